/**
 * How long one person was followed, and how it ended.
 *
 * Units    months from the start of the clock, not negative; any fraction may be counted.
 * Shape    exit null: still in the programme, or lost from sight. That is "not yet", never a failure.
 */
export type Spell<Exit extends string = string> = {
  readonly months: number;
  readonly exit: Exit | null;
};

/** A moment at which someone left or was last seen, and who had been followed until then. */
export type RiskSet<Exit extends string> = {
  readonly months: number;
  /** Followed until now and not left before: all whose months are these or more. */
  readonly atRisk: number;
  /** All but those who were lost from sight before: how they left is known, or they are here. */
  readonly known: number;
  readonly exits: ReadonlyMap<Exit, number>;
  /** Last seen now; they are counted as present for the exits of this moment. */
  readonly censored: number;
};

/**
 * Those at risk at every moment at which something was seen, in the order of time.
 *
 * Throws   RangeError for months that are negative or none.
 */
export function riskSets<Exit extends string>(
  spells: readonly Spell<Exit>[],
): readonly RiskSet<Exit>[] {
  if (spells.some(({ months }) => !(months >= 0 && Number.isFinite(months)))) {
    throw new RangeError("A spell lasts a number of months, from 0");
  }
  const byMonths = Map.groupBy(spells, ({ months }) => months);
  let gone = 0;
  let lost = 0;
  return [...byMonths.keys()]
    .toSorted((a, b) => a - b)
    .map((months) => {
      const here = byMonths.get(months) ?? [];
      const set = { months, atRisk: spells.length - gone, known: spells.length - lost };
      const counts = countsOf(here);
      gone += here.length;
      lost += counts.censored;
      return { ...set, ...counts };
    });
}

/** How many left in any way. */
export function exitsIn<Exit extends string>({ exits }: RiskSet<Exit>): number {
  return [...exits.values()].reduce((sum, count) => sum + count, 0);
}

function countsOf<Exit extends string>(spells: readonly Spell<Exit>[]) {
  const exits = new Map<Exit, number>();
  let censored = 0;
  for (const { exit } of spells) {
    if (exit === null) censored += 1;
    else exits.set(exit, (exits.get(exit) ?? 0) + 1);
  }
  return { exits, censored };
}
