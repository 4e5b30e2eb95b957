import { roundHalfUp } from "./rounding.ts";

declare const oereBrand: unique symbol;

/** An amount of money in whole øre, a hundredth of a krone; may be negative. */
export type Oere = number & { readonly [oereBrand]: true };

/**
 * The amount with this many øre.
 *
 * Throws   RangeError when the number is not whole, or too large to be counted exactly.
 */
export function oere(n: number): Oere {
  if (!isOere(n)) throw new RangeError(`Not a whole number of øre: ${n}`);
  return n;
}

/** Whether a number is whole and small enough to be counted exactly. */
export function isOere(n: number): n is Oere {
  return Number.isSafeInteger(n);
}

/** The sum of the amounts given; 0 when there are none. */
export function addOere(...amounts: readonly Oere[]): Oere {
  return sumOere(amounts);
}

/** The sum of a list of amounts; 0 when it is empty. */
export function sumOere(amounts: readonly Oere[]): Oere {
  return oere(amounts.reduce<number>((sum, amount) => sum + amount, 0));
}

/**
 * A multiple or a part of an amount, as a share or a number of hours.
 *
 * Rounds   to whole øre, half an øre up in size: 0.5 to 1 and −0.5 to −1, so that taking an entry
 *          back gives exactly what it took. The remainder is not kept; do not divide a sum with it.
 */
export function timesOere(amount: Oere, factor: number): Oere {
  return oere(roundHalfUp(amount * factor));
}

/** The amount in kroner, for charts and estimates; not for sums of money owed. */
export function kronerOf(amount: Oere): number {
  return amount / 100;
}

/** The amount of kroner in øre, half an øre rounded up in size. Example: 333.333 is 33,333 øre. */
export function oereFromKroner(kroner: number): Oere {
  return oere(roundHalfUp(kroner * 100));
}
