import type { PlainDate } from "../calendar/index.ts";
import {
  monthOf,
  monthsFromTo,
  monthsStanding,
  type OutcomeSource,
  type OutcomeStatement,
  type OutcomeStatus,
} from "./outcome-month.ts";

export type OutcomeRefusal =
  | "MONTHS_REVERSED"
  | "MONTH_IN_FUTURE"
  | "MONTH_BEFORE_ENROLMENT"
  | "DATE_IN_FUTURE"
  | "OUTCOME_UNCHANGED";

export type OutcomeToRecord = {
  readonly fromMonth: PlainDate;
  readonly toMonth: PlainDate;
  readonly status: OutcomeStatus;
  readonly source: OutcomeSource;
  /** The day it was said, or the date of the register or the accounts. */
  readonly statedOn: PlainDate;
};

type Facts = {
  readonly today: PlainDate;
  readonly enrolledOn: PlainDate;
  /** Everything stated before, in order. */
  readonly statements: readonly (OutcomeStatement & { readonly source: OutcomeSource })[];
};

/**
 * Why what became of someone may not be recorded so; none when it may.
 *
 * The month that is under way may be recorded, no later one: what is to come is a plan.
 * Refuses  MONTHS_REVERSED, MONTH_IN_FUTURE, MONTH_BEFORE_ENROLMENT, DATE_IN_FUTURE (of the source),
 *          OUTCOME_UNCHANGED when every month is so already by the same source; all that apply.
 */
export function outcomeRefusals(
  { fromMonth, toMonth, status, source, statedOn }: OutcomeToRecord,
  { today, enrolledOn, statements }: Facts,
): readonly OutcomeRefusal[] {
  const reasons: OutcomeRefusal[] = [];
  if (toMonth < fromMonth) reasons.push("MONTHS_REVERSED");
  if (toMonth > monthOf(today)) reasons.push("MONTH_IN_FUTURE");
  if (fromMonth < monthOf(enrolledOn)) reasons.push("MONTH_BEFORE_ENROLMENT");
  if (statedOn > today) reasons.push("DATE_IN_FUTURE");
  if (reasons.length > 0) return reasons;

  const standing = new Map(monthsStanding(statements).map((it) => [it.month, it.by]));
  const isSo = (month: PlainDate) => {
    const by = standing.get(month);
    return by?.status === status && by.source === source;
  };
  return monthsFromTo(fromMonth, toMonth).every(isSo) ? ["OUTCOME_UNCHANGED"] : [];
}
