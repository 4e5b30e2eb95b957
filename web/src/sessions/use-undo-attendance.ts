import { useApolloClient, useMutation } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { type Problem, problemsOf } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";
import { useProblemText } from "../ui/use-problem-text.ts";
import { useSessionTexts } from "./session-texts.ts";

const undoAttendanceSave = graphql(`
  mutation UndoAttendanceSave($id: ID!, $why: String) {
    undoAttendanceSave(id: $id, why: $why) {
      ... on AttendanceSave { id changes undoneBy undoneAt can { undo } }
      ... on Refused { reasons { code detail date } }
    }
  }
`);

/** Takes a save of marks back as a whole, and says how it went; answers whether it did. */
export function useUndoAttendance(): (save: { readonly id: string }) => Promise<boolean> {
  const { t } = useTranslation();
  const toast = useToast();
  const text = useReason();
  const client = useApolloClient();
  const [undo] = useMutation(undoAttendanceSave);
  return async ({ id }) => {
    try {
      const variables = { id, why: t("sessions.why.undone") };
      const answer = (await undo({ variables })).data?.undoAttendanceSave;
      await client.refetchQueries({ include: "active" });
      if (answer && !("reasons" in answer)) {
        toast({ message: t("sessions.log.undoneNow", { count: answer.changes }) });
        return true;
      }
      const [reason] = answer?.reasons ?? [];
      toast({ message: t("sessions.log.notUndone", { why: reason ? text(reason) : "" }) });
    } catch (error) {
      const why = problemsOf(error).map((problem) => text(problem));
      toast({ message: t("sessions.log.notUndone", { why: why.join(" ") }) });
    }
    return false;
  };
}

const own = [
  "CHANGED_SINCE",
  "SESSION_CANCELLED",
  "SESSION_IN_FUTURE",
  "NOT_UNDOABLE",
  "ALREADY_UNDONE",
] as const;

/** Why it was refused, with whose mark and which day. */
function useReason(): (problem: Problem) => string {
  const { t } = useTranslation();
  const { day } = useSessionTexts();
  const general = useProblemText();
  return (problem) => {
    const code = own.find((it) => it === problem.code);
    if (!code) return general(problem);
    const about = { name: problem.detail ?? "", day: problem.date ? day(problem.date) : "" };
    return t(`sessions.log.refused.${code}`, about);
  };
}
