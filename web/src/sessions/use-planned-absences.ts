import { useMutation } from "@apollo/client/react";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { PlanAbsenceInput, PlannedAbsenceStatus } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import type { Problem } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";
import { planAbsenceMutation, removePlannedAbsenceMutation } from "./planned-absence-documents.ts";
import { useSessionTexts } from "./session-texts.ts";

/** Leave as it is stored, as far as its form goes. */
export type StoredAbsence = {
  readonly id: string;
  readonly version: number;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly status: PlannedAbsenceStatus;
  readonly reason?: string | null;
};

/** Whose leave it is. */
export type OnLeave = { readonly enrolmentId: string; readonly name: string };

/** What shows leave, and is asked for again when some has changed. */
const refetchQueries = ["PlannedAbsences", "Roster", "AttendanceSheet"];

/** The ways to enter, change and delete someone's leave, each with its toast and the way back. */
export function usePlannedAbsences({ enrolmentId, name }: OnLeave) {
  const { t } = useTranslation();
  const toast = useToast();
  const { days } = useAbsenceTexts();
  const [plan] = useMutation(planAbsenceMutation, { refetchQueries });
  const [remove] = useMutation(removePlannedAbsenceMutation, { refetchQueries });

  async function put(input: PlanAbsenceInput) {
    const { data } = await plan({ variables: { input } });
    return data?.planAbsence;
  }

  async function away(id: string, version: number) {
    const { data } = await remove({ variables: { input: { id, version } } });
    return data?.removePlannedAbsence;
  }

  async function back(deed: () => Promise<{ readonly __typename: string } | undefined>) {
    const result = await deed().catch(() => undefined);
    const isBack = result?.__typename === "PlannedAbsence";
    toast({ message: t(isBack ? "sessions.leave.undone" : "sessions.leave.notUndone") });
  }

  /** Enters leave, or changes what was stored; answers why not, or null. */
  async function save(
    input: PlanAbsenceInput,
    before: StoredAbsence | null,
  ): Promise<readonly Problem[] | null> {
    const result = await put(input);
    if (result?.__typename === "Refused") return result.reasons;
    if (!result) return null;
    const { id, version } = result;
    const undo = before ? () => put(inputOf(before, { id, version })) : () => away(id, version);
    const message = t("sessions.leave.saved", { name, days: days(input) });
    toast({ message, undo: () => void back(undo) });
    return null;
  }

  /** Deletes leave; answers why not, or nothing. */
  async function take(absence: StoredAbsence): Promise<readonly Problem[]> {
    const result = await away(absence.id, absence.version);
    if (result?.__typename === "Refused") return result.reasons;
    const message = t("sessions.leave.removed", { name, days: days(absence) });
    const undo = () => put(inputOf(absence, { id: null, version: 0 }));
    toast({ message, undo: () => void back(undo) });
    return [];
  }

  function inputOf(
    { startsOn, endsOn, status, reason = null }: StoredAbsence,
    stored: { readonly id: string | null; readonly version: number },
  ): PlanAbsenceInput {
    return { ...stored, enrolmentId, startsOn, endsOn, status, reason };
  }

  return { save, take };
}

/** How leave is written. */
export function useAbsenceTexts() {
  const { t } = useTranslation();
  const { day } = useSessionTexts();

  /** "on. 10.06.2026", or "on. 10.06.2026 til fr. 12.06.2026". */
  function days({ startsOn, endsOn }: Pick<StoredAbsence, "startsOn" | "endsOn">): string {
    if (startsOn === endsOn) return day(startsOn);
    return t("sessions.leave.days", { from: day(startsOn), to: day(endsOn) });
  }

  return { days };
}
