import { useMutation, useQuery } from "@apollo/client/react";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type EnrolParticipantInput, enrolParticipantInput } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import type { EnrolmentCohortsQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { SelectField } from "../ui/choice-fields.tsx";
import { Form } from "../ui/form.tsx";
import { Paper } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { DateField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import { useViewer } from "../ui/viewer.tsx";

const enrolmentCohortsQuery = graphql(`
  query EnrolmentCohorts {
    cohorts(first: 100) { items { id name seats enrolledCount can { enrol } } }
  }
`);

const enrolParticipant = graphql(`
  mutation EnrolParticipant($input: EnrolParticipantInput!) {
    enrolParticipant(input: $input) {
      __typename
      ... on Enrolment { id cohortName }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type EnrolInCohortProps = { readonly participantId: string; readonly again: boolean };

/** Takes a citizen into a cohort; a full one is offered too, and the refusal says what can be done. */
export function EnrolInCohort({ participantId, again }: EnrolInCohortProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(enrolmentCohortsQuery, {
    fetchPolicy: "cache-and-network",
  });
  const cohorts = data?.cohorts.items.filter(({ can }) => can.enrol);
  return (
    <Paper
      title={t(again ? "participants.enrol.againTitle" : "participants.enrol.title")}
      note={t("participants.enrol.words")}
    >
      {error && !cohorts && <Failed error={error} onRetry={() => void refetch()} />}
      {!error && !cohorts && <Loading />}
      {cohorts?.length === 0 && <p>{t("participants.enrol.none")}</p>}
      {cohorts && cohorts.length > 0 && (
        <EnrolForm participantId={participantId} cohorts={cohorts} />
      )}
    </Paper>
  );
}

type Cohort = EnrolmentCohortsQuery["cohorts"]["items"][number];
type Values = {
  readonly participantId: string;
  readonly cohortId: string | null;
  readonly startsOn: PlainDate | null;
};

function EnrolForm({
  participantId,
  cohorts,
}: {
  participantId: string;
  cohorts: readonly Cohort[];
}) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const toast = useToast();
  const [enrol] = useMutation(enrolParticipant);
  const form = useForm<Values, EnrolParticipantInput>({
    initial: { participantId, cohortId: null, startsOn: null },
    schema: enrolParticipantInput,
    submit: async (input) => {
      const { data } = await enrol({
        variables: { input },
        refetchQueries: ["Participant"],
        awaitRefetchQueries: true,
      });
      if (data?.enrolParticipant.__typename === "Refused") {
        return data.enrolParticipant.reasons.map((reason) => ({ ...reason, field: "cohortId" }));
      }
      if (data) {
        // The form is gone once it has done its deed, so the reader goes on from the page's start.
        document.getElementById("main")?.focus();
        toast({
          message: t("participants.enrol.done", { cohort: data.enrolParticipant.cohortName }),
        });
      }
      return null;
    },
  });
  return (
    <Form
      form={form}
      action={t("participants.enrol.action")}
      refusedTitle={t("participants.enrol.refused")}
    >
      <SelectField
        label={t("participants.cohort")}
        options={cohorts.map(({ id, name, seats, enrolledCount }) => ({
          value: id,
          label: t("participants.enrol.option", { name, taken: enrolledCount, seats }),
        }))}
        {...form.field("cohortId")}
      />
      <DateField
        label={t("participants.enrol.startsOn")}
        help={t("participants.enrol.startsOnHelp")}
        optional
        today={today}
        {...form.field("startsOn")}
      />
    </Form>
  );
}
