import type { Persistence, SurvivalValues } from "./persistence.ts";
import { monthsLeft, survivalAt, survivalKeysOf } from "./persistence.ts";
import { randomStream } from "./random.ts";
import { type DrawnInput, drawnValue } from "./uncertain.ts";

/** Successes that end, each when its own chance has it (*frafald*): plain data. */
export type Lasting = {
  /** Draws of one name are the same ones each time. */
  readonly name: string;
  readonly kind: Persistence;
  /** At their base; one that is drawn counts in each draw as drawn. */
  readonly survival: SurvivalValues;
  /** The first month of the curve that they count in. */
  readonly from: number;
  /** For how many months each had lasted by then; of successes that are drawn it is 0. */
  readonly since: readonly number[];
};

/** How many there are in each draw, and when they end. */
export type Fading = {
  /** Before any has ended. */
  readonly count: Float64Array;
  /** The draws in which some end in a month, with how many. */
  readonly endingIn: (month: number) => Endings;
};

export type Endings = { readonly draws: Int32Array; readonly weights: Float64Array };

/**
 * Draws when successes end, each by itself, in small steps.
 *
 * Convention  in the month in which it ends a success counts half, which on average is what
 *          `survivalByMonth` says. Of more than 40 a draw, equal groups end together, so that the time
 *          it takes has an end; that makes the result vary a little more, never less.
 * Shape    `counts` of each draw, or null for those that `since` names.
 */
export function* fadingOf(
  lasting: Lasting,
  counts: Float64Array | null,
  drawn: readonly DrawnInput[],
  {
    draws,
    seed,
    months,
  }: { readonly draws: number; readonly seed: number; readonly months: number },
): Generator<number, Fading> {
  const { kind, from, name } = lasting;
  const random = randomStream(seed, `lasting ${name}`);
  const survivalIn = survivalOf(lasting, drawn);
  const known = groupsOf(lasting.since);
  const groupsIn = newGroups();
  const count = new Float64Array(draws);
  const ends = { draws: [] as number[], months: [] as number[], weights: [] as number[] };
  for (let draw = 0; draw < draws; draw += 1) {
    if (draw % drawsInAStep === 0) yield 0;
    const survival = survivalIn(draw);
    const groups = counts ? groupsIn(counts[draw] ?? 0) : known;
    for (const { since, weight } of groups) {
      const share = random();
      if (survivalAt(since, kind, survival) === 0) continue;
      count[draw] = (count[draw] ?? 0) + weight;
      const month = from + Math.floor(monthsLeft(since, share, kind, survival));
      if (month >= months) continue;
      ends.draws.push(draw);
      ends.months.push(month);
      ends.weights.push(weight);
    }
  }
  return { count, endingIn: byMonth(ends, months) };
}

// A few thousand draws take a few milliseconds: whoever waits can be heard in between.
const drawsInAStep = 10_000;

const mostGroups = 40;

type Group = { readonly since: number; readonly weight: number };

/** Known successes, the newest first, as at most so many groups that end together. */
function groupsOf(since: readonly number[]): readonly Group[] {
  const each = Math.ceil(since.length / mostGroups);
  const sorted = since.toSorted((a, b) => a - b);
  return sorted.flatMap((_, at) => {
    if (at % each !== 0) return [];
    const group = sorted.slice(at, at + each);
    return { since: group[Math.floor(group.length / 2)] ?? 0, weight: group.length };
  });
}

/** New successes of a draw in the same way; the groups of a count are made once. */
function newGroups(): (count: number) => readonly Group[] {
  const known = new Map<number, readonly Group[]>();
  return (count) => {
    const groups = Math.min(count, mostGroups);
    const made =
      known.get(count) ??
      Array.from({ length: groups }, () => ({ since: 0, weight: count / groups }));
    known.set(count, made);
    return made;
  };
}

/** The survival of each draw: as drawn, or at its base. */
function survivalOf(
  { kind, survival }: Lasting,
  drawn: readonly DrawnInput[],
): (draw: number) => SurvivalValues {
  const own = survivalKeysOf(kind).flatMap((key) => {
    const input = drawn.find((it) => it.key === key);
    return input ? [{ key, input }] : [];
  });
  if (own.length === 0) return () => survival;
  return (draw) => {
    const values: Record<keyof SurvivalValues, number> = { ...survival };
    for (const { key, input } of own) values[key] = drawnValue(input, draw);
    return values;
  };
}

type Ends = Readonly<Record<"draws" | "months" | "weights", readonly number[]>>;

/** The endings month by month, sorted by counting. */
function byMonth(ends: Ends, months: number): Fading["endingIn"] {
  const first = new Int32Array(months + 1);
  for (const month of ends.months) first[month + 1] = (first[month + 1] ?? 0) + 1;
  for (let month = 0; month < months; month += 1) {
    first[month + 1] = (first[month + 1] ?? 0) + (first[month] ?? 0);
  }
  const next = first.slice();
  const draws = new Int32Array(ends.draws.length);
  const weights = new Float64Array(ends.draws.length);
  for (const [at, month] of ends.months.entries()) {
    const place = next[month] ?? 0;
    next[month] = place + 1;
    draws[place] = ends.draws[at] ?? 0;
    weights[place] = ends.weights[at] ?? 0;
  }
  return (month) => {
    const [start, end] = [first[month] ?? 0, first[month + 1] ?? 0];
    return { draws: draws.subarray(start, end), weights: weights.subarray(start, end) };
  };
}
