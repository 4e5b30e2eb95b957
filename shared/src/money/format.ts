import type { Language } from "./language.ts";
import { kronerOf, type Oere } from "./oere.ts";
import { roundHalfUp } from "./rounding.ts";

const minus = "\u2212";
const hardSpace = "\u00a0";

/**
 * An amount in kroner, without "kr.": the column or the component says the unit.
 *
 * Rounds   to whole kroner when `decimals` is false, half up in size.
 * Example  "1.234,50" and "−1.234,50", in English "1,234.50".
 */
export function formatKroner(
  amount: Oere,
  language: Language,
  options: { readonly decimals?: boolean } = {},
): string {
  return formatNumber(kronerOf(amount), language, options.decimals === false ? 0 : 2);
}

/**
 * A number with its thousands parted and a fixed count of decimals, rounded half up in size.
 *
 * Throws   RangeError for NaN and infinity: what is unknown is said in words.
 */
export function formatNumber(n: number, language: Language, decimals = 0): string {
  if (!Number.isFinite(n)) throw new RangeError(`Not a number that can be shown: ${n}`);
  const rounded = roundHalfUp(n, decimals);
  const digits = BigInt(Math.round(Math.abs(rounded) * 10 ** decimals))
    .toString()
    .padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const [thousands, decimal] = language === "da" ? [".", ","] : [",", "."];
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const fraction = decimals > 0 ? decimal + digits.slice(-decimals) : "";
  return (rounded < 0 ? minus : "") + parted + fraction;
}

/**
 * A share of one as a percentage, with a space that does not break before the sign.
 *
 * Units    share 0 to 1.
 * Example  0.0599517 with 1 decimal is "6,0 %", in English "6.0 %".
 */
export function formatPercent(share: number, language: Language, decimals = 1): string {
  return `${formatNumber(share * 100, language, decimals)}${hardSpace}%`;
}
