import { useMutation } from "@apollo/client/react";
import type { RecordOutcomeInput } from "@mikrolaan/shared/outcomes";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { type Problem, problemSentence, problemsOf } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { monthsText } from "./months-text.ts";

const recordOutcome = graphql(`
  mutation RecordOutcome($input: RecordOutcomeInput!) {
    recordOutcome(input: $input) {
      __typename
      ... on EnrolmentOutcomes { ...OutcomeState @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

const undoOutcome = graphql(`
  mutation UndoOutcome($recordId: ID!) {
    undoOutcome(recordId: $recordId) {
      __typename
      ... on EnrolmentOutcomes { ...OutcomeState @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

const confirmOutcome = graphql(`
  mutation ConfirmOutcome($recordId: ID!) {
    confirmOutcome(recordId: $recordId) {
      __typename
      ... on EnrolmentOutcomes { ...OutcomeState @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

/** Recording months with a way back, taking a record back, and confirming one. */
export function useOutcomeDeeds() {
  const { t } = useTranslation();
  const language = useLanguage();
  const toast = useToast();
  const [record] = useMutation(recordOutcome);
  const [takeBack] = useMutation(undoOutcome);
  const [check] = useMutation(confirmOutcome);

  async function undo(recordId: string) {
    try {
      const { data } = await takeBack({ variables: { recordId } });
      const done = data?.undoOutcome.__typename === "EnrolmentOutcomes";
      toast({ message: t(done ? "outcomes.person.undone" : "outcomes.person.notUndone") });
    } catch {
      toast({ message: t("outcomes.person.notUndone") });
    }
  }

  async function confirm(recordId: string) {
    try {
      const { data } = await check({ variables: { recordId } });
      const result = data?.confirmOutcome;
      const [reason] = result?.__typename === "Refused" ? result.reasons : [];
      toast({
        message: reason ? problemSentence(t, reason, "") : t("outcomes.person.confirmedToast"),
      });
    } catch (error) {
      const [problem] = problemsOf(error);
      if (problem) toast({ message: problemSentence(t, problem, "") });
    }
  }

  return {
    undo,
    confirm,
    /** Answers with what was refused; none when it is done. */
    record: async (input: RecordOutcomeInput): Promise<readonly Problem[]> => {
      const { data } = await record({ variables: { input } });
      const result = data?.recordOutcome;
      if (result?.__typename === "Refused") return result.reasons;
      const made = result?.records.at(-1);
      if (made) {
        const status = t(`codes.outcomeStatus.${made.status}`);
        toast({
          message: t("outcomes.person.done", { status, months: monthsText(made, t, language) }),
          undo: () => void undo(made.id),
        });
      }
      return [];
    },
  };
}
