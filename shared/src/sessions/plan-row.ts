import { type DayOff, existsInDenmark, type LocalTime, type PlainDate } from "../calendar/index.ts";

/** A session day as someone would have it, beside what is known of it. */
export type PlanRow = {
  /** As it stands; null for one to be made. */
  readonly stored: {
    readonly date: PlainDate;
    readonly startsAt: LocalTime;
    readonly endsAt: LocalTime;
    /** Marks set on it, of whomever. */
    readonly marks: number;
  } | null;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly dayOff: DayOff | null;
};

export type PlanRowRefusal =
  | { readonly code: "ATTENDANCE_RECORDED"; readonly date: PlainDate }
  | { readonly code: "DAY_OFF"; readonly dayOff: DayOff }
  | { readonly code: "NO_SUCH_LOCAL_TIME"; readonly at: "startsAt" | "endsAt" };

/**
 * Why a session day cannot be as someone would have it, clashes apart.
 *
 * Shape    empty when it can; a day that stays where it is has no fault of its day.
 * Refuses  ATTENDANCE_RECORDED for moving a day with marks: to another date always, to other hours
 *          when others are changed with it; DAY_OFF unless it is to be kept there;
 *          NO_SUCH_LOCAL_TIME in the hour that spring skips; all that apply.
 * Example  02:30 to 04:00 on 29 March 2026: NO_SUCH_LOCAL_TIME at startsAt.
 */
export function planRowRefusals(
  row: PlanRow,
  { keepOnDayOff, isAlone }: { readonly keepOnDayOff: boolean; readonly isAlone: boolean },
): readonly PlanRowRefusal[] {
  const { stored, date, startsAt, endsAt, dayOff } = row;
  const isOnNewDay = stored?.date !== date;
  const isAtNewTime = stored?.startsAt !== startsAt || stored.endsAt !== endsAt;
  if (!isOnNewDay && !isAtNewTime) return [];

  const refusals: PlanRowRefusal[] = [];
  if (stored && stored.marks > 0 && (isOnNewDay || !isAlone)) {
    refusals.push({ code: "ATTENDANCE_RECORDED", date: stored.date });
  }
  if (isOnNewDay && dayOff && !keepOnDayOff) refusals.push({ code: "DAY_OFF", dayOff });
  for (const [at, time] of [["startsAt", startsAt] as const, ["endsAt", endsAt] as const]) {
    if (!existsInDenmark(date, time)) refusals.push({ code: "NO_SUCH_LOCAL_TIME", at });
  }
  return refusals;
}
