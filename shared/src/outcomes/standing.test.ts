import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dotCounts, exitRoutes, funnel, stages } from "../cohorts/index.ts";
import {
  allStandings,
  type Counted,
  countOf,
  dots,
  isCountedInto,
  outcomeStatuses,
  type Standing,
  stageReached,
  standingDot,
  standingDots,
  standingFunnel,
} from "./index.ts";

const coaching: Standing = {
  stage: "COACHING",
  exitRoute: null,
  outcome: null,
  everSelfSupporting: false,
};
const people = fc.array(
  fc.record({
    stage: fc.constantFrom(...stages),
    exitRoute: fc.constantFrom(null, ...exitRoutes),
    outcome: fc.constantFrom(null, ...outcomeStatuses),
    everSelfSupporting: fc.boolean(),
    count: fc.integer({ min: 1, max: 30 }),
  }),
);

describe("how someone stands", () => {
  it("is by their latest month where that is known, and else by the path", () => {
    const dotWhen = (more: Partial<Standing>) => standingDot({ ...coaching, ...more });
    expect(dotWhen({})).toBe("IN_PROGRESS");
    expect(dotWhen({ outcome: "SELF_SUPPORTING" })).toBe("SELF_SUPPORTING");
    expect(dotWhen({ outcome: "PARTLY" })).toBe("IN_PROGRESS");
    expect(dotWhen({ outcome: "EDUCATION" })).toBe("JOB_OR_EDUCATION");
    expect(dotWhen({ outcome: "BACK_ON_BENEFIT" })).toBe("IN_PROGRESS");
    expect(dotWhen({ stage: "SELF_SUPPORT", outcome: "UNKNOWN" })).toBe("SELF_SUPPORTING");
    expect(dotWhen({ exitRoute: "MOVED", outcome: "JOB" })).toBe("JOB_OR_EDUCATION");
  });

  it("a relapse is not self-supporting any more, but has come that far", () => {
    const relapsed: Standing = {
      ...coaching,
      outcome: "BACK_ON_BENEFIT",
      everSelfSupporting: true,
    };
    expect(standingDot(relapsed)).toBe("STOPPED");
    expect(stageReached(relapsed)).toBe("SELF_SUPPORT");
    expect(stageReached({ ...relapsed, stage: "ALUMNI" })).toBe("ALUMNI");
  });

  it("without months, is what the path alone says", () => {
    fc.assert(
      fc.property(people, (drawn) => {
        const byPath = drawn.map((it) => ({ ...it, outcome: null, everSelfSupporting: false }));
        const each = byPath.flatMap((it) => Array.from({ length: it.count }, () => it));
        expect(standingDots(byPath)).toEqual(dotCounts(byPath));
        expect(standingFunnel(byPath)).toEqual(funnel(each));
      }),
    );
  });
});

describe("a figure", () => {
  it("counts the very people that it opens", () => {
    const counted = (drawn: readonly Counted[], figure: Parameters<typeof isCountedInto>[0]) =>
      countOf(drawn.filter((it) => isCountedInto(figure, it)));
    fc.assert(
      fc.property(people, (drawn) => {
        expect(counted(drawn, { kind: "PEOPLE" })).toBe(countOf(drawn));
        for (const { stage, reached, now } of standingFunnel(drawn)) {
          expect(counted(drawn, { kind: "REACHED", stage })).toBe(reached);
          expect(counted(drawn, { kind: "HERE", stage })).toBe(now);
        }
        expect(dots.map((dot) => counted(drawn, { kind: "DOT", dot }))).toEqual(
          Object.values(standingDots(drawn)),
        );
        const left = exitRoutes.map((exitRoute) => counted(drawn, { kind: "EXIT", exitRoute }));
        expect(left.reduce((sum, it) => sum + it, 0)).toBe(
          countOf(drawn.filter(({ exitRoute }) => exitRoute !== null)),
        );
      }),
    );
  });

  it("never rises along the path, and what is reached is who is here and who left from there on", () => {
    fc.assert(
      fc.property(people, (drawn) => {
        const steps = standingFunnel(drawn);
        let from = 0;
        for (const { reached, now, left } of steps.toReversed()) {
          from += now + left;
          expect(reached).toBe(from);
        }
      }),
    );
  });

  it("can be asked of every way to stand: 14 stages, 8 exits or none, 6 outcomes or none, twice", () => {
    expect(allStandings).toHaveLength(14 * 9 * 7 * 2);
    expect(new Set(allStandings.map((it) => JSON.stringify(it))).size).toBe(1764);
  });
});
