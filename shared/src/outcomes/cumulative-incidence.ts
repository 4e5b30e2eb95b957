import { exitsIn, type RiskSet, riskSets, type Spell } from "./risk-sets.ts";
import { survivalInterval } from "./survival-interval.ts";
import type { Interval } from "./wilson.ts";

/** The share who have left in one way by a moment, with its interval and standard error. */
export type Incidence<Exit extends string> = Interval & {
  readonly exit: Exit;
  readonly exited: number;
  readonly share: number;
  readonly standardError: number;
};

export type IncidenceStep<Exit extends string> = {
  readonly months: number;
  readonly atRisk: number;
  readonly censored: number;
  /** The share who have left in no way yet; with the shares of all exits it makes 1. */
  readonly remaining: number;
  readonly byExit: readonly Incidence<Exit>[];
};

/**
 * The share who have left in each of several ways, where each way shuts out the others.
 *
 * To take the other exits for people lost from sight, as 1 − Kaplan–Meier does, would say too much:
 * one who has moved away will not become self-supporting here later.
 *
 * Shape    a step for each moment at which someone left or was last seen; of nobody, none.
 *          `byExit` in the order of `exits`.
 * Throws   RangeError for an exit that is not among `exits`.
 * Source   O. O. Aalen and S. Johansen, Scandinavian Journal of Statistics 5, 1978; the error by the
 *          delta method (E. Marubini and M. G. Valsecchi, 1995); the interval (95 %) by Rothman, 1978.
 */
export function cumulativeIncidence<const Exit extends string>(
  spells: readonly Spell<Exit>[],
  exits: readonly Exit[],
): readonly IncidenceStep<Exit>[] {
  const unknown = spells.find(({ exit }) => exit !== null && !exits.includes(exit));
  if (unknown) throw new RangeError(`Not an exit that is looked at: ${unknown.exit}`);

  const terms = termsOf(riskSets(spells));
  return terms.map(({ set, remaining }, at) => ({
    ...{ months: set.months, atRisk: set.atRisk, censored: set.censored, remaining },
    byExit: exits.map((exit) => incidenceOf(exit, terms.slice(0, at + 1), set.known)),
  }));
}

/** A risk set with the share who remained just before it, and after it. */
type Term<Exit extends string> = {
  readonly set: RiskSet<Exit>;
  readonly before: number;
  readonly remaining: number;
};

function termsOf<Exit extends string>(sets: readonly RiskSet<Exit>[]): readonly Term<Exit>[] {
  let remaining = 1;
  return sets.map((set) => {
    const before = remaining;
    remaining *= 1 - exitsIn(set) / set.atRisk;
    return { set, before, remaining };
  });
}

function incidenceOf<Exit extends string>(
  exit: Exit,
  terms: readonly Term<Exit>[],
  known: number,
): Incidence<Exit> {
  const exitedIn = (set: RiskSet<Exit>) => set.exits.get(exit) ?? 0;
  const shares = sumsOf(terms.map(({ set, before }) => (before * exitedIn(set)) / set.atRisk));
  const share = shares.at(-1) ?? 0;
  const variance = terms.reduce((sum, { set, before }, at) => {
    const toCome = share - (shares[at] ?? 0);
    return sum + varianceIn(set, before, exitedIn(set), toCome);
  }, 0);
  const standardError = variance > lostDigits ? Math.sqrt(variance) : 0;
  const exited = terms.reduce((sum, { set }) => sum + exitedIn(set), 0);
  return { exit, exited, share, standardError, ...survivalInterval(share, standardError, known) };
}

// Terms that cancel leave this much behind; the variance of any share of people is far above it.
const lostDigits = 1e-14;

// What the chance of one moment adds: by all exits, to what is to come; by this exit, at once.
function varianceIn<Exit extends string>(
  set: RiskSet<Exit>,
  before: number,
  exited: number,
  toCome: number,
): number {
  const n = set.atRisk;
  const all = exitsIn(set);
  const later = all < n ? (toCome ** 2 * all) / (n * (n - all)) : 0; // when all are gone, none is to come
  const now = (before ** 2 * (n - exited) * exited) / n ** 3;
  return later + now - (2 * toCome * before * exited) / n ** 2;
}

function sumsOf(parts: readonly number[]): readonly number[] {
  let sum = 0;
  return parts.map((part) => {
    sum += part;
    return sum;
  });
}
