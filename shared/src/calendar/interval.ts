import type { LocalTime } from "./local-time.ts";
import type { PlainDate } from "./plain-date.ts";

/**
 * A stretch of time by the clock on the wall, its start in it and its end not.
 *
 * Shape    one that ends no later than it starts holds no time, and overlaps nothing.
 */
export type LocalPeriod = {
  readonly startsOn: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsOn: PlainDate;
  readonly endsAt: LocalTime;
};

/** Whether two periods share any time. Example: 9 to 12 and 12 to 15 do not. */
export function overlaps(a: LocalPeriod, b: LocalPeriod): boolean {
  const bothHoldTime = startOf(a) < endOf(a) && startOf(b) < endOf(b);
  return bothHoldTime && startOf(a) < endOf(b) && startOf(b) < endOf(a);
}

/**
 * Every two items whose periods overlap and, where a key is given, that have the same key: the same
 * room, the same person.
 *
 * Shape    each pair once, the one that starts first before the other (as listed when they start
 *          together); the pairs by the start of the later one.
 */
export function overlappingPairs<Item>(
  items: readonly Item[],
  periodOf: (item: Item) => LocalPeriod,
  keyOf: (item: Item) => string = () => "",
): readonly (readonly [Item, Item])[] {
  const byStart = items
    .map((item) => placed(item, periodOf(item), keyOf(item)))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1));

  // What still runs when the next one starts overlaps it; what has ended meets nothing later.
  const running = new Map<string, readonly Placed<Item>[]>();
  return byStart.flatMap((next) => {
    const still = (running.get(next.key) ?? []).filter(({ end }) => end > next.start);
    running.set(next.key, [...still, next]);
    return still.map(({ item }) => [item, next.item] as const);
  });
}

type Placed<Item> = {
  readonly item: Item;
  readonly key: string;
  readonly start: string;
  readonly end: string;
};

function placed<Item>(item: Item, period: LocalPeriod, key: string): Placed<Item> {
  return { item, key, start: startOf(period), end: endOf(period) };
}

// Dates and times are written so that the order of the texts is the order in time.
function startOf({ startsOn, startsAt }: LocalPeriod): string {
  return `${startsOn}T${startsAt}`;
}

function endOf({ endsOn, endsAt }: LocalPeriod): string {
  return `${endsOn}T${endsAt}`;
}
