import type { PlainDate } from "@mikrolaan/shared/calendar";
import { monthsFromTo, type OutcomeStatus } from "@mikrolaan/shared/outcomes";
import type { OutcomesViewQuery } from "../gql/graphql.ts";

export type MonthRow = { readonly month: PlainDate } & Readonly<Record<OutcomeStatus, number>>;

/** One row a month from the first recorded to the last, with a count of each status, zero too. */
export function monthRows(counts: OutcomesViewQuery["outcomeMonths"]): readonly MonthRow[] {
  const [first, last] = [counts[0]?.month, counts.at(-1)?.month];
  if (!first || !last) return [];
  const countIn = (month: PlainDate, status: OutcomeStatus) =>
    counts.find((it) => it.month === month && it.status === status)?.count ?? 0;
  return monthsFromTo(first, last).map((month) => ({
    month,
    SELF_SUPPORTING: countIn(month, "SELF_SUPPORTING"),
    PARTLY: countIn(month, "PARTLY"),
    JOB: countIn(month, "JOB"),
    EDUCATION: countIn(month, "EDUCATION"),
    BACK_ON_BENEFIT: countIn(month, "BACK_ON_BENEFIT"),
    UNKNOWN: countIn(month, "UNKNOWN"),
  }));
}

/** One hue in steps, in the order of the dots: the best known filled, the unknown empty. */
export const fillOf = {
  SELF_SUPPORTING: "var(--fjord)",
  JOB: "var(--fjord-mid)",
  EDUCATION: "color-mix(in srgb, var(--fjord-mid) 45%, var(--paper))",
  PARTLY: "var(--fjord-tint)",
  BACK_ON_BENEFIT: "var(--line2)",
  UNKNOWN: "var(--paper)",
} as const satisfies Record<OutcomeStatus, string>;

/** From the bottom of a bar to its top. */
export const stacked = [
  "SELF_SUPPORTING",
  "JOB",
  "EDUCATION",
  "PARTLY",
  "BACK_ON_BENEFIT",
  "UNKNOWN",
] as const satisfies readonly OutcomeStatus[];
