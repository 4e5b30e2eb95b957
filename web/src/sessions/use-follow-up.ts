import { useMutation } from "@apollo/client/react";
import { formatWeekdayDate } from "@mikrolaan/shared/calendar";
import type { FollowUpOutcome } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { type Problem, problemsOf } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useProblemText } from "../ui/use-problem-text.ts";
import { closeFollowUp, type FollowUpTask, reopenFollowUp } from "./follow-up-documents.ts";

type Task = Pick<FollowUpTask, "enrolmentId" | "sessionId" | "name">;

type Told = { readonly outcome: FollowUpOutcome; readonly note: string | null };

/** Closing a follow-up, with the way back, and opening it again later. */
export function useFollowUp({ enrolmentId, sessionId, name }: Task) {
  const { t } = useTranslation();
  const toast = useToast();
  const text = useProblemText();
  const [mutateClose] = useMutation(closeFollowUp);
  const [mutateReopen] = useMutation(reopenFollowUp);
  const refetchQueries = ["Today", "CohortFollowUp", "PersonFollowUps"];

  /** Answers with the reasons why not; none when it is done. */
  async function close(told: Told): Promise<readonly Problem[]> {
    const input = { enrolmentId, sessionId, ...told };
    const { data } = await mutateClose({ variables: { input }, refetchQueries });
    if (data?.closeFollowUp.__typename === "Refused") return data.closeFollowUp.reasons;
    const outcome = t(`codes.followUpOutcome.${told.outcome}`);
    toast({
      message: t("sessions.follow.close.done", { name, outcome }),
      undo: () => void reopen(),
    });
    return [];
  }

  async function reopen(): Promise<void> {
    toast({ message: await reopened() });
  }

  async function reopened(): Promise<string> {
    try {
      const input = { enrolmentId, sessionId };
      const { data } = await mutateReopen({ variables: { input }, refetchQueries });
      if (data?.reopenFollowUp.__typename === "FollowUp") {
        return t("sessions.follow.close.undone", { name });
      }
      return notUndone(data?.reopenFollowUp.reasons ?? []);
    } catch (error) {
      return notUndone(problemsOf(error));
    }
  }

  function notUndone(problems: readonly Problem[]): string {
    const why = problems.map((problem) => text(problem)).join(" ");
    return t("sessions.follow.close.notUndone", { why });
  }

  return { close, reopen };
}

/** The days of a row of absences as they are written: "ma. 09.11.2026 og ma. 16.11.2026". */
export function useDaysText(): (days: FollowUpTask["days"]) => string {
  const language = useLanguage();
  return (days) =>
    new Intl.ListFormat(language === "en" ? "en-GB" : "da-DK").format(
      days.map((day) => formatWeekdayDate(day, language)),
    );
}
