import {
  addDays,
  addWeeks,
  type ClosedRule,
  type DayOff,
  dayOff,
  mondayOfProgrammeWeek,
  occurrencesUntil,
  type PlainDate,
  type RecurrencePattern,
} from "../calendar/index.ts";

/** How far ahead the meetings of a series without end are made. */
export const networkWeeksAhead = 26;

/** Network meetings belong to the time after business start: from programme week 32. Source: handbook. */
const firstNetworkWeek = 32;

/** A series that goes on until someone ends it, and how far its meetings have been made. */
export type NetworkSeriesRule = {
  readonly pattern: RecurrencePattern;
  readonly startsOn: PlainDate;
  readonly madeUntil: PlainDate | null;
  readonly endedOn: PlainDate | null;
};

/** A meeting to be made: the day that the rule gives, and the day on which it can be held. */
export type NetworkDate = { readonly occurrenceOn: PlainDate; readonly date: PlainDate };

export type NetworkDates = {
  readonly dates: readonly NetworkDate[];
  /** Days of the rule for which no week was free before the next. */
  readonly leftOut: readonly { readonly occurrenceOn: PlainDate; readonly dayOff: DayOff }[];
  /** The day up to which the answer is complete. */
  readonly through: PlainDate;
};

/**
 * The first day on which a cohort has network meetings: the Monday of programme week 32.
 *
 * Example  start 5 January 2026 is 10 August 2026.
 */
export function networkFrom(cohortStartsOn: PlainDate): PlainDate {
  return mondayOfProgrammeWeek(cohortStartsOn, firstNetworkWeek);
}

/**
 * The dates on which a series is to be held that have not been made yet, up to 26 weeks ahead.
 *
 * A holiday or a closed day moves the meeting to the next free week, on the same weekday; where the
 * series' own next date, or its end, comes first, that date is left out.
 *
 * Shape    ascending, none before today; made twice, the second time gives none.
 */
export function networkDates(
  series: NetworkSeriesRule,
  today: PlainDate,
  closed: readonly ClosedRule[],
): NetworkDates {
  const { pattern, startsOn, madeUntil, endedOn } = series;
  const horizon = addWeeks(today, networkWeeksAhead);
  const until = endedOn !== null && endedOn < horizon ? endedOn : horizon;
  const yesterday = addDays(today, -1);
  const after = madeUntil !== null && madeUntil > yesterday ? madeUntil : yesterday;
  const { dates: found, through } = occurrencesUntil(pattern, startsOn, until, after);
  const dates: NetworkDate[] = [];
  const leftOut: NetworkDates["leftOut"][number][] = [];
  for (const occurrenceOn of found) {
    const off = dayOff(closed, occurrenceOn);
    const date = off === null ? occurrenceOn : nextFree(series, occurrenceOn, closed);
    if (date !== null) dates.push({ occurrenceOn, date });
    else if (off !== null) leftOut.push({ occurrenceOn, dayOff: off });
  }
  return { dates, leftOut, through };
}

/** Same weekday, the next week in which it is free; null when the series comes round again before, or ends. */
function nextFree(
  { pattern, startsOn, endedOn }: NetworkSeriesRule,
  occurrenceOn: PlainDate,
  closed: readonly ClosedRule[],
): PlainDate | null {
  for (let weeks = 1; weeks <= mostWeeksMoved; weeks += 1) {
    const date = addWeeks(occurrenceOn, weeks);
    const next = occurrencesUntil(pattern, startsOn, date, occurrenceOn).dates;
    if (next.length > 0 || (endedOn !== null && date > endedOn)) return null;
    if (dayOff(closed, date) === null) return date;
  }
  return null;
}

/** A municipality that closes for a quarter of a year holds no meeting in its place. */
const mostWeeksMoved = 13;
