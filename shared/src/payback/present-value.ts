import type { CostLine } from "./assumptions.ts";

/**
 * What 1 krone a year is worth at the start, over a number of years.
 *
 * Convention  each year's krone counts as of the year's end; without a discount it is the years.
 * Units    discountRatePercent: 3.5 is 3.5 % a year.
 * Example  5 years at 3.5 %: 4.515052.
 */
export function annuityFactor(years: number, discountRatePercent: number): number {
  let factor = 0;
  for (let year = 1; year <= years; year += 1) factor += discountFactor(year, discountRatePercent);
  return factor;
}

/**
 * What a yearly krone has brought in by a month, at the start's value: linear within each year.
 *
 * Example  18 months without a discount: 1.5.
 */
export function annuityFactorToMonth(month: number, discountRatePercent: number): number {
  const wholeYears = Math.floor(month / 12);
  const begun = (month - wholeYears * 12) / 12;
  const ofBegunYear = begun > 0 ? begun * discountFactor(wholeYears + 1, discountRatePercent) : 0;
  return annuityFactor(wholeYears, discountRatePercent) + ofBegunYear;
}

/**
 * What the costs up to and including a month come to, at the start's value.
 *
 * Convention  costs of month 0 count in full; later ones as of the end of their year, as savings do.
 */
export function presentCost(
  costs: readonly CostLine[],
  toMonth: number,
  discountRatePercent: number,
): number {
  return costs
    .filter(({ month = 0 }) => month <= toMonth)
    .map(({ amountKroner, month = 0 }) => {
      return amountKroner * discountFactor(Math.ceil(month / 12), discountRatePercent);
    })
    .toSorted((a, b) => a - b) // so that the order the costs came in cannot show in the last digit
    .reduce((sum, cost) => sum + cost, 0);
}

function discountFactor(year: number, discountRatePercent: number): number {
  return (1 + discountRatePercent / 100) ** -year;
}
