import { plainDate } from "@mikrolaan/shared/calendar";
import { describe, expect, it } from "vitest";
import {
  barOf,
  monthsOfPlan,
  namedWeeks,
  planScale,
  shareOfPlan,
  weeksOfPlan,
} from "./plan-scale.ts";

const startsOn = plainDate("2026-01-05");
const course = { startsOn: plainDate("2026-05-04"), endsOn: plainDate("2026-08-16") };
const coaching = { startsOn: plainDate("2026-08-10"), endsOn: plainDate("2027-03-21") };
const selfSupport = { startsOn: plainDate("2027-03-15"), endsOn: null };
const phases = [course, coaching, selfSupport];
const scale = planScale(startsOn, phases, []);

describe("the plan's weeks", () => {
  it("are the 63 of the template, and more when something lies later", () => {
    expect(weeksOfPlan(startsOn, phases)).toBe(63);
    expect(planScale(startsOn, phases, [plainDate("2027-04-01")]).weeks).toBe(65);
  });

  it("do not follow what lies years away", () => {
    expect(planScale(startsOn, phases, [plainDate("2032-04-01")]).weeks).toBe(84);
  });

  it("are named every second one, today's among them", () => {
    const odd = namedWeeks(scale, plainDate("2026-11-23"));
    expect(odd.find(({ isToday }) => isToday)).toMatchObject({ week: 47, calendarWeek: 48 });
    expect(odd[0]).toMatchObject({ week: 1, calendarWeek: 2, span: 2 });
    const even = namedWeeks(scale, plainDate("2026-11-16"));
    expect(even.find(({ isToday }) => isToday)).toMatchObject({ week: 46, calendarWeek: 47 });
    for (const named of [odd, even]) {
      expect(named.reduce((sum, { span }) => sum + span, 0)).toBe(63);
    }
  });

  it("count 53 in 2026, and begin 2027 with week 1", () => {
    const names = namedWeeks(scale, startsOn).map(({ calendarWeek }) => calendarWeek);
    expect(names.slice(25, 28)).toEqual([52, 1, 3]);
  });

  it("fill the months they begin in", () => {
    const months = monthsOfPlan(scale);
    expect(months.reduce((sum, { weeks }) => sum + weeks, 0)).toBe(63);
    expect(months.filter(({ isFirstOfYear }) => isFirstOfYear)).toHaveLength(2);
  });
});

describe("a bar", () => {
  it("lies in the weeks of its dates: the course in 18 to 32", () => {
    expect(barOf(scale, course)).toEqual({ before: 17, weeks: 15, isOpen: false });
  });

  it("without an end runs to the end of the plan", () => {
    expect(barOf(scale, selfSupport)).toEqual({ before: 62, weeks: 1, isOpen: true });
  });

  it("today lies by the day", () => {
    expect(shareOfPlan(scale, plainDate("2026-11-23"))).toBeCloseTo(46 / 63);
  });
});
