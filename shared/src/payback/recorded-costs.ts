import { oere, sumOere } from "../money/index.ts";
import type { CashFlow, EconomyInput, RecordedCost } from "./economy.ts";
import { clockMonth, relativeMonthOf, type Timeline } from "./timeline.ts";

/**
 * What was recorded as spent, row by row, up to the day that records go to.
 *
 * Loans that are in the flow themselves have lost what does not come back: a recorded loss is then
 * no payment of its own, see `loanFlows`.
 */
export function recordedCosts(input: EconomyInput, timeline: Timeline): readonly CashFlow[] {
  return costsToDate(input)
    .filter(({ kind }) => kind !== "LOAN_LOSS" || input.choices.loans === "LOSS_ONLY")
    .filter(({ amount }) => amount !== 0)
    .map(({ id, kind, on, amount, payer }) => ({
      month: clockMonth(timeline, relativeMonthOf(input.businessStart, on)),
      payer,
      oere: oere(-amount),
      source: { kind: kind === "LOAN_LOSS" ? "LOAN_LOST" : "COST", key: id },
      basis: "RECORDED",
    }));
}

/** What was recorded as lost on loans, in øre, or null when nothing is recorded of them. */
export function recordedLossOere(input: EconomyInput): number | null {
  const losses = costsToDate(input).filter(({ kind }) => kind === "LOAN_LOSS");
  return losses.length === 0 ? null : sumOere(losses.map(({ amount }) => amount));
}

/** The costs recorded up to the day that records go to, by id. */
export function costsToDate({ records }: EconomyInput): readonly RecordedCost[] {
  if (!records) return [];
  return records.costs
    .filter(({ on }) => on <= records.recordedTo)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
