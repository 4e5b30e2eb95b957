import { useMutation } from "@apollo/client/react";
import type { EditCohortInput } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import type { Problem } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";

const editCohort = graphql(`
  mutation EditCohort($input: EditCohortInput!) {
    editCohort(input: $input) {
      __typename
      ... on Cohort { id ...CohortToChange_Cohort @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type Before = { readonly id: string; readonly name: string; readonly seats: number };

/** Saves name and seats and offers to take it back. Answers with what was refused. */
export function useEditCohort(
  before: Before,
): (input: EditCohortInput) => Promise<readonly Problem[]> {
  const { t } = useTranslation();
  const toast = useToast();
  const [mutate] = useMutation(editCohort);

  async function takeBack(version: number) {
    const { id, name, seats } = before;
    try {
      const { data } = await mutate({ variables: { input: { id, version, name, seats } } });
      const isDone = data?.editCohort.__typename === "Cohort";
      toast({ message: t(isDone ? "cohorts.edit.undone" : "cohorts.edit.notUndone", before) });
    } catch {
      toast({ message: t("cohorts.edit.notUndone") });
    }
  }

  return async (input) => {
    const { data } = await mutate({ variables: { input } });
    if (data?.editCohort.__typename === "Refused") return data.editCohort.reasons;
    if (data) {
      const { version } = data.editCohort;
      toast({ message: t("cohorts.edit.saved"), undo: () => void takeBack(version) });
    }
    return [];
  };
}
