import { useMutation } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { type Problem, problemsOf } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";
import { useProblemText } from "../ui/use-problem-text.ts";

const assignCoach = graphql(`
  mutation AssignCoach($input: AssignCoachInput!) {
    assignCoach(input: $input) {
      __typename
      ... on CoachAssigned { enrolments { id version coach { id name } } }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

/** Someone whose coach is set, as they are now. */
export type Followed = {
  readonly enrolmentId: string;
  readonly version: number;
  readonly name: string;
  readonly coach: { readonly id: string; readonly name: string } | null;
};

type Coach = { readonly id: string; readonly name: string } | null;

/** Gives people a coach, with the way back to each one's own before. Answers with what was refused. */
export function useAssignCoach() {
  const { t } = useTranslation();
  const toast = useToast();
  const text = useProblemText();
  const [mutate] = useMutation(assignCoach);
  const refetchQueries = ["Today", "CohortFollowUp", "PersonFollowUps"];

  async function send(
    assignments: { enrolmentId: string; version: number; memberId: string | null }[],
  ) {
    const { data } = await mutate({ variables: { input: { assignments } }, refetchQueries });
    return data?.assignCoach;
  }

  async function takeBack(before: readonly Followed[], now: ReadonlyMap<string, number>) {
    try {
      const answer = await send(
        before.map(({ enrolmentId, version, coach }) => ({
          enrolmentId,
          version: now.get(enrolmentId) ?? version,
          memberId: coach?.id ?? null,
        })),
      );
      toast({
        message:
          answer?.__typename === "Refused" ? notUndone(answer.reasons) : t("cohorts.coach.undone"),
      });
    } catch (error) {
      toast({ message: notUndone(problemsOf(error)) });
    }
  }

  function notUndone(problems: readonly Problem[]): string {
    return t("cohorts.coach.notUndone", { why: problems.map((it) => text(it)).join(" ") });
  }

  return async (people: readonly Followed[], coach: Coach): Promise<readonly Problem[]> => {
    const answer = await send(
      people.map(({ enrolmentId, version }) => ({
        enrolmentId,
        version,
        memberId: coach?.id ?? null,
      })),
    );
    if (answer?.__typename === "Refused") return answer.reasons.slice(0, 1);
    const versions = new Map(answer?.enrolments.map(({ id, version }) => [id, version]));
    const who = coach?.name ?? t("cohorts.coach.nobody");
    const [only] = people;
    toast({
      message:
        people.length === 1 && only
          ? t("cohorts.coach.done", { coach: who, name: only.name })
          : t("cohorts.coach.doneMany", { coach: who, count: people.length }),
      undo: () => void takeBack(people, versions),
    });
    return [];
  };
}
