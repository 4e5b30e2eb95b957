import {
  addWeeks,
  isPlainDate,
  mondayOf,
  mondayOfIsoWeek,
  type PlainDate,
  weeksInYear,
} from "@mikrolaan/shared/calendar";
import type { PlanScale } from "./plan-scale.ts";

const weeksBack = 8;
const weeksShown = 52;
const fewestWeeks = 4;
/** As many as the team's load is asked for at once. */
const mostWeeks = 60;

/**
 * The weeks that many cohorts are looked at over, as the address asks: a calendar year in ISO weeks, or
 * so many weeks from a day; else a year from eight weeks ago.
 *
 * Example  year 2026 is the 53 weeks from 29 December 2025.
 */
export function yearRange(params: URLSearchParams, today: PlainDate): PlanScale {
  const year = Number(params.get("year"));
  const first = Number.isInteger(year) ? mondayOfIsoWeek(year, 1) : null;
  if (first) return { startsOn: first, weeks: weeksInYear(year) };
  const from = params.get("from");
  const asked = Math.floor(Number(params.get("weeks"))) || weeksShown;
  const weeks = Math.min(Math.max(asked, fewestWeeks), mostWeeks);
  const startsOn = from !== null && isPlainDate(from) ? from : addWeeks(today, -weeksBack);
  return { startsOn: mondayOf(startsOn), weeks };
}
