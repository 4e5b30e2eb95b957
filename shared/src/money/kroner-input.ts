import type { Language } from "./language.ts";
import { readDigits } from "./number-input.ts";
import { isOere, type Oere } from "./oere.ts";

/** A typed amount as it was understood, or why it was not. */
export type KronerInput =
  | { readonly kind: "amount"; readonly amount: Oere }
  | { readonly kind: "refused"; readonly code: KronerInputCode };

export type KronerInputCode = "EMPTY" | "NOT_AN_AMOUNT" | "TOO_MANY_DECIMALS" | "TOO_LARGE";

/**
 * The amount meant by what someone typed or pasted, in kroner.
 *
 * Shape    Danish: "1234,5", "1.234,50", "50000", "50.000 kr.", "50.000,-", a minus or "−" before.
 *          In English the dot and the comma change places. Spaces may part the thousands.
 * Refuses  EMPTY, NOT_AN_AMOUNT, TOO_MANY_DECIMALS, TOO_LARGE. "12.50" is refused in Danish and not
 *          guessed at: it may be twelve and a half, or 12.500 that lost a nought.
 */
export function parseKronerInput(text: string, language: Language = "da"): KronerInput {
  const read = readDigits(text, language, "kr.");
  if (read.kind === "refused") {
    return { kind: "refused", code: read.code === "EMPTY" ? "EMPTY" : "NOT_AN_AMOUNT" };
  }
  const { sign, whole, decimals } = read;
  if (decimals.length > 2) return { kind: "refused", code: "TOO_MANY_DECIMALS" };

  const size = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  const amount = size === 0 ? 0 : sign * size;
  return isOere(amount) ? { kind: "amount", amount } : { kind: "refused", code: "TOO_LARGE" };
}
