import type { AssumptionValues } from "./assumption-values.ts";
import { type Curve, curve } from "./curve.ts";
import type { EconomyChoices } from "./economy.ts";

/**
 * The share of successes that still last a number of months after they began (*fastholdelse*).
 *
 * Convention  linear and table go on beyond their last year as they fell in it, and never below 0;
 *          geometric loses the same share of what is left each month.
 * Units    months from 0, whole or not; share 0 to 1.
 * Example  41 % after 5 years, linear: 0.705 on average in those years.
 */
export function survivalAt(
  months: number,
  kind: EconomyChoices["persistence"],
  values: AssumptionValues,
): number {
  const years = months / 12;
  if (kind === "NONE_LOST") return 1;
  if (kind === "GEOMETRIC") return values.survivalYear5 ** (years / lastYear);
  const points = kind === "LINEAR" ? [1, values.survivalYear5] : tableOf(values);
  const yearsApart = lastYear / (points.length - 1);
  const at = Math.min(Math.floor(years / yearsApart), points.length - 2);
  const [from = 0, to = 0] = [points[at], points[at + 1]];
  const share = from + (to - from) * (years / yearsApart - at);
  return Math.min(1, Math.max(0, share));
}

/**
 * The share of successes that last in each month after they began: the mean of its two ends.
 *
 * Shape    index 0 is the first month.
 */
export function survivalByMonth(
  months: number,
  kind: EconomyChoices["persistence"],
  values: AssumptionValues,
): Curve {
  const ends = curve(months + 1, (at) => survivalAt(at, kind, values));
  return curve(months, (at) => ((ends[at] ?? 0) + (ends[at + 1] ?? 0)) / 2);
}

// The year that the assumptions' last survival share is of.
const lastYear = 5;

function tableOf(values: AssumptionValues): readonly number[] {
  return [
    1,
    values.survivalYear1,
    values.survivalYear2,
    values.survivalYear3,
    values.survivalYear4,
    values.survivalYear5,
  ];
}
