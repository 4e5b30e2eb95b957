import { useMutation } from "@apollo/client/react";
import {
  cancelNetworkMeetingInput,
  editNetworkMeetingInput,
  inviteCohortsInput,
} from "@mikrolaan/shared/sessions";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Meeting_NetworkMeetingFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Form } from "../ui/form.tsx";
import type { FreeTime, Problem } from "../ui/problems.ts";
import { TextareaField } from "../ui/text-fields.tsx";
import { useToast } from "../ui/toast.tsx";
import { useForm } from "../ui/use-form.ts";
import { CohortChoices } from "./cohort-choices.tsx";
import { guestsQuery } from "./guest-queue.ts";
import { MeetingFields, type MeetingValues } from "./meeting-fields.tsx";
import { MeetingWaysOut } from "./meeting-ways-out.tsx";
import { messagesQuery } from "./messages-query.ts";

const editMeeting = graphql(`
  mutation EditNetworkMeeting($input: EditNetworkMeetingInput!) {
    editNetworkMeeting(input: $input) {
      ... on NetworkMeeting { ...Meeting_NetworkMeeting }
      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }
    }
  }
`);

const cancelMeeting = graphql(`
  mutation CancelNetworkMeeting($input: CancelNetworkMeetingInput!) {
    cancelNetworkMeeting(input: $input) {
      ... on NetworkMeeting { ...Meeting_NetworkMeeting }
      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }
    }
  }
`);

const inviteCohorts = graphql(`
  mutation InviteCohorts($input: InviteCohortsInput!) {
    inviteCohorts(input: $input) {
      ... on NetworkMeeting { ...Meeting_NetworkMeeting }
      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }
    }
  }
`);

type MeetingFormProps = {
  readonly meeting: Meeting_NetworkMeetingFragment;
  readonly onDone: () => void;
};

export function EditMeetingForm({ meeting, onDone }: MeetingFormProps) {
  const { t } = useTranslation();
  const [edit] = useMutation(editMeeting, { refetchQueries: refetched(meeting) });
  const done = useDone(t("sessions.network.saved"), onDone);
  const [reasons, setReasons] = useState<readonly Problem[]>([]);
  const form = useForm({
    initial: valuesOf(meeting),
    schema: editNetworkMeetingInput,
    submit: async (input) => {
      const { data } = await edit({ variables: { input } });
      const refused = done(data?.editNetworkMeeting);
      setReasons(refused ?? []);
      return refused;
    },
  });
  const choose = (free: FreeTime) => {
    setReasons([]);
    form.reset({ ...form.values, ...free });
  };
  return (
    <Form
      form={form}
      action={t("sessions.network.save")}
      cancel={onDone}
      refusedTitle={t("sessions.network.editRefused")}
      waysOut={<MeetingWaysOut reasons={reasons} onTime={choose} />}
    >
      <MeetingFields
        field={{
          date: form.field("date"),
          startsAt: form.field("startsAt"),
          endsAt: form.field("endsAt"),
          roomId: form.field("roomId"),
          place: form.field("place"),
          memberId: form.field("memberId"),
          theme: form.field("theme"),
          host: form.field("host"),
          hostParticipantId: form.field("hostParticipantId"),
        }}
        cohortIds={meeting.cohorts.map(({ id }) => id)}
      />
    </Form>
  );
}

type EditValues = MeetingValues & { readonly id: string; readonly version: number };

/** A room's name and a participant's are read with the meeting, and are not what was written. */
function valuesOf(meeting: Meeting_NetworkMeetingFragment): EditValues {
  const { id, version, date, startsAt, endsAt, room, place, member, theme } = meeting;
  const { host, hostParticipantId } = meeting;
  return {
    ...{ id, version, date, startsAt, endsAt, theme, hostParticipantId },
    ...{ roomId: room?.id ?? null, place: room ? null : place, memberId: member?.id ?? null },
    host: hostParticipantId ? null : host,
  };
}

export function CancelMeetingForm({ meeting, onDone }: MeetingFormProps) {
  const { t } = useTranslation();
  const [cancel] = useMutation(cancelMeeting, { refetchQueries: refetched(meeting) });
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
  const [invite] = useMutation(inviteCohorts, { refetchQueries: refetched(meeting) });
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

/** What a deed on the meeting changes besides: its guests, and what they are written. */
function refetched({ can }: Meeting_NetworkMeetingFragment) {
  return can.readGuests ? [guestsQuery, messagesQuery] : [];
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
