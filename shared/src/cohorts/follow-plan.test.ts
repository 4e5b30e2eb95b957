import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type PlainDate, plainDate } from "../calendar/index.ts";
import {
  type DateRule,
  type FollowedPlan,
  followPlan,
  type LivePhase,
  type LivePlan,
  type PhaseCode,
  type PlanReference,
} from "./index.ts";

const startsOn = plainDate("2026-01-05");

function week(number: number, weekday: 1 | 7): DateRule {
  return { kind: "WEEK", week: number, weekday };
}

function after(from: PlanReference, by: { months?: number; weeks?: number; days?: number } = {}) {
  return { kind: "OFFSET", months: 0, weeks: 0, days: 0, from, ...by } as const;
}

function phase(
  code: PhaseCode,
  [from, to]: readonly [string, string | null],
  [startRule, endRule]: readonly [DateRule, DateRule | null],
): LivePhase {
  const dates = { startsOn: plainDate(from), endsOn: to === null ? null : plainDate(to) };
  return { code, ...dates, startRule, endRule, startPinned: false, endPinned: false };
}

/** Part of the handbook's programme, with screening 4 tied to the end of the support. */
const phases: readonly LivePhase[] = [
  phase("COLLECTIVE_COURSE", ["2026-05-04", "2026-08-16"], [week(18, 1), after("RETREAT.END")]),
  phase("SCREENING_3", ["2026-05-04", "2026-08-16"], [week(18, 1), after("RETREAT.END")]),
  phase(
    "SUBSISTENCE_SUPPORT",
    ["2026-08-17", "2027-02-16"],
    [
      after("SCREENING_3.END", { days: 1 }),
      after("SUBSISTENCE_SUPPORT.START", { months: 6, days: -1 }),
    ],
  ),
  phase(
    "SCREENING_4",
    ["2027-01-05", "2027-02-16"],
    [after("SUBSISTENCE_SUPPORT.END", { weeks: -6 }), after("SUBSISTENCE_SUPPORT.END")],
  ),
  phase("TRANSITION_TO_SELF_SUPPORT", ["2027-03-15", null], [week(63, 1), null]),
];

function planWith(
  changes: Partial<Record<PhaseCode, Partial<LivePhase>>>,
  retreatMovedByDays = 0,
): LivePlan {
  const retreat = {
    code: "RETREAT",
    firstOn: addDays(plainDate("2026-08-13"), retreatMovedByDays),
    lastOn: addDays(plainDate("2026-08-16"), retreatMovedByDays),
  } as const;
  return {
    startsOn,
    phases: phases.map((it) => ({ ...it, ...changes[it.code] })),
    modules: [retreat],
  };
}

function followed(plan: LivePlan): FollowedPlan["phases"] {
  const found = followPlan(plan);
  if (found.kind === "cycle") throw new Error(found.cycle.join(" "));
  return found.phases;
}

function of(code: PhaseCode, plan: LivePlan) {
  return followed(plan).find((it) => it.code === code);
}

/** As far as the retreat can be moved before the course would end before it starts. */
const someDays = fc.integer({ min: -100, max: 400 });

describe("a plan that is followed", () => {
  it("stays as it is while nothing has moved", () => {
    const dates = followed(planWith({})).map(({ code, startsOn, endsOn }) => [
      ...[code, startsOn, endsOn],
    ]);
    expect(dates).toEqual(phases.map(({ code, startsOn, endsOn }) => [code, startsOn, endsOn]));
  });

  it("ends screening 3 as many days later as the retreat is moved", () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const moved = of("SCREENING_3", planWith({}, days));
        expect(moved?.endsOn).toBe(addDays(plainDate("2026-08-16"), days));
        expect(moved).toMatchObject({ startsOn: "2026-05-04", startWhy: "RULE", endWhy: "RULE" });
      }),
    );
  });

  it("carries a move on: a week later the support ends a week later, and screening 4 with it", () => {
    const plan = planWith({}, 7);
    expect(of("SUBSISTENCE_SUPPORT", plan)).toMatchObject({
      startsOn: "2026-08-24",
      endsOn: "2027-02-23",
    });
    expect(of("SCREENING_4", plan)).toMatchObject({ startsOn: "2027-01-12", endsOn: "2027-02-23" });
  });

  it("leaves alone what is pinned, says so, and counts the others from it", () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const plan = planWith({ SCREENING_3: { endPinned: true } }, days);
        expect(of("SCREENING_3", plan)).toMatchObject({ endsOn: "2026-08-16", endWhy: "PINNED" });
        expect(of("SUBSISTENCE_SUPPORT", plan)).toMatchObject({ startsOn: "2026-08-17" });
        expect(of("COLLECTIVE_COURSE", plan)?.endsOn).toBe(addDays(plainDate("2026-08-16"), days));
      }),
    );
  });

  it("comes out the same in whatever order its phases stand", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...phases], { minLength: phases.length }),
        someDays,
        (inAnyOrder, days) => {
          const plan = planWith({}, days);
          const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
          expect(followed({ ...plan, phases: inAnyOrder }).toSorted(byCode)).toEqual(
            followed(plan).toSorted(byCode),
          );
        },
      ),
    );
  });

  it("is the same when it is followed again", () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const plan = planWith({}, days);
        const once = followed(plan);
        const again = plan.phases.map((it, index) => ({ ...it, ...once[index] }));
        expect(followed({ ...plan, phases: again })).toEqual(once);
      }),
    );
  });

  it("leaves a date where it is when what it counts from is gone", () => {
    const plan = { ...planWith({}, 30), modules: [] };
    expect(of("SCREENING_3", plan)).toMatchObject({ endsOn: "2026-08-16", endWhy: "NO_DATE" });
    expect(of("SUBSISTENCE_SUPPORT", plan)).toMatchObject({ startWhy: "RULE" });
  });

  it("holds both dates of a phase that would end before it starts, and counts on from those", () => {
    const plan = planWith({}, -200);
    expect(of("SCREENING_3", plan)).toMatchObject({
      startsOn: "2026-05-04",
      endsOn: "2026-08-16",
      startWhy: "CROSSING",
      endWhy: "CROSSING",
    });
    expect(of("SUBSISTENCE_SUPPORT", plan)).toMatchObject({ startsOn: "2026-08-17" });
  });

  it("ends no phase before it starts, however far the retreat or a pinned start is moved", () => {
    const anyMove = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(anyMove, anyMove, (days, support) => {
        const on = addDays(plainDate("2026-08-17"), support);
        const end = addDays(on, 30);
        const moved = { startsOn: on, startPinned: true, endsOn: end };
        for (const it of followed(planWith({ SUBSISTENCE_SUPPORT: moved }, days))) {
          expect(it.endsOn === null || it.endsOn >= it.startsOn).toBe(true);
        }
      }),
    );
  });

  it("keeps an end open until it is pinned to a day, and opens it when that is let go", () => {
    const endsOn: PlainDate = plainDate("2027-06-30");
    const code = "TRANSITION_TO_SELF_SUPPORT";
    expect(of(code, planWith({}))).toMatchObject({ endsOn: null, endWhy: "OPEN" });
    const pinned = planWith({ [code]: { endsOn, endPinned: true } });
    expect(of(code, pinned)).toMatchObject({ endsOn, endWhy: "PINNED" });
    expect(of(code, planWith({ [code]: { endsOn } }))).toMatchObject({ endsOn: null });
  });

  it("is refused with the round that its rules make, also when one of them is pinned", () => {
    const endRule = after("SCREENING_4.START");
    for (const endPinned of [false, true]) {
      const plan = planWith({ SUBSISTENCE_SUPPORT: { endRule, endPinned } });
      expect(followPlan(plan)).toEqual({
        kind: "cycle",
        cycle: ["SUBSISTENCE_SUPPORT.END", "SCREENING_4.START", "SUBSISTENCE_SUPPORT.END"],
      });
    }
  });
});
