import { type Benefits, benefitsOf, type Recipient } from "./benefits.ts";
import type { EconomyInput } from "./economy.ts";
import { type Cumulative, cumulated } from "./flow-line.ts";
import type { Timeline } from "./timeline.ts";

/** What each payer no longer pays of one person's benefit, summed up by clock month, in øre. */
export type SavedBenefit = { readonly municipality: Cumulative; readonly state: Cumulative };

/** What is saved on one recipient, given the share of each clock month that they do without. */
export type SavedBenefits = (recipient: Recipient, lasting: Float64Array) => SavedBenefit;

/**
 * The benefits that the self-supporting do without; what recipients of a kind would have been paid
 * is reckoned once.
 *
 * Throws   RangeError for a month without rules: see `ruleGaps`.
 */
export function savedBenefitsOf(input: EconomyInput, timeline: Timeline): SavedBenefits {
  const benefits = benefitsOf(input);
  const paid = rememberedBy(keyOf, (recipient: Recipient) => paidTo(recipient, benefits, timeline));
  const savedWhile = rememberedBy(
    (lasting: Float64Array) => lasting,
    (lasting) =>
      rememberedBy(keyOf, (recipient: Recipient) => {
        const { municipality, state } = paid(recipient);
        return { municipality: during(municipality, lasting), state: during(state, lasting) };
      }),
  );
  return (recipient, lasting) => savedWhile(lasting)(recipient);
}

function during(monthly: Float64Array, lasting: Float64Array): Cumulative {
  return cumulated(monthly.map((oere, month) => oere * (lasting[month] ?? 0)));
}

/** What someone would have been paid in each clock month after business start, by payer. */
function paidTo(
  { weeks, benefit }: Recipient,
  benefits: Benefits,
  { lastMonth, lead }: Timeline,
): { readonly municipality: Float64Array; readonly state: Float64Array } {
  const municipality = new Float64Array(lastMonth + 1);
  const state = new Float64Array(lastMonth + 1);
  for (let month = lead + 1; month <= lastMonth; month += 1) {
    const monthly = known(benefits.monthlyOere(benefit, month - lead));
    const share = known(benefits.municipalShare(weeks, month - lead));
    municipality[month] = monthly * share;
    state[month] = monthly * (1 - share);
  }
  return { municipality, state };
}

function known(figure: number | null): number {
  if (figure === null) throw new RangeError("No rule pack is in force: ask ruleGaps first");
  return figure;
}

function keyOf({ weeks, benefit }: Recipient): string {
  return `${weeks} ${JSON.stringify(benefit)}`;
}

function rememberedBy<Key, Argument, Value>(
  key: (argument: Argument) => Key,
  value: (argument: Argument) => Value,
): (argument: Argument) => Value {
  const values = new Map<Key, Value>();
  return (argument) => {
    const at = key(argument);
    const found = values.get(at) ?? value(argument);
    values.set(at, found);
    return found;
  };
}
