import type { PaybackInput } from "./assumptions.ts";
import { annuityFactorToMonth, presentCost } from "./present-value.ts";

/**
 * What has been saved less what has been spent, by the end of a month.
 *
 * Units    kroner at the value of business start; month 0 is business start itself.
 */
export function netAt(month: number, input: PaybackInput): number {
  const rate = input.discountRatePercent;
  const saved = yearlySaving(input) * annuityFactorToMonth(month, rate);
  return saved - presentCost(input.costs, month, rate);
}

/** What all the self-supporting save in one month from 1 on, in kroner at the start's value. */
export function savingIn(month: number, input: PaybackInput): number {
  const rate = input.discountRatePercent;
  const factor = annuityFactorToMonth(month, rate) - annuityFactorToMonth(month - 1, rate);
  return yearlySaving(input) * factor;
}

/** What all the self-supporting save in a year, in kroner, not discounted. */
export function yearlySaving(input: PaybackInput): number {
  return input.selfSupporting * input.savingPerPersonPerYearKroner;
}
