import {
  daysBetween,
  isoWeekOf,
  mondayOf,
  mondayOfProgrammeWeek,
  type PlainDate,
  partsOf,
  programmeWeekOf,
} from "@mikrolaan/shared/calendar";

/** The weeks a plan is drawn over, from the Monday that week 1 begins on. */
export type PlanScale = { readonly startsOn: PlainDate; readonly weeks: number };

type Lasting = { readonly startsOn: PlainDate; readonly endsOn?: PlainDate | null };

/** More weeks than these would be too narrow to name; what lies later is in the list alone. */
const mostWeeks = 84;

/** The last week a plan's phases reach: 63 by the handbook's template. */
export function weeksOfPlan(startsOn: PlainDate, phases: readonly Lasting[]): number {
  return Math.max(
    1,
    ...phases.map((phase) => programmeWeekOf(startsOn, phase.endsOn ?? phase.startsOn)),
  );
}

/** The plan's own weeks, and more where something lies later. */
export function planScale(
  startsOn: PlainDate,
  phases: readonly Lasting[],
  dates: readonly PlainDate[],
): PlanScale {
  const latest = Math.max(0, ...dates.map((date) => programmeWeekOf(startsOn, date)));
  const weeks = Math.max(weeksOfPlan(startsOn, phases), Math.min(latest, mostWeeks));
  return { startsOn: mondayOf(startsOn), weeks };
}

export function isWithin({ startsOn, weeks }: PlanScale, date: PlainDate): boolean {
  const week = programmeWeekOf(startsOn, date);
  return week >= 1 && week <= weeks;
}

/** Where a day begins between the plan's first and last: 0 to 1. */
export function shareOfPlan({ startsOn, weeks }: PlanScale, date: PlainDate): number {
  return daysBetween(startsOn, date) / (weeks * 7);
}

export type PlanMonth = {
  readonly firstDay: PlainDate;
  readonly weeks: number;
  readonly isFirstOfYear: boolean;
};

/** The months over the weeks; a week belongs to the month of its Monday. */
export function monthsOfPlan(scale: PlanScale): readonly PlanMonth[] {
  const months: { firstDay: PlainDate; weeks: number; isFirstOfYear: boolean }[] = [];
  for (let week = 1; week <= scale.weeks; week++) {
    const monday = mondayOfProgrammeWeek(scale.startsOn, week);
    const last = months.at(-1);
    if (last && partsOf(last.firstDay).month === partsOf(monday).month) last.weeks += 1;
    else {
      const isFirstOfYear = months.length === 0 || partsOf(monday).month === 1;
      months.push({ firstDay: monday, weeks: 1, isFirstOfYear });
    }
  }
  return months;
}

export type NamedWeek = {
  readonly week: number;
  readonly calendarWeek: number;
  /** How many weeks stand under the name: itself, and the one after that has none. */
  readonly span: number;
  readonly isToday: boolean;
  /** Too narrow for its number, with another right after it. */
  readonly isNarrow: boolean;
};

/** Every second week, in step with today's, so that today's week is always among the named. */
export function namedWeeks(scale: PlanScale, today: PlainDate): readonly NamedWeek[] {
  const now = programmeWeekOf(scale.startsOn, today);
  const isEven = isWithin(scale, today) && now % 2 === 0;
  const firsts = isEven ? [1] : [];
  for (let week = isEven ? 2 : 1; week <= scale.weeks; week += 2) firsts.push(week);
  return firsts.map((week, index) => ({
    week,
    calendarWeek: isoWeekOf(mondayOfProgrammeWeek(scale.startsOn, week)).week,
    span: (firsts[index + 1] ?? scale.weeks + 1) - week,
    isToday: week === now,
    isNarrow: isEven && index === 0,
  }));
}

/** A bar's place in whole weeks, cut off where the plan is. */
export function barOf(
  scale: PlanScale,
  { startsOn, endsOn }: Lasting,
): { readonly before: number; readonly weeks: number; readonly isOpen: boolean } {
  const from = clamp(programmeWeekOf(scale.startsOn, startsOn), 1, scale.weeks);
  const to = endsOn ? clamp(programmeWeekOf(scale.startsOn, endsOn), from, scale.weeks) : null;
  return { before: from - 1, weeks: (to ?? scale.weeks) - from + 1, isOpen: to === null };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
