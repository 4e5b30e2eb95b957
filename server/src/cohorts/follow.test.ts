import { addDays, addWeeks, plainDate } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rows, sql } from "../platform/sql.ts";
import { ask } from "../testing/ask.ts";
import { agreed, codesOf, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { from, line, lines, move, moveRetreat, relate, whyOf } from "../testing/phases.ts";
import { followModules } from "./follow.service.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

const startsOn = plainDate("2026-01-05");
const retreatEnds = plainDate("2026-08-16");

async function planned(): Promise<{ readonly place: Town; readonly cohortId: string }> {
  const place = await town(database.orm);
  return { place, cohortId: (await given(place).cohort({ startsOn })).id };
}

describe("a retreat that is moved", () => {
  it.each([1, 7, 20, -14])(
    "by %i days takes the ends of course and screening 3 along",
    async (n) => {
      const { place, cohortId } = await planned();
      await moveRetreat(place, cohortId, n);
      for (const code of ["COLLECTIVE_COURSE", "SCREENING_3"] as const) {
        expect(await line(place, cohortId, code)).toMatchObject({
          startsOn: "2026-05-04",
          endsOn: addDays(retreatEnds, n),
          plannedEndsOn: retreatEnds,
        });
      }
    },
  );

  it("leaves a date that is pinned, which says so", async () => {
    const { place, cohortId } = await planned();
    agreed(await move(place, cohortId, "SCREENING_3", { endsOn: "2026-08-20" }));
    await moveRetreat(place, cohortId, 7);
    expect(await line(place, cohortId, "SCREENING_3")).toMatchObject({ endsOn: "2026-08-20" });
    expect(await line(place, cohortId, "COLLECTIVE_COURSE")).toMatchObject({
      endsOn: "2026-08-23",
    });
    expect(await whyOf(place, cohortId, "SCREENING_3")).toMatchObject({
      startWhy: "RULE",
      endWhy: "PINNED",
    });
  });

  it("leaves a phase that would end before it starts, and says that it would", async () => {
    const { place, cohortId } = await planned();
    await moveRetreat(place, cohortId, -200);
    expect(await line(place, cohortId, "SCREENING_3")).toMatchObject({ endsOn: retreatEnds });
    expect(await whyOf(place, cohortId, "SCREENING_3")).toMatchObject({ endWhy: "CROSSING" });
  });

  it("called off whole leaves what counted from it where it was", async () => {
    const { place, cohortId } = await planned();
    await place.as("DEVELOPMENT", async (ctx) => {
      await rows(
        ctx,
        sql`
          update course_session set status = 'CANCELLED', cancelled_reason = 'Stedet er lukket'
          where cohort_id = ${cohortId} and module = 'RETREAT'`,
      );
      await followModules(ctx, cohortId);
    });
    expect(await line(place, cohortId, "SCREENING_3")).toMatchObject({ endsOn: retreatEnds });
    expect(await whyOf(place, cohortId, "SCREENING_3")).toMatchObject({ endWhy: "NO_DATE" });
  });

  it("with all the days after it takes its phases along in the same deed, and back when undone", async () => {
    const { place, cohortId } = await planned();
    const before = await lines(place, cohortId);
    const [first] = await place.as("DEVELOPMENT", (ctx) =>
      rows<{ id: string; version: number }>(
        ctx,
        sql`
          select id, version from course_session
          where cohort_id = ${cohortId} and module = 'RETREAT' order by held_on`,
      ),
    );
    const input = { id: first?.id, version: first?.version, weeks: 1 };
    const moved = await ask(
      place,
      "DEVELOPMENT",
      `mutation ($input: MoveSessionsInput!) { moveSessions(input: $input) {
         ... on SessionsChanged { changeId } ... on Refused { reasons { code } } } }`,
      { input },
    );
    expect(moved.errors).toEqual([]);
    expect((await line(place, cohortId, "SCREENING_3")).endsOn).toBe("2026-08-23");
    const undone = await ask(
      place,
      "DEVELOPMENT",
      `mutation { undoPlanChange(id: "${moved.data.moveSessions.changeId}") { __typename } }`,
    );
    expect(undone.data.undoPlanChange).toEqual({ __typename: "PlanChange" });
    const dates = (phases: typeof before) => phases.map(({ version: _, ...it }) => it);
    expect(dates(await lines(place, cohortId))).toEqual(dates(before));
  });
});

describe("screening 4 that is tied to the end of the support", () => {
  const rule = from("SUBSISTENCE_SUPPORT.END", { weeks: -6 });

  it("opens six weeks before, and follows when the support is moved", async () => {
    const { place, cohortId } = await planned();
    agreed(await relate(place, cohortId, "SCREENING_4", { edge: "START", rule }));
    expect(await line(place, cohortId, "SCREENING_4")).toMatchObject({
      startsOn: "2026-12-29",
      startRule: rule,
      endsOn: "2027-03-14",
    });
    agreed(await move(place, cohortId, "SUBSISTENCE_SUPPORT", { endsOn: "2027-01-31" }));
    const tied = await line(place, cohortId, "SCREENING_4");
    expect(tied.startsOn).toBe(addWeeks(plainDate("2027-01-31"), -6));
  });

  it("is let go of its pin by it", async () => {
    const { place, cohortId } = await planned();
    agreed(await move(place, cohortId, "SCREENING_4", { startsOn: "2027-02-01" }));
    agreed(await relate(place, cohortId, "SCREENING_4", { edge: "START", rule }));
    expect(await line(place, cohortId, "SCREENING_4")).toMatchObject({
      startsOn: "2026-12-29",
      startPinned: false,
    });
  });

  it("is refused with the round when the support already ends by screening 4", async () => {
    const { place, cohortId } = await planned();
    const end = from("SCREENING_4.START");
    agreed(await relate(place, cohortId, "SUBSISTENCE_SUPPORT", { edge: "END", rule: end }));
    agreed(await move(place, cohortId, "SUBSISTENCE_SUPPORT", { endsOn: "2027-02-22" }));
    const before = await lines(place, cohortId);
    expect(await relate(place, cohortId, "SCREENING_4", { edge: "START", rule })).toMatchObject({
      reasons: [
        {
          code: "CYCLE_OF_DATES",
          field: "rule",
          detail: "SUBSISTENCE_SUPPORT.END → SCREENING_4.START → SUBSISTENCE_SUPPORT.END",
        },
      ],
    });
    expect(await lines(place, cohortId)).toEqual(before);
  });

  it.each(["FOLLOW_UP_ACCOUNTING.START", "TRANSITION_TO_SELF_SUPPORT.END"] as const)(
    "is not tied to %s, which has no date",
    async (reference) => {
      const { place, cohortId } = await planned();
      const tie = { edge: "START", rule: from(reference) } as const;
      expect(await relate(place, cohortId, "SCREENING_4", tie)).toMatchObject({
        reasons: [{ code: "REFERENCE_WITHOUT_DATE", field: "rule", detail: reference }],
      });
      expect((await line(place, cohortId, "SCREENING_4")).version).toBe(1);
    },
  );

  it("is not tied so that it would end before it starts", async () => {
    const { place, cohortId } = await planned();
    const tie = { edge: "END", rule } as const;
    expect(codesOf(await relate(place, cohortId, "SCREENING_4", tie))).toEqual([
      "PHASE_ENDS_BEFORE_START",
    ]);
  });
});
