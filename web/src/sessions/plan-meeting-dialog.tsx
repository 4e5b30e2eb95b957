import { useMutation } from "@apollo/client/react";
import { formatWeekdayDate, localTime } from "@mikrolaan/shared/calendar";
import { planNetworkMeetingInput } from "@mikrolaan/shared/sessions";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { graphql } from "../gql/index.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import type { FreeTime, Problem } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";
import { useForm } from "../ui/use-form.ts";
import { useLanguage } from "../ui/use-language.ts";
import { CohortChoices } from "./cohort-choices.tsx";
import { MeetingFields, type MeetingValues } from "./meeting-fields.tsx";
import { MeetingWaysOut } from "./meeting-ways-out.tsx";

const planMeeting = graphql(`
  mutation PlanNetworkMeeting($input: PlanNetworkMeetingInput!) {
    planNetworkMeeting(input: $input) {
      ... on NetworkMeeting { id date ...NetworkRow_NetworkMeeting }
      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }
    }
  }
`);

type PlanProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** What is decided already: a cohort that is invited, a date that a series left out. */
  readonly start?: Partial<PlanValues> | undefined;
};

/** Planning a network meeting; when it is done, the meeting's own page opens. */
export function PlanMeetingDialog({ opened, onClose, start = {} }: PlanProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("sessions.network.plan")} opened={opened} onClose={onClose} size="lg">
      <PlanForm onClose={onClose} start={start} />
    </Dialog>
  );
}

type PlanValues = MeetingValues & { readonly cohortIds: readonly string[] };

const usual: PlanValues = {
  ...{ date: null, startsAt: localTime("17:00"), endsAt: localTime("20:00") },
  ...{ roomId: null, place: null, memberId: null },
  ...{ theme: null, host: null, hostParticipantId: null, cohortIds: [] },
};

function PlanForm({ onClose, start }: { onClose: () => void; start: Partial<PlanValues> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const [plan] = useMutation(planMeeting);
  const [reasons, setReasons] = useState<readonly Problem[]>([]);
  const form = useForm({
    initial: { ...usual, ...start },
    schema: planNetworkMeetingInput,
    submit: async (input) => {
      setReasons([]);
      const { data } = await plan({
        variables: { input: { ...input, cohortIds: [...input.cohortIds] } },
      });
      const result = data?.planNetworkMeeting;
      if (!result || "reasons" in result) {
        setReasons(result?.reasons ?? []);
        return result?.reasons ?? null;
      }
      toast({
        message: t("sessions.network.planned", { day: formatWeekdayDate(result.date, language) }),
      });
      void navigate(`/network/${result.id}`);
      return null;
    },
  });
  const choose = (free: FreeTime) => {
    setReasons([]);
    form.reset({ ...form.values, ...free });
  };
  return (
    <Form
      form={form}
      action={t("sessions.network.plan")}
      cancel={onClose}
      refusedTitle={t("sessions.network.planRefused")}
      waysOut={<MeetingWaysOut reasons={reasons} onTime={choose} />}
    >
      <CohortChoices {...form.field("cohortIds")} />
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
        cohortIds={form.values.cohortIds}
      />
    </Form>
  );
}
