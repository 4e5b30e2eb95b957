import { useApolloClient, useMutation } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { problemsOf } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";
import { useProblemText } from "../ui/use-problem-text.ts";

const undoCosts = graphql(`
  mutation UndoCosts($saveId: ID!) {
    undoCosts(saveId: $saveId) {
      ... on CostSave { id costs undoneBy undoneAt can { undo } }
      ... on Refused { reasons { code } }
    }
  }
`);

/** Lets all that rests on a cohort's costs be read anew: its own page, and every page of payback. */
export function useCostsChanged(): () => Promise<void> {
  const client = useApolloClient();
  return async () => {
    for (const fieldName of ["economyCohort", "economyCohorts"]) {
      client.cache.evict({ id: "ROOT_QUERY", fieldName });
    }
    await client.refetchQueries({ include: "active" });
  };
}

/** Takes back the costs that were recorded in one go, and says how it went. */
export function useUndoCosts(): (saveId: string) => Promise<void> {
  const { t } = useTranslation();
  const toast = useToast();
  const text = useProblemText();
  const changed = useCostsChanged();
  const [undo] = useMutation(undoCosts);
  return async (saveId) => {
    try {
      const answer = (await undo({ variables: { saveId } })).data?.undoCosts;
      await changed();
      const [reason] = answer && "reasons" in answer ? answer.reasons : [];
      if (reason) return toast({ message: text(reason) });
      const count = answer && "costs" in answer ? answer.costs : 0;
      toast({ message: t("payback.economy.log.undoneNow", { count }) });
    } catch (error) {
      toast({
        message: problemsOf(error)
          .map((it) => text(it))
          .join(" "),
      });
    }
  };
}
