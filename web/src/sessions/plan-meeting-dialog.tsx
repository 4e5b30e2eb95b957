import { useMutation } from "@apollo/client/react";
import { formatWeekdayDate, type LocalTime, localTime } from "@mikrolaan/shared/calendar";
import { planNetworkMeetingInput } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { graphql } from "../gql/index.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { useToast } from "../ui/toast.tsx";
import { useForm } from "../ui/use-form.ts";
import { useLanguage } from "../ui/use-language.ts";
import { CohortChoices } from "./cohort-choices.tsx";
import { MeetingFields, type MeetingValues } from "./meeting-fields.tsx";

const planMeeting = graphql(`
  mutation PlanNetworkMeeting($input: PlanNetworkMeetingInput!) {
    planNetworkMeeting(input: $input) {
      ... on NetworkMeeting { id date ...NetworkRow_NetworkMeeting }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type PlanProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** A cohort that is invited from the start. */
  readonly cohortId?: string;
};

/** Planning a network meeting; when it is done, the meeting's own page opens. */
export function PlanMeetingDialog({ opened, onClose, cohortId }: PlanProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("sessions.network.plan")} opened={opened} onClose={onClose} size="lg">
      <PlanForm onClose={onClose} cohortIds={cohortId ? [cohortId] : []} />
    </Dialog>
  );
}

type PlanValues = MeetingValues & { readonly cohortIds: readonly string[] };

const usualStart: LocalTime = localTime("17:00");
const usualEnd: LocalTime = localTime("20:00");

function PlanForm({ onClose, cohortIds }: { onClose: () => void; cohortIds: readonly string[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const [plan] = useMutation(planMeeting);
  const initial: PlanValues = {
    date: null,
    startsAt: usualStart,
    endsAt: usualEnd,
    place: null,
    theme: null,
    host: null,
    cohortIds,
  };
  const form = useForm({
    initial,
    schema: planNetworkMeetingInput,
    submit: async (input) => {
      const { data } = await plan({
        variables: { input: { ...input, cohortIds: [...input.cohortIds] } },
      });
      const result = data?.planNetworkMeeting;
      if (!result || "reasons" in result) return result?.reasons ?? null;
      toast({
        message: t("sessions.network.planned", { day: formatWeekdayDate(result.date, language) }),
      });
      void navigate(`/network/${result.id}`);
      return null;
    },
  });
  return (
    <Form
      form={form}
      action={t("sessions.network.plan")}
      cancel={onClose}
      refusedTitle={t("sessions.network.planRefused")}
    >
      <MeetingFields
        date={form.field("date")}
        startsAt={form.field("startsAt")}
        endsAt={form.field("endsAt")}
        place={form.field("place")}
        theme={form.field("theme")}
        host={form.field("host")}
      />
      <CohortChoices {...form.field("cohortIds")} />
    </Form>
  );
}
