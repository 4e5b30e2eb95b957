import { addWeeks, daysBetween, type PlainDate } from "../calendar/index.ts";
import type { ModuleCode } from "../cohorts/index.ts";
import { byStart, type HeldDay } from "./occupancy.ts";

/** A session day that can be moved. */
export type MovableDay = HeldDay & { readonly id: string; readonly module: ModuleCode };

/** Where each session day goes, or the first that finds no week to go to. */
export type Moved =
  | { readonly kind: "moved"; readonly days: ReadonlyMap<string, PlainDate> }
  | { readonly kind: "refused"; readonly id: string };

/** A module's days that follow one another day by day, and so move together. */
type Block = readonly [MovableDay, ...MovableDay[]];

const mostWeeksTried = 60;

/**
 * Session days moved by so many weeks ("flyt dette og resten"), on the same weekdays.
 *
 * Units    weeks: whole, negative for earlier.
 * Shape    a day that would lie on a holiday or a closed day goes on to the next free week; a module's
 *          days on consecutive dates, as a retreat's, stay together; what came after something else
 *          still does, so one that goes on pushes on those that would otherwise overtake it.
 * Refuses  with the day, when 60 weeks on there is still none free.
 * Example  Mondays 4, 11 and 18 May 2026 by 1 week: 11 and 18 May, and, since 25 May is Whit Monday,
 *          1 June.
 */
export function movedDays(
  sessions: readonly MovableDay[],
  weeks: number,
  isOff: (date: PlainDate) => boolean,
): Moved {
  const days = new Map<string, PlainDate>();
  const placed: { readonly from: Span; readonly to: Span }[] = [];
  for (const block of blocksOf(sessions)) {
    const from = spanOf(block, 0);
    const to = weeksFrom(weeks).find((distance) => {
      if (block.some(({ date }) => isOff(addWeeks(date, distance)))) return false;
      const span = spanOf(block, distance);
      return placed.every((it) => it.from.end > from.start || it.to.end <= span.start);
    });
    if (to === undefined) return { kind: "refused", id: block[0].id };
    placed.push({ from, to: spanOf(block, to) });
    for (const { id, date } of block) days.set(id, addWeeks(date, to));
  }
  return { kind: "moved", days };
}

function weeksFrom(weeks: number): readonly number[] {
  return Array.from({ length: mostWeeksTried + 1 }, (_, more) => weeks + more);
}

type Span = { readonly start: string; readonly end: string };

/** First and last moment of a block moved by so many weeks, in texts that sort as time does. */
function spanOf(block: Block, weeks: number): Span {
  const ends = block.map(({ date, endsAt }) => addWeeks(date, weeks) + endsAt);
  const end = ends.toSorted().at(-1) ?? "";
  return { start: addWeeks(block[0].date, weeks) + block[0].startsAt, end };
}

/** Blocks by their first day. */
function blocksOf(sessions: readonly MovableDay[]): readonly Block[] {
  const modules = Map.groupBy(sessions.toSorted(byStart), ({ module }) => module);
  const blocks = [...modules.values()].flatMap((days) => {
    const found: [MovableDay, ...MovableDay[]][] = [];
    for (const day of days) {
      const block = found.at(-1);
      const last = block?.at(-1);
      if (block && last && daysBetween(last.date, day.date) <= 1) block.push(day);
      else found.push([day]);
    }
    return found;
  });
  return blocks.toSorted(([a], [b]) => byStart(a, b));
}
