import { type RateRecipient, rateFor } from "../rules/index.ts";
import { packByMonth } from "./dated-rules.ts";
import type { EconomyInput, EconomyPerson, PersonBenefit } from "./economy.ts";
import { growthFrom } from "./growth.ts";
import { municipalShareOfMonth, weeksPerMonth } from "./refund.ts";
import { yearsFrom } from "./timeline.ts";

/** What decides a person's benefit and its refund. */
export type Recipient = { readonly weeks: number; readonly benefit: PersonBenefit | null };

/** What someone would have had without the programme, and who would have paid it. */
export type Benefits = {
  /** Øre of a relative month, may be fractional; null where no rate pack knows it. */
  readonly monthlyOere: (benefit: PersonBenefit | null, relative: number) => number | null;
  /** The municipality's part, 0 to 1; null where no refund pack is in force. */
  readonly municipalShare: (weeksAtStart: number, relative: number) => number | null;
};

/** A person as the model reckons with them; what is not known is as assumed. */
export function recipientOf(person: EconomyPerson | null, { values }: EconomyInput): Recipient {
  return {
    weeks: person?.weeksOnSupport ?? values.weeksOnSupportAtStart,
    benefit: person?.benefit ?? null,
  };
}

/**
 * The benefits that are no longer paid to the self-supporting, month by month.
 *
 * Convention  a rate pack and a refund pack hold for the months that begin while they are in force.
 *          Weeks on support go on counting as if the person had stayed, since that is what is saved.
 *          An assumed benefit grows from the price year, a person's own from business start.
 */
export function benefitsOf(input: EconomyInput): Benefits {
  return { monthlyOere: monthlyOereOf(input), municipalShare: municipalShareOf(input) };
}

function monthlyOereOf(input: EconomyInput): Benefits["monthlyOere"] {
  const { values, choices, businessStart } = input;
  const rate = ratesOf(input);
  const mean = (provider: number, nonProvider: number) =>
    provider * values.providerShare + nonProvider * (1 - values.providerShare);
  const assumed = mean(values.benefitProvider * 100, values.benefitNonProvider * 100);
  const sincePriceYear = growthFrom(values.priceYear, values.benefitGrowthPercent);
  const yearOf = yearsFrom(businessStart);
  const sinceStart = growthFrom(yearOf(1), values.benefitGrowthPercent);
  const key = input.rules.benefitKey;

  return (benefit, relative) => {
    const year = yearOf(relative);
    if (benefit?.kind === "AMOUNT") return benefit.monthly * sinceStart(year);
    if (benefit) return rate(benefit.key, benefit.recipient, relative);
    if (choices.benefits === "ASSUMED") return assumed * sincePriceYear(year);
    const provider = rate(key, "PROVIDER", relative);
    const nonProvider = rate(key, "NON_PROVIDER", relative);
    return provider === null || nonProvider === null ? null : mean(provider, nonProvider);
  };
}

function ratesOf({ rules, businessStart }: EconomyInput) {
  const byKey = new Map<string, ReturnType<typeof packByMonth<"BENEFIT_RATES">>>();
  return (key: string, recipient: RateRecipient, relative: number): number | null => {
    const packs = byKey.get(key) ?? packByMonth(rules.packs, "BENEFIT_RATES", businessStart, key);
    byKey.set(key, packs);
    const pack = packs(relative);
    return pack && rateFor(pack.content, recipient);
  };
}

function municipalShareOf(input: EconomyInput): Benefits["municipalShare"] {
  const { values, choices, businessStart } = input;
  if (choices.refund === "FIXED") return () => values.municipalShare;
  const ladder = packByMonth(input.rules.packs, "REFUND_LADDER", businessStart);
  return (weeksAtStart, relative) => {
    const pack = ladder(relative);
    const weeksBefore = weeksAtStart + (relative - 1) * weeksPerMonth;
    return pack && municipalShareOfMonth(pack.content, weeksBefore, choices.activity);
  };
}
