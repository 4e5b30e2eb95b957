import type { AssumptionKey, AssumptionValues } from "./assumption-values.ts";
import { type Curve, curve } from "./curve.ts";
import type { EconomyChoices } from "./economy.ts";

export type Persistence = EconomyChoices["persistence"];

/** The assumptions that say how successes last: the share left after each year. */
export const survivalKeys = [
  "survivalYear1",
  "survivalYear2",
  "survivalYear3",
  "survivalYear4",
  "survivalYear5",
] as const satisfies readonly AssumptionKey[];

export type SurvivalValues = Pick<AssumptionValues, (typeof survivalKeys)[number]>;

/** Those that count with a kind of persistence. */
export function survivalKeysOf(kind: Persistence): readonly (typeof survivalKeys)[number][] {
  if (kind === "NONE_LOST") return [];
  return kind === "TABLE" ? survivalKeys : ["survivalYear5"];
}

/**
 * The share of successes that still last a number of months after they began (*fastholdelse*).
 *
 * Convention  linear and table go on beyond their last year as they fell in it, and never below 0;
 *          geometric loses the same share of what is left each month.
 * Units    months from 0, whole or not; share 0 to 1.
 * Example  41 % after 5 years, linear: 0.705 on average in those years.
 */
export function survivalAt(months: number, kind: Persistence, values: SurvivalValues): number {
  const years = months / 12;
  if (kind === "NONE_LOST") return 1;
  if (kind === "GEOMETRIC") return values.survivalYear5 ** (years / lastYear);
  const points = pointsOf(kind, values);
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
export function survivalByMonth(months: number, kind: Persistence, values: SurvivalValues): Curve {
  const ends = curve(months + 1, (at) => survivalAt(at, kind, values));
  return curve(months, (at) => ((ends[at] ?? 0) + (ends[at + 1] ?? 0)) / 2);
}

/**
 * How many months more a success goes on that has lasted for some, when this share of its like outlasts it.
 *
 * Units    months, infinite where so many never end; share above 0 and below 1.
 * Shape    `survivalAt` turned about: after that time there is this share left of what there was. Where
 *          a table rises, whoever had ended stays so.
 * Example  41 % after 5 years, linear: a new success that 70.5 % outlast goes on for 30 months.
 */
export function monthsLeft(
  since: number,
  share: number,
  kind: Persistence,
  values: SurvivalValues,
): number {
  if (kind === "NONE_LOST") return Number.POSITIVE_INFINITY;
  if (kind === "GEOMETRIC") {
    const lost = -Math.log(values.survivalYear5);
    return lost > 0 ? (-Math.log(share) / lost) * lastYear * 12 : Number.POSITIVE_INFINITY;
  }
  const wanted = share * survivalAt(since, kind, values);
  const points = pointsOf(kind, values);
  const apart = (lastYear * 12) / (points.length - 1);
  for (let at = Math.min(Math.floor(since / apart), points.length - 2); ; at += 1) {
    const isLast = at === points.length - 2;
    const [from = 0, to = 0] = [points[at], points[at + 1]];
    if (to > wanted && !isLast) continue;
    if (to >= from) return Number.POSITIVE_INFINITY;
    return Math.max(0, (at + (from - wanted) / (from - to)) * apart - since);
  }
}

// The year that the assumptions' last survival share is of.
const lastYear = 5;

function pointsOf(kind: "LINEAR" | "TABLE", values: SurvivalValues): readonly number[] {
  if (kind === "LINEAR") return [1, values.survivalYear5];
  return [1, ...survivalKeys.map((key) => values[key])];
}
