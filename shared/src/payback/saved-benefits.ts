import { benefitsOf, type Recipient } from "./benefits.ts";
import { type Curve, cumulated, curve, plus, times } from "./curve.ts";
import type { EconomyInput, PersonBenefit } from "./economy.ts";
import type { Timeline } from "./timeline.ts";

/** What each payer no longer pays of one person's benefit, summed up by clock month, in øre. */
export type SavedBenefit = { readonly municipality: Curve; readonly state: Curve };

/** What is saved on one recipient, given the share of each clock month that they do without. */
export type SavedBenefits = (recipient: Recipient, lasting: Curve) => SavedBenefit;

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
    (benefit) => afterStart(timeline, (month) => benefits.monthlyOere(benefit, month)),
  );
  const share = rememberedBy(
    (weeks: number) => weeks,
    (weeks) => afterStart(timeline, (month) => benefits.municipalShare(weeks, month)),
  );
  const savedWhile = rememberedBy(
    (lasting: Curve) => lasting,
    (lasting) =>
      rememberedBy(keyOf, ({ weeks, benefit }: Recipient) =>
        savedOf(times(monthly(benefit), lasting), share(weeks)),
      ),
  );
  return (recipient, lasting) => savedWhile(lasting)(recipient);
}

/** A figure of each clock month after business start; before it there is none. */
function afterStart(
  { lastMonth, lead }: Timeline,
  figure: (relative: number) => number | null,
): Curve {
  return curve(lastMonth + 1, (month) => (month > lead ? known(figure(month - lead)) : 0));
}

function savedOf(monthly: Curve, municipalShare: Curve): SavedBenefit {
  const municipality = cumulated(times(monthly, municipalShare));
  return { municipality, state: plus(cumulated(monthly), municipality, -1) };
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
