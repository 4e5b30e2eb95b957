import type { Language } from "./language.ts";

/** A typed number as it was understood, or why it was not. */
export type NumberInput =
  | { readonly kind: "number"; readonly value: number; readonly decimals: number }
  | { readonly kind: "refused"; readonly code: "EMPTY" | "NOT_A_NUMBER" };

/**
 * The number meant by what someone typed or pasted; the field's unit may stand after it.
 *
 * Shape    Danish: "1234,5", "1.234,50", "50000", a minus or "−" before. In English the dot and the
 *          comma change places. Spaces may part the thousands. Of kroner also as `parseKronerInput`.
 * Refuses  EMPTY, NOT_A_NUMBER. "12.50" is refused in Danish and not guessed at: it may be twelve and
 *          a half, or 12.500 that lost a nought.
 * Example  "12,5 %" in a field of "%" is 12.5, and in a field of kroner it is refused.
 */
export function parseNumberInput(
  text: string,
  language: Language = "da",
  unit: string = "",
): NumberInput {
  const read = readDigits(text, language, unit);
  if (read.kind === "refused") return read;
  const { sign, whole, decimals } = read;
  const size = Number(`${whole}.${decimals}0`);
  if (!Number.isFinite(size)) return { kind: "refused", code: "NOT_A_NUMBER" };
  return { kind: "number", value: size === 0 ? 0 : sign * size, decimals: decimals.length };
}

type Digits =
  | {
      readonly kind: "digits";
      readonly sign: 1 | -1;
      readonly whole: string;
      readonly decimals: string;
    }
  | Extract<NumberInput, { readonly kind: "refused" }>;

/** The digits of a typed number as they were written, for whoever counts them exactly. */
export function readDigits(text: string, language: Language, unit: string): Digits {
  const typed = withoutUnit(bare(text), bare(unit));
  if (typed === "") return { kind: "refused", code: "EMPTY" };
  const danish = language === "da" ? typed : typed.replace(/[.,]/g, (c) => (c === "." ? "," : "."));
  const parts = /^([-−]?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d*))?$/u.exec(danish);
  const [, minus, whole, decimals = ""] = parts ?? [];
  if (whole === undefined) return { kind: "refused", code: "NOT_A_NUMBER" };
  const sign = minus ? -1 : 1;
  return { kind: "digits", sign, whole: whole.replaceAll(".", ""), decimals };
}

function bare(text: string): string {
  return text.replace(/\s/gu, "").toLowerCase();
}

function withoutUnit(typed: string, unit: string): string {
  const alone = unit !== "" && typed.endsWith(unit) ? typed.slice(0, -unit.length) : typed;
  if (!/^kr\b/.test(unit)) return alone;
  return alone.replace(/^kr\.?|(kr\.?|dkk)$/gu, "").replace(/,-$/, "");
}
