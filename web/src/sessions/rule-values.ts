import {
  type LocalTime,
  type Occurrences,
  occurrencesOf,
  type PlainDate,
  type Recurrence,
  type RecurrencePattern,
  type Weekday,
  weekdayOf,
} from "@mikrolaan/shared/calendar";

/** A rule as its sentence has it, while it is being written. */
export type RuleValues = {
  readonly kind: RecurrencePattern["kind"];
  readonly every: number | null;
  readonly weekdays: readonly Weekday[];
  readonly nth: Nth;
  readonly weekday: WeekdayText;
  /** Of the month, "-1" its last. */
  readonly day: string;
  readonly count: number | null;
  readonly until: PlainDate | null;
};

/** When a series is: its rule, its hours and its first day. */
export type SeriesWhen = RuleValues & {
  readonly startsOn: PlainDate | null;
  readonly startsAt: LocalTime | null;
  readonly endsAt: LocalTime | null;
};

export const ruleKinds = ["WEEKLY", "MONTHLY_WEEKDAY", "MONTHLY_DAY", "DAILY"] as const;
export const nths = ["1", "2", "3", "4", "-1"] as const;
type Nth = (typeof nths)[number];
export const weekdayTexts = ["1", "2", "3", "4", "5", "6", "7"] as const;
type WeekdayText = (typeof weekdayTexts)[number];
/** The last day of a month, and each by its number. */
export const monthDays: readonly string[] = [
  "-1",
  ...Array.from({ length: 31 }, (_, index) => String(index + 1)),
];

/** A rule to begin with: once a week on the weekday of the first day. */
export function weeklyRule(startsOn: PlainDate | null, count: number): RuleValues {
  const weekday = startsOn === null ? 1 : weekdayOf(startsOn);
  return {
    kind: "WEEKLY",
    every: 1,
    weekdays: [weekday],
    nth: "1",
    weekday: weekdayTexts[weekday - 1] ?? "1",
    day: "-1",
    count,
    until: null,
  };
}

/** What the sentence says, as the core counts it; null while it has no number or no weekday. */
export function recurrenceOf(rule: RuleValues): Recurrence | null {
  const { kind, every, weekdays, nth, weekday, day, count, until } = rule;
  if (every === null || !Number.isInteger(every) || every < 1) return null;
  const end = { count, until };
  switch (kind) {
    case "DAILY":
      return { pattern: { kind, every }, ...end };
    case "WEEKLY":
      return weekdays.length === 0 ? null : { pattern: { kind, every, weekdays }, ...end };
    case "MONTHLY_WEEKDAY":
      return {
        pattern: { kind, every, nth: nthNumbers[nth], weekday: weekdayNumbers[weekday] },
        ...end,
      };
    case "MONTHLY_DAY":
      return { pattern: { kind, every, day: Number(day) }, ...end };
  }
}

/** The days of a rule from its first; null while it cannot be counted. */
export function daysOf(rule: RuleValues, startsOn: PlainDate | null): Occurrences | null {
  const recurrence = recurrenceOf(rule);
  if (recurrence === null || startsOn === null) return null;
  if (recurrence.count !== null && !(Number.isInteger(recurrence.count) && recurrence.count > 0)) {
    return null;
  }
  return occurrencesOf(recurrence, startsOn);
}

const nthNumbers: Readonly<Record<Nth, 1 | 2 | 3 | 4 | -1>> = {
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
  "-1": -1,
};
const weekdayNumbers: Readonly<Record<WeekdayText, Weekday>> = {
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
  "5": 5,
  "6": 6,
  "7": 7,
};
