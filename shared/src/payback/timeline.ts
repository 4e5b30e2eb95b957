import {
  addDays,
  addMonths,
  daysBetween,
  firstYear,
  lastYear,
  type PlainDate,
  partsOf,
} from "../calendar/index.ts";
import type { EconomyInput } from "./economy.ts";
import { longestPaybackYears } from "./recovery.ts";

/**
 * The months of an economy, counted in two ways.
 *
 * A *relative* month is counted from business start: 1 is the first after it, 0 the last before, and
 * what lies earlier is negative. A *clock* month is what is shown, from 0: with the clock at
 * business start all that went before is month 0; at programme start it has months of its own.
 */
export type Timeline = {
  readonly horizonMonths: number;
  /** The last clock month that is reckoned with at all, in search of a payback. */
  readonly lastMonth: number;
  /** Clock month less relative month, after business start. */
  readonly lead: number;
  readonly businessStart: PlainDate;
};

/** The months of an economy; `isOpen` looks beyond the horizon, as far as a payback is looked for. */
export function timelineOf(
  { values, choices, businessStart }: EconomyInput,
  isOpen: boolean,
): Timeline {
  const horizonMonths = values.horizonYears * 12;
  return {
    horizonMonths,
    lastMonth: isOpen ? longestPaybackYears * 12 : horizonMonths,
    lead: choices.clock === "PROGRAMME_START" ? values.monthsToBusinessStart : 0,
    businessStart,
  };
}

/** The clock month in which a relative month is shown. */
export function clockMonth({ lead }: Timeline, relative: number): number {
  return Math.max(0, relative + lead);
}

/**
 * The relative month in which a date lies.
 *
 * Example  business start itself lies in month 1, the day before it in month 0.
 */
export function relativeMonthOf(businessStart: PlainDate, date: PlainDate): number {
  const [from, to] = [partsOf(businessStart), partsOf(date)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return addMonths(businessStart, months) > date ? months : months + 1;
}

/** The first day of a relative month. */
export function firstDayOf(businessStart: PlainDate, relative: number): PlainDate {
  return addMonths(businessStart, relative - 1);
}

/** The last day of a relative month. */
export function lastDayOf(businessStart: PlainDate, relative: number): PlainDate {
  return addDays(firstDayOf(businessStart, relative + 1), -1);
}

/** The calendar year in which each relative month begins; the date is taken apart once. */
export function yearsFrom(businessStart: PlainDate): (relative: number) => number {
  const { year, month } = partsOf(businessStart);
  return (relative) => year + Math.floor((month + relative - 2) / 12);
}

/**
 * The month of an economy's clock in which a date lies.
 *
 * Example  with the clock at business start, 1 August 2025: the whole of August is month 1.
 */
export function clockMonthOn(input: EconomyInput, date: PlainDate): number {
  return clockMonth(timelineOf(input, false), relativeMonthOf(input.businessStart, date));
}

/** The last day of a month of the clock; month 0 ends the day before the clock starts. */
export function clockMonthEnd(input: EconomyInput, month: number): PlainDate {
  return lastDayOf(input.businessStart, month - timelineOf(input, false).lead);
}

/** The days of a month of the clock: its first, and how many; null where the calendar does not reach. */
export function clockMonthDays(
  { businessStart, lead }: Timeline,
  month: number,
): { readonly first: PlainDate; readonly count: number } | null {
  const relative = month - lead;
  const yearOf = yearsFrom(businessStart);
  if (yearOf(relative) < firstYear || yearOf(relative + 1) > lastYear) return null;
  const first = firstDayOf(businessStart, relative);
  return { first, count: daysBetween(first, firstDayOf(businessStart, relative + 1)) };
}

/**
 * How far along an economy's clock a day ends, in months: where the day stands on an axis of months.
 *
 * Example  with the clock at business start, 1 August 2025: 16 August is 16/31, and 31 August is 1.
 */
export function clockPlaceOf(input: EconomyInput, date: PlainDate): number {
  const { businessStart } = input;
  const relative = relativeMonthOf(businessStart, date);
  const first = firstDayOf(businessStart, relative);
  const days = daysBetween(first, firstDayOf(businessStart, relative + 1));
  const gone = (daysBetween(first, date) + 1) / days;
  return Math.max(0, relative - 1 + timelineOf(input, false).lead + gone);
}
