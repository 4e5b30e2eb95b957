import type { Language } from "./language.ts";
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
  const typed = text
    .replace(/\s/gu, "")
    .replace(/^kr\.?|(kr\.?|dkk)$/giu, "")
    .replace(/,-$/, "");
  if (typed === "") return { kind: "refused", code: "EMPTY" };

  const danish = language === "da" ? typed : typed.replace(/[.,]/g, (c) => (c === "." ? "," : "."));
  const parts = /^([-−]?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d*))?$/u.exec(danish);
  const [, sign, kroner, decimals = ""] = parts ?? [];
  if (kroner === undefined) return { kind: "refused", code: "NOT_AN_AMOUNT" };
  if (decimals.length > 2) return { kind: "refused", code: "TOO_MANY_DECIMALS" };

  const size = Number(kroner.replaceAll(".", "")) * 100 + Number(decimals.padEnd(2, "0"));
  const amount = sign && size > 0 ? -size : size;
  return isOere(amount) ? { kind: "amount", amount } : { kind: "refused", code: "TOO_LARGE" };
}
