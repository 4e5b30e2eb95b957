import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, plainDate } from "../calendar/index.ts";
import { exitRoutes } from "../cohorts/index.ts";
import { type Followed, supportSpell, timeToSelfSupport } from "./index.ts";

const day = plainDate;
const asOf = day("2026-11-23");
const waiting: Followed = {
  enrolledOn: day("2026-01-31"),
  selfSupportingOn: null,
  jobOn: null,
  educationOn: null,
  leftOn: null,
  exitRoute: null,
};

describe("the time to self-support", () => {
  it("is not yet for whoever is in the programme, followed to this month", () => {
    expect(supportSpell(waiting, asOf)).toEqual({ months: 10, exit: null });
  });

  it("ends with the first that happens, and self-support comes first of two on one day", () => {
    const both = { ...waiting, jobOn: day("2026-05-01"), selfSupportingOn: day("2026-05-01") };
    expect(supportSpell(both, asOf)).toEqual({ months: 4, exit: "SELF_SUPPORTING" });
    const later = { ...both, selfSupportingOn: day("2026-06-01") };
    expect(supportSpell(later, asOf)).toEqual({ months: 4, exit: "JOB" });
    const left = { ...waiting, leftOn: day("2026-03-02"), exitRoute: "WITHDREW" } as const;
    expect(supportSpell(left, asOf)).toEqual({ months: 2, exit: "STOPPED" });
  });

  it("knows nothing of what happens after the day", () => {
    const later = { ...waiting, selfSupportingOn: day("2026-05-01") };
    expect(supportSpell(later, day("2026-04-30"))).toEqual({ months: 3, exit: null });
  });

  it("of 4 people with 1 self-supporting, 1 in a job and 2 not yet is 25 % each, by hand", () => {
    const steps = timeToSelfSupport(
      [
        { ...waiting, selfSupportingOn: day("2026-05-01") },
        { ...waiting, jobOn: day("2026-07-01") },
        waiting,
        waiting,
      ],
      asOf,
    );
    const last = steps.at(-1);
    expect(last?.months).toBe(10);
    expect(last?.byExit.map(({ exit, share }) => [exit, share]).slice(0, 2)).toEqual([
      ["SELF_SUPPORTING", 0.25],
      ["JOB", 0.25],
    ]);
    expect(last?.remaining).toBeCloseTo(0.5, 12);
  });

  it("gives shares that make one with those who wait, whoever is followed", () => {
    const on = fc.option(
      fc.integer({ min: 0, max: 400 }).map((n) => addDays(waiting.enrolledOn, n)),
    );
    const people = fc.array(
      fc.record({
        enrolledOn: fc.constant(waiting.enrolledOn),
        selfSupportingOn: on,
        jobOn: on,
        educationOn: on,
        leftOn: on,
        exitRoute: fc.constantFrom(null, ...exitRoutes),
      }),
    );
    fc.assert(
      fc.property(people, (followed) => {
        for (const { remaining, byExit } of timeToSelfSupport(followed, asOf)) {
          const shares = byExit.reduce((sum, { share }) => sum + share, 0);
          expect(remaining + shares).toBeCloseTo(1, 9);
        }
      }),
    );
  });
});
