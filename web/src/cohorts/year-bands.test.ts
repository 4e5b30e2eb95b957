import { plainDate } from "@mikrolaan/shared/calendar";
import { describe, expect, it } from "vitest";
import { marksIn, stretchesOf, type YearCohort } from "./year-bands.ts";

const scale = { startsOn: plainDate("2026-01-05"), weeks: 10 };

const phase = (from: string, to: string | null, kind: "COURSE" | "SCREENING" = "COURSE") => ({
  ...{ id: from, code: "COLLECTIVE_COURSE" as const, kind },
  ...{ startsOn: plainDate(from), endsOn: to === null ? null : plainDate(to) },
});

const stretches = (...phases: ReturnType<typeof phase>[]) =>
  stretchesOf({ phases }, "COURSE", scale).map(({ from, to }) => [from * 10, to * 10]);

describe("the stretches of a band", () => {
  it("are whole days, their last included", () => {
    expect(stretches(phase("2026-01-12", "2026-01-25"))).toEqual([[1, 3]]);
  });

  it("that touch or overlap are one, whichever is told first", () => {
    expect(stretches(phase("2026-01-26", "2026-02-01"), phase("2026-01-12", "2026-01-25"))).toEqual(
      [[1, 4]],
    );
    expect(stretches(phase("2026-01-12", "2026-01-18"), phase("2026-01-26", "2026-02-01"))).toEqual(
      [
        [1, 2],
        [3, 4],
      ],
    );
  });

  it("are cut off where the weeks shown are, and an open end runs to the last", () => {
    expect(stretches(phase("2025-06-02", "2026-01-11"))).toEqual([[0, 1]]);
    expect(stretches(phase("2026-03-02", null))).toEqual([[8, 10]]);
    expect(stretches(phase("2025-06-02", "2026-01-04"))).toEqual([]);
    expect(stretches(phase("2026-03-16", null))).toEqual([]);
  });

  it("are of their own kind alone", () => {
    expect(stretches(phase("2026-01-12", "2026-01-25", "SCREENING"))).toEqual([]);
  });
});

it("what is called off or outside the weeks has no mark, and each lies on its own lane", () => {
  const session = (date: string, more = {}) => {
    const planned = { id: date, date: plainDate(date), status: "PLANNED" as const };
    return { ...planned, module: "ACCOUNTING" as const, ...more };
  };
  const cohort: YearCohort = {
    ...{ id: "a", name: "Hold 1", startsOn: scale.startsOn, status: "RUNNING", programmeWeek: 1 },
    phases: [],
    sessions: [
      session("2026-01-05"),
      session("2026-01-06", { status: "CANCELLED" }),
      session("2026-03-16"),
      session("2026-01-07", { module: "FOLLOW_UP_ACCOUNTING" }),
    ],
    networkMeetings: [{ id: "n", date: plainDate("2026-03-15"), status: "PLANNED" }],
  };
  const ids = (lane: "COURSE" | "AFTER_START") => marksIn(cohort, lane, scale).map(({ id }) => id);
  expect(ids("COURSE")).toEqual(["2026-01-05"]);
  expect(ids("AFTER_START")).toEqual(["2026-01-07", "n"]);
});
