import { addDays, daysBetween, maxDate, minDate, type PlainDate } from "../calendar/index.ts";

/** A time on support, its first and last day included; without a last day it still runs. */
export type SupportSpell = { readonly from: PlainDate; readonly to: PlainDate | null };

/**
 * Whole weeks on support before a day, in all spells together: an earlier spell continues the count.
 *
 * Convention  days are summed before they are made weeks; days in two spells count once. Rules that
 *          let the count begin anew after a time without support are for whoever gives the spells.
 * Example  two spells of 10 days each are 2 weeks.
 */
export function weeksOnSupport(spells: readonly SupportSpell[], before: PlainDate): number {
  const lastDay = addDays(before, -1);
  let counted: PlainDate | null = null;
  let days = 0;
  for (const spell of spells.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const from: PlainDate =
      counted === null ? spell.from : maxDate(spell.from, addDays(counted, 1));
    const to: PlainDate = spell.to === null ? lastDay : minDate(spell.to, lastDay);
    days += Math.max(0, daysBetween(from, to) + 1);
    counted = counted === null ? to : maxDate(counted, to);
  }
  return Math.floor(days / 7);
}
