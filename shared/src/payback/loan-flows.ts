import type { AssumptionValues } from "./assumption-values.ts";
import { cumulated } from "./curve.ts";
import type { EconomyInput } from "./economy.ts";
import type { FlowLine } from "./flow-line.ts";
import { recordedLossOere } from "./recorded-costs.ts";
import { clockMonth, type Timeline } from "./timeline.ts";

/**
 * Loans as money out at business start and back in equal instalments, without interest.
 *
 * Convention  a loss is what does not come back, spread over all instalments; it is no flow of its
 *          own, since the money went out with the loan. What is recorded as lost takes the place of
 *          the assumed loss. Loans are kroner as they are and do not grow with prices.
 * Source   Handbook: at most 50,000 kr., no interest, ten years, first instalment in month 2.
 * Example  12 of 50,000, all repaid: 0 in all after 121 months, and a cost when discounted.
 */
export function loanFlows(input: EconomyInput, timeline: Timeline): readonly FlowLine[] {
  const { values, choices } = input;
  const lent = lentOere(values);
  if (choices.loans === "LOSS_ONLY" || lent === 0) return [];
  const start = clockMonth(timeline, 0);
  const first = start + values.loanFirstInstalmentMonth;
  const instalment = repaidOere(input) / values.loanTermMonths;
  const out = new Float64Array(timeline.lastMonth + 1);
  if (start <= timeline.lastMonth) out[start] = -lent;
  const back = out.map((_, month) =>
    month >= first && month < first + values.loanTermMonths ? instalment : 0,
  );
  const line = (kind: "LOAN_OUT" | "LOAN_BACK", monthly: Float64Array): FlowLine => ({
    source: { kind, key: kind === "LOAN_OUT" ? "loanPrincipal" : "loanTermMonths" },
    parts: [{ payer: "MUNICIPALITY", cumulative: cumulated(monthly) }],
    weight: 1,
  });
  return [line("LOAN_OUT", out), line("LOAN_BACK", back)];
}

/** What the loans bring back in all, in øre with fractions. */
export function repaidOere(input: EconomyInput): number {
  const lent = lentOere(input.values);
  const lost = recordedLossOere(input) ?? lent * input.values.loanLossShare;
  return Math.max(0, lent - lost);
}

function lentOere({ loans, loanPrincipal }: AssumptionValues): number {
  return loans * loanPrincipal * 100;
}
