import { useMutation } from "@apollo/client/react";
import {
  cancelNetworkMeetingInput,
  editNetworkMeetingInput,
  inviteCohortsInput,
} from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import type { Meeting_NetworkMeetingFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Form } from "../ui/form.tsx";
import { TextareaField } from "../ui/text-fields.tsx";
import { useToast } from "../ui/toast.tsx";
import { useForm } from "../ui/use-form.ts";
import { CohortChoices } from "./cohort-choices.tsx";
import { guestsQuery } from "./guest-queue.ts";
import { MeetingFields, type MeetingValues } from "./meeting-fields.tsx";

const editMeeting = graphql(`
  mutation EditNetworkMeeting($input: EditNetworkMeetingInput!) {
    editNetworkMeeting(input: $input) {
      ... on NetworkMeeting { ...Meeting_NetworkMeeting }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

const cancelMeeting = graphql(`
  mutation CancelNetworkMeeting($input: CancelNetworkMeetingInput!) {
    cancelNetworkMeeting(input: $input) {
      ... on NetworkMeeting { ...Meeting_NetworkMeeting }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

const inviteCohorts = graphql(`
  mutation InviteCohorts($input: InviteCohortsInput!) {
    inviteCohorts(input: $input) {
      ... on NetworkMeeting { ...Meeting_NetworkMeeting }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type MeetingFormProps = {
  readonly meeting: Meeting_NetworkMeetingFragment;
  readonly onDone: () => void;
};

export function EditMeetingForm({ meeting, onDone }: MeetingFormProps) {
  const { t } = useTranslation();
  const [edit] = useMutation(editMeeting);
  const done = useDone(t("sessions.network.saved"), onDone);
  const { id, version, date, startsAt, endsAt, place, theme, host } = meeting;
  const initial: MeetingValues & { id: string; version: number } = {
    ...{ id, version, date, startsAt, endsAt, place, theme, host },
  };
  const form = useForm({
    initial,
    schema: editNetworkMeetingInput,
    submit: async (input) => {
      const { data } = await edit({ variables: { input } });
      return done(data?.editNetworkMeeting);
    },
  });
  return (
    <Form
      form={form}
      action={t("sessions.network.save")}
      cancel={onDone}
      refusedTitle={t("sessions.network.editRefused")}
    >
      <MeetingFields
        date={form.field("date")}
        startsAt={form.field("startsAt")}
        endsAt={form.field("endsAt")}
        place={form.field("place")}
        theme={form.field("theme")}
        host={form.field("host")}
      />
    </Form>
  );
}

export function CancelMeetingForm({ meeting, onDone }: MeetingFormProps) {
  const { t } = useTranslation();
  const [cancel] = useMutation(cancelMeeting);
  const done = useDone(t("sessions.network.cancelled"), onDone);
  const form = useForm({
    initial: { id: meeting.id, version: meeting.version, reason: "" },
    schema: cancelNetworkMeetingInput,
    submit: async (input) => {
      const { data } = await cancel({ variables: { input } });
      return done(data?.cancelNetworkMeeting);
    },
  });
  return (
    <Form
      form={form}
      action={t("sessions.network.cancel")}
      cancel={onDone}
      refusedTitle={t("sessions.network.cancelRefused")}
    >
      <TextareaField
        label={t("sessions.network.reason")}
        help={t("sessions.network.reasonHelp")}
        rows={3}
        {...form.field("reason")}
      />
    </Form>
  );
}

export function InviteForm({ meeting, onDone }: MeetingFormProps) {
  const { t } = useTranslation();
  const [invite] = useMutation(inviteCohorts, {
    refetchQueries: meeting.can.readGuests ? [guestsQuery] : [],
  });
  const done = useDone(t("sessions.network.invitedMore"), onDone);
  const initial: { meetingId: string; cohortIds: readonly string[] } = {
    meetingId: meeting.id,
    cohortIds: [],
  };
  const form = useForm({
    initial,
    schema: inviteCohortsInput,
    submit: async ({ meetingId, cohortIds }) => {
      const input = { meetingId, cohortIds: [...cohortIds] };
      const { data } = await invite({ variables: { input } });
      return done(data?.inviteCohorts);
    },
  });
  return (
    <Form
      form={form}
      action={t("sessions.network.inviteAction")}
      cancel={onDone}
      refusedTitle={t("sessions.network.inviteRefused")}
    >
      <CohortChoices without={meeting.cohorts.map(({ id }) => id)} {...form.field("cohortIds")} />
    </Form>
  );
}

/** Hands on why it was refused; else says what was done and closes. */
function useDone(message: string, onDone: () => void) {
  const toast = useToast();
  return <Reason,>(result: { reasons?: readonly Reason[] } | object | null | undefined) => {
    if (result && "reasons" in result && result.reasons) return result.reasons;
    toast({ message });
    onDone();
    return null;
  };
}
