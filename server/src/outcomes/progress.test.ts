import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { course, marked, wanted } from "../testing/course.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { progress } from "./progress.reads.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
});

afterAll(() => database.drop());

describe("progress", () => {
  it("of a town without cohorts is nobody at every stage, and no data", async () => {
    const empty = await town(database.orm);
    const { people, stages, modules, milestones, dots } = await empty.as("MANAGEMENT", (ctx) =>
      progress(ctx, null),
    );
    expect(people).toBe(0);
    expect(stages).toHaveLength(14);
    expect(stages.every((it) => it.reached === 0 && it.now === 0)).toBe(true);
    expect([modules, milestones]).toEqual([[], []]);
    expect(dots).toEqual({ selfSupporting: 0, jobOrEducation: 0, inProgress: 0, stopped: 0 });
  });

  it("counts attendance by module as attended of held, where not recorded is not absent", async () => {
    const { cohortId, sessions, enrolmentIds } = await course(place, [
      "Anne Abild",
      "Bo Bak",
      "Eva Eg",
    ]);
    const [first] = sessions;
    await marked(
      place,
      first,
      wanted(enrolmentIds[0], "PRESENT"),
      wanted(enrolmentIds[1], "ABSENT"),
    );
    const { modules } = await place.as("MANAGEMENT", (ctx) => progress(ctx, cohortId));
    expect(modules.map((it) => it.module)).toEqual([
      "ACCOUNTING",
      "MARKETING_WORKSHOP",
      "VAT_AND_TAX",
      "RETREAT",
    ]);
    expect(modules[0]).toEqual({
      module: "ACCOUNTING",
      attended: {
        ...{ attended: 1, held: 2, expected: 2 },
        ...{ attendedMinutes: 180, heldMinutes: 360, expectedMinutes: 360 },
      },
      sessionsHeld: 1,
      sessionsPlanned: 8,
      sessionsNotTaken: 4,
    });
    expect(modules[3]?.attended).toEqual({
      ...{ attended: 0, held: 0, expected: 0 },
      ...{ attendedMinutes: 0, heldMinutes: 0, expectedMinutes: 0 },
    });
  });

  it("says what comes next, today first, and of another town's cohort nothing", async () => {
    const { cohortId } = await course(place, ["Ida Ibsen"]);
    const { milestones } = await place.as("MANAGEMENT", (ctx) => progress(ctx, cohortId));
    expect(milestones).toHaveLength(10);
    expect(milestones[0]).toMatchObject({
      kind: "SESSION",
      date: "2026-11-23",
      module: "ACCOUNTING",
    });
    const dates = milestones.map((it) => it.date);
    expect(dates).toEqual(dates.toSorted());
    const stranger = await town(database.orm);
    await expect(stranger.as("MANAGEMENT", (ctx) => progress(ctx, cohortId))).rejects.toMatchObject(
      { extensions: { code: "NOT_FOUND" } },
    );
  });
});
