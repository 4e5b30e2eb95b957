import { useApolloClient, useMutation } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { problemsOf } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";
import { useProblemText } from "../ui/use-problem-text.ts";
import { undoPlanChange } from "./plan-deed-documents.ts";

/** Takes a deed on the plan back and says how it went, with the reason when it could not. */
export function useUndoChange(): (changeId: string) => Promise<void> {
  const { t } = useTranslation();
  const toast = useToast();
  const text = useProblemText();
  const client = useApolloClient();
  const [undo] = useMutation(undoPlanChange);
  return async (id) => {
    try {
      const answer = (await undo({ variables: { id } })).data?.undoPlanChange;
      await client.refetchQueries({ include: "active" });
      const [reason] = answer?.__typename === "Refused" ? answer.reasons : [];
      toast({
        message: reason
          ? t("sessions.plan.undo.refused", { why: text(reason) })
          : t("sessions.plan.undo.done"),
      });
    } catch (error) {
      const why = problemsOf(error).map((problem) => text(problem));
      toast({ message: t("sessions.plan.undo.refused", { why: why.join(" ") }) });
    }
  };
}
