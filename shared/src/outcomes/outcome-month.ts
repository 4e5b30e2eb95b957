import { addDays, addMonths, type PlainDate, plainDate } from "../calendar/index.ts";

/** What became of someone in one month. A job or an education is a success of its own kind. */
export const outcomeStatuses = [
  "SELF_SUPPORTING",
  "PARTLY",
  "JOB",
  "EDUCATION",
  "BACK_ON_BENEFIT",
  "UNKNOWN",
] as const;

export type OutcomeStatus = (typeof outcomeStatuses)[number];

/** Where it is known from: the citizen says so, a register does, or the business's accounts do. */
export const outcomeSources = ["OWN_STATEMENT", "REGISTER", "ACCOUNTS"] as const;

export type OutcomeSource = (typeof outcomeSources)[number];

/** A month is its first day. */
export type OutcomeMonth = { readonly month: PlainDate; readonly status: OutcomeStatus };

/** What someone stated of a range of months, both ends included. Never changed, but for being undone. */
export type OutcomeStatement = {
  readonly fromMonth: PlainDate;
  readonly toMonth: PlainDate;
  readonly status: OutcomeStatus;
  readonly undone: boolean;
};

/** Months on end with one status. */
export type OutcomeSpell = {
  readonly status: OutcomeStatus;
  readonly fromMonth: PlainDate;
  readonly toMonth: PlainDate;
  readonly months: number;
};

/** The first day of the month a date lies in. */
export function monthOf(date: PlainDate): PlainDate {
  return plainDate(`${date.slice(0, 7)}-01`);
}

/** How many months one must go from one month to reach another; negative when it is earlier. */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  return monthNumber(to) - monthNumber(from);
}

/** Every month from one to another, both included; none when the last lies before the first. */
export function monthsFromTo(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const first = monthOf(from);
  const count = Math.max(0, monthsBetween(first, to) + 1);
  return Array.from({ length: count }, (_, index) => addMonths(first, index));
}

/**
 * The months as they stand by everything stated of them: the latest statement of a month holds,
 * unless it was undone, and then the one before.
 *
 * Shape    `statements` in the order they were recorded; months in order of time, each once with the
 *          statement it stands by, and only those that one not undone covers.
 */
export function monthsStanding<Statement extends OutcomeStatement>(
  statements: readonly Statement[],
): readonly (OutcomeMonth & { readonly by: Statement })[] {
  const standing = new Map<PlainDate, Statement>();
  for (const statement of statements) {
    if (statement.undone) continue;
    for (const month of monthsFromTo(statement.fromMonth, statement.toMonth)) {
      standing.set(month, statement);
    }
  }
  return [...standing]
    .map(([month, by]) => ({ month, status: by.status, by }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

/**
 * The spells that months make: a relapse ends one, and coming back begins another. A month that
 * nothing was recorded of ends a spell too, since nobody knows what it was.
 *
 * Shape    `months` in any order, each once; spells in order of time, their months summing to all.
 * Example  self-supporting in January and February, on benefit in March, self-supporting in April:
 *          three spells, of 2, 1 and 1 months.
 */
export function spellsOf(months: readonly OutcomeMonth[]): readonly OutcomeSpell[] {
  const spells: OutcomeSpell[] = [];
  for (const { month, status } of months.toSorted((a, b) => (a.month < b.month ? -1 : 1))) {
    const last = spells.at(-1);
    if (last && last.status === status && addMonths(last.toMonth, 1) === month) {
      spells[spells.length - 1] = { ...last, toMonth: month, months: last.months + 1 };
    } else {
      spells.push({ status, fromMonth: month, toMonth: month, months: 1 });
    }
  }
  return spells;
}

/** The last day of the last whole quarter before a day. Example: of 23 November 2026, 30 September. */
export function lastQuarterEnd(date: PlainDate): PlainDate {
  const month = Number(date.slice(5, 7));
  const firstOfQuarter = addMonths(monthOf(date), -((month - 1) % 3));
  return addDays(firstOfQuarter, -1);
}

function monthNumber(date: PlainDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
