import { type HolidayCode, holidayOn } from "./holidays.ts";
import { isoWeekOf } from "./iso-week.ts";
import { type PlainDate, partsOf } from "./plain-date.ts";

/**
 * Days that a municipality closes by its own choice.
 *
 * Shape    DATE is a day of every year (29 February only of leap years). ISO_WEEKS are whole weeks
 *          of every year, both ends among them; from 52 to 1 they lead across New Year, and week 53
 *          counts in the years that have it. PERIOD is once, both ends among them.
 */
export type ClosedDays =
  | { readonly kind: "DATE"; readonly month: number; readonly day: number }
  | { readonly kind: "ISO_WEEKS"; readonly fromWeek: number; readonly toWeek: number }
  | { readonly kind: "PERIOD"; readonly from: PlainDate; readonly to: PlainDate };

/** Closed days with the name the municipality gives them. */
export type ClosedRule = { readonly name: string } & ClosedDays;

/** Why nothing is planned on a day: a public holiday, or the municipality's own closed day. */
export type DayOff =
  | { readonly kind: "HOLIDAY"; readonly code: HolidayCode }
  | { readonly kind: "CLOSED"; readonly name: string };

/** The municipality's own closed day on a date, by the first rule that says so, or null. */
export function closedOn(
  rules: readonly ClosedRule[],
  date: PlainDate,
): { readonly name: string } | null {
  const rule = rules.find((candidate) => closes(candidate, date));
  return rule ? { name: rule.name } : null;
}

/**
 * Why nothing is planned on a date, or null; the holiday when it is also a closed day.
 *
 * Example  25 December in a week the municipality closes is CHRISTMAS_DAY.
 */
export function dayOff(rules: readonly ClosedRule[], date: PlainDate): DayOff | null {
  const code = holidayOn(date);
  if (code !== null) return { kind: "HOLIDAY", code };
  const closed = closedOn(rules, date);
  return closed && { kind: "CLOSED", name: closed.name };
}

function closes(rule: ClosedRule, date: PlainDate): boolean {
  switch (rule.kind) {
    case "DATE": {
      const { month, day } = partsOf(date);
      return month === rule.month && day === rule.day;
    }
    case "ISO_WEEKS": {
      const { week } = isoWeekOf(date);
      const { fromWeek, toWeek } = rule;
      return fromWeek <= toWeek
        ? fromWeek <= week && week <= toWeek
        : fromWeek <= week || week <= toWeek;
    }
    case "PERIOD":
      return rule.from <= date && date <= rule.to;
  }
}
