import { addDays, weekdayOf } from "./date-arithmetic.ts";
import type { LocalTime } from "./local-time.ts";
import { dateFromParts, type PlainDate, partsOf } from "./plain-date.ts";

/** The moment a Danish clock shows a time on a date, or why there is none. */
export type DanishInstant =
  | { readonly kind: "instant"; readonly utc: string }
  | { readonly kind: "refused"; readonly code: "NO_SUCH_LOCAL_TIME" | "BEFORE_1996" };

/**
 * The moment, in UTC, at which clocks in Denmark show a time on a date.
 *
 * Shape    "2026-05-04T07:00:00Z". In the hour that autumn repeats it is the first of the two.
 * Refuses  NO_SUCH_LOCAL_TIME in the hour that spring skips: 02:30 on 29 March 2026.
 *          BEFORE_1996: the rule was another one, and we do not guess.
 * Source   Directive 2000/84/EC and those before it: summer time from the last Sunday of March to
 *          the last of October, at 01:00 UTC. Right from 1996 for as long as that rule stands.
 */
export function utcOf(date: PlainDate, time: LocalTime): DanishInstant {
  const { year } = partsOf(date);
  if (year < 1996) return { kind: "refused", code: "BEFORE_1996" };

  const spring = lastSundayOf(year, 3);
  if (date === spring && time.startsWith("02")) {
    return { kind: "refused", code: "NO_SUCH_LOCAL_TIME" };
  }
  const local = `${date}T${time}`;
  const isSummer = local >= `${spring}T03:00` && local < `${lastSundayOf(year, 10)}T03:00`;
  const hour = Number(time.slice(0, 2)) - (isSummer ? 2 : 1);
  const utcDate = hour < 0 ? addDays(date, -1) : date;
  const utcHour = String((hour + 24) % 24).padStart(2, "0");
  return { kind: "instant", utc: `${utcDate}T${utcHour}${time.slice(2)}:00Z` };
}

/** Whether clocks in Denmark ever show a time on a date; before 1996 we do not know and say no. */
export function existsInDenmark(date: PlainDate, time: LocalTime): boolean {
  return utcOf(date, time).kind === "instant";
}

function lastSundayOf(year: number, month: 3 | 10): PlainDate {
  const last = dateFromParts({ year, month, day: 31 });
  if (last === null) throw new RangeError(`Outside 1900 to 2199: ${year}`);
  return addDays(last, -(weekdayOf(last) % 7));
}
