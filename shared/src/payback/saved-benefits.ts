import { benefitsOf, type Recipient } from "./benefits.ts";
import type { EconomyInput, PersonBenefit } from "./economy.ts";
import { type Cumulative, cumulated, times } from "./flow-line.ts";
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
  const monthly = rememberedBy(
    (benefit: PersonBenefit | null) => JSON.stringify(benefit),
    (benefit) => byMonth(timeline, (month) => benefits.monthlyOere(benefit, month)),
  );
  const paid = rememberedBy(keyOf, ({ weeks, benefit }: Recipient) => {
    const share = byMonth(timeline, (month) => benefits.municipalShare(weeks, month));
    return { municipality: times(monthly(benefit), share), all: monthly(benefit) };
  });
  const savedWhile = rememberedBy(
    (lasting: Float64Array) => lasting,
    (lasting) =>
      rememberedBy(keyOf, (recipient: Recipient) => {
        const { municipality, all } = paid(recipient);
        const saved = cumulated(times(all, lasting));
        const ofMunicipality = cumulated(times(municipality, lasting));
        return { municipality: ofMunicipality, state: minus(saved, ofMunicipality) };
      }),
  );
  return (recipient, lasting) => savedWhile(lasting)(recipient);
}

/** A figure of each clock month after business start; before it there is none. */
function byMonth(
  { lastMonth, lead }: Timeline,
  figure: (relative: number) => number | null,
): Float64Array {
  const figures = new Float64Array(lastMonth + 1);
  for (let month = lead + 1; month <= lastMonth; month += 1) {
    figures[month] = known(figure(month - lead));
  }
  return figures;
}

function minus(whole: Float64Array, part: Float64Array): Float64Array {
  return whole.map((amount, month) => amount - (part[month] ?? 0));
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
