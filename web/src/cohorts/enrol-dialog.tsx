import { useMutation } from "@apollo/client/react";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type EnrolParticipantInput, enrolParticipantInput } from "@mikrolaan/shared/cohorts";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { useToast } from "../ui/toast.tsx";
import { DateField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import { useViewer } from "../ui/viewer.tsx";
import { PersonField } from "./person-field.tsx";
import type { CohortInFrame } from "./use-cohort.ts";

const enrolInCohort = graphql(`
  mutation EnrolInCohort($input: EnrolParticipantInput!) {
    enrolParticipant(input: $input) {
      __typename
      ... on Enrolment { id cohortName }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type EnrolDialogProps = {
  readonly cohort: CohortInFrame;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Takes someone who is registered into this cohort. */
export function EnrolDialog({ cohort, opened, onClose }: EnrolDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={t("cohorts.enrol.title", { cohort: cohort.name })}
      opened={opened}
      onClose={onClose}
    >
      <EnrolForm cohort={cohort} onClose={onClose} />
    </Dialog>
  );
}

type Values = {
  readonly cohortId: string;
  readonly participantId: string | null;
  readonly startsOn: PlainDate | null;
};

function EnrolForm({ cohort, onClose }: Omit<EnrolDialogProps, "opened">) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const toast = useToast();
  const [enrol] = useMutation(enrolInCohort);
  const chosenName = useRef("");
  const form = useForm<Values, EnrolParticipantInput>({
    initial: { cohortId: cohort.id, participantId: null, startsOn: null },
    schema: enrolParticipantInput,
    submit: async (input) => {
      const { data } = await enrol({
        variables: { input },
        refetchQueries: ["CohortPeople", "CohortLayout"],
        awaitRefetchQueries: true,
      });
      if (data?.enrolParticipant.__typename === "Refused") {
        return data.enrolParticipant.reasons.map((it) => ({
          ...it,
          field: it.code === "ALREADY_ENROLLED" ? "participantId" : it.field,
        }));
      }
      toast({
        message: t("cohorts.enrol.done", { name: chosenName.current, cohort: cohort.name }),
      });
      onClose();
      return null;
    },
  });
  return (
    <Form
      form={form}
      action={t("cohorts.enrol.action")}
      cancel={onClose}
      refusedTitle={t("cohorts.enrol.refused")}
    >
      <PersonField
        cohortId={cohort.id}
        onName={(name) => {
          chosenName.current = name;
        }}
        {...form.field("participantId")}
      />
      <DateField
        label={t("cohorts.enrol.startsOn")}
        help={t("cohorts.enrol.startsOnHelp")}
        optional
        today={today}
        {...form.field("startsOn")}
      />
    </Form>
  );
}
