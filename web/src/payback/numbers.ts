import { formatNumber, type Language, roundHalfUp } from "@mikrolaan/shared/money";

/** A number with the decimals it has, and no more than so many: "3,5", "70". */
export function plainNumber(value: number, language: Language, most = 2): string {
  const digits = String(roundHalfUp(value, most)).split(".")[1]?.length ?? 0;
  return formatNumber(value, language, Math.min(digits, most));
}

/** Kroner without a unit; øre only where there are any. */
export function kronerNumber(kroner: number, language: Language): string {
  return formatNumber(kroner, language, Number.isInteger(roundHalfUp(kroner, 2)) ? 0 : 2);
}

/** A number of kroner with its sign, plus too; zero has none. */
export function signed(kroner: number, language: Language, decimals = 0): string {
  const text = formatNumber(kroner, language, decimals);
  return roundHalfUp(kroner, decimals) > 0 ? `+${text}` : text;
}
