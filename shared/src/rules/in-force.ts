import { compareDates, type PlainDate } from "../calendar/index.ts";
import type { Oere } from "../money/index.ts";
import type { BenefitRates, RateRecipient, RuleKind, RulePack } from "./rule-pack.ts";

/** A pack of one kind, picked from the union of them all. */
export type RulePackOf<Kind extends RuleKind> = Extract<RulePack, { readonly kind: Kind }>;

/**
 * The pack of a kind in force on a day, or null when none is.
 *
 * Shape    with a key only that key's packs are asked; without one the pack that came into force
 *          last wins, so that a municipality's own newer pack stands before the shipped one.
 */
export function inForce<Kind extends RuleKind>(
  packs: readonly RulePack[],
  kind: Kind,
  on: PlainDate,
  key?: string,
): RulePackOf<Kind> | null {
  const candidates = allInForce(packs, kind, on).filter(
    (pack) => key === undefined || pack.key === key,
  );
  return candidates[0] ?? null;
}

/** Every pack of a kind in force on a day, one for each key, the one that came last first. */
export function allInForce<Kind extends RuleKind>(
  packs: readonly RulePack[],
  kind: Kind,
  on: PlainDate,
): readonly RulePackOf<Kind>[] {
  return packs
    .filter((pack): pack is RulePackOf<Kind> => pack.kind === kind)
    .filter((pack) => isInForce(pack, on))
    .toSorted((a, b) => compareDates(b.validFrom, a.validFrom));
}

/** Whether a day lies in a pack's period, its first and last day included. */
export function isInForce(
  pack: { readonly validFrom: PlainDate; readonly validTo: PlainDate | null },
  on: PlainDate,
): boolean {
  return pack.validFrom <= on && (pack.validTo === null || on <= pack.validTo);
}

/** What a recipient is paid a month, or null when the rate is not known. */
export function rateFor(rates: BenefitRates, recipient: RateRecipient): Oere | null {
  return rates.perMonth.find((rate) => rate.recipient === recipient)?.amount ?? null;
}
