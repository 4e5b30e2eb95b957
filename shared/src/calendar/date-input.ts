import { isoWeekOf, mondayOfIsoWeek, weeksInYear } from "./iso-week.ts";
import { monthNames, weekdayNames } from "./month-names.ts";
import {
  type DateParts,
  dateFromParts,
  daysInMonth,
  firstYear,
  lastYear,
  type PlainDate,
  partsOf,
} from "./plain-date.ts";

/** A typed date as it was understood, or why it was not, with what a kind message needs. */
export type DateInput =
  | { readonly kind: "date"; readonly date: PlainDate }
  | { readonly kind: "refused"; readonly code: "EMPTY" | "NOT_A_DATE" }
  | NoSuchDate
  | NoSuchWeek;

/** A day that is written like one but does not exist; `daysInMonth` is 0 when the month does not. */
export type NoSuchDate = DateParts & {
  readonly kind: "refused";
  readonly code: "NO_SUCH_DATE";
  readonly daysInMonth: number;
};

/** A week that the year does not have. */
export type NoSuchWeek = {
  readonly kind: "refused";
  readonly code: "NO_SUCH_WEEK";
  readonly week: number;
  readonly year: number;
  readonly weeksInYear: number;
};

/**
 * The date meant by what someone typed, in any form that Danish offices use, or by a week number.
 *
 * Shape    "23.11.2026" with dot, slash, dash or space, "231126", "23112026", "23/11", "23. nov.",
 *          "2026-11-23"; "uge 48", "u48", "uge 1/27" is that week's Monday. A year left out is
 *          today's (for a week, the year today's week counts in); two digits are 20xx.
 * Refuses  EMPTY, NOT_A_DATE, NO_SUCH_WEEK, NO_SUCH_DATE; a day that is not there is never moved.
 */
export function parseDateInput(text: string, today: PlainDate): DateInput {
  const typed = text.replace(/\s+/gu, " ").trim().toLowerCase();
  if (typed === "") return { kind: "refused", code: "EMPTY" };

  const week = weekPattern.exec(typed);
  if (week) return weekFrom(Number(week[1]), yearFrom(week[2]) ?? isoWeekOf(today).year);

  const written = typed.replace(weekdayPattern, "");
  const parts = datePatterns.map((pattern) => pattern.exec(written)?.groups).find(Boolean);
  const month = parts && monthFrom(parts.month);
  if (!parts || month === undefined) return { kind: "refused", code: "NOT_A_DATE" };
  const year = yearFrom(parts.year) ?? partsOf(today).year;
  return dateFrom({ year, month, day: Number(parts.day) });
}

const weekPattern = /^(?:uge|u|week|w)\.? ?(\d{1,2})(?: ?[ /.-] ?(\d{4}|\d{2}))?$/;

const weekdayPattern = new RegExp(
  `^(?:${[...weekdayNames.da, ...weekdayNames.en].map((name) => name.toLowerCase().replace(".", "\\.?")).join("|")}) `,
);

const datePatterns: readonly RegExp[] = [
  /^(?<day>\d{1,2}) ?[ ./-] ?(?<month>\d{1,2})(?: ?[ ./-] ?(?<year>\d{4}|\d{2}))?\.?$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4}|\d{2})$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  /^(?<day>\d{1,2})\.? ?(?<month>\p{Letter}{3,9})\.?(?: (?<year>\d{4}|\d{2}))?$/u,
];

function dateFrom(parts: DateParts): DateInput {
  const date = dateFromParts(parts);
  if (date) return { kind: "date", date };
  if (!isYear(parts.year)) return { kind: "refused", code: "NOT_A_DATE" };
  const days = daysInMonth(parts.year, parts.month);
  return { kind: "refused", code: "NO_SUCH_DATE", ...parts, daysInMonth: days };
}

function weekFrom(week: number, year: number): DateInput {
  const date = mondayOfIsoWeek(year, week);
  if (date) return { kind: "date", date };
  if (!isYear(year)) return { kind: "refused", code: "NOT_A_DATE" };
  return { kind: "refused", code: "NO_SUCH_WEEK", week, year, weeksInYear: weeksInYear(year) };
}

function isYear(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}

function yearFrom(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** A month by its number, or by a name that begins as ours do: "nov", "november", "maj", "may". */
function monthFrom(written: string | undefined): number | undefined {
  if (written === undefined || /^\d+$/.test(written)) return Number(written);
  const begins = (name: string) => written.startsWith(name.toLowerCase().replace(".", ""));
  const index = Math.max(monthNames.da.findIndex(begins), monthNames.en.findIndex(begins));
  return index < 0 ? undefined : index + 1;
}
