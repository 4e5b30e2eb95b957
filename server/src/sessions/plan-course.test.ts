import { randomUUID } from "node:crypto";
import { localTime, plainDate } from "@mikrolaan/shared/calendar";
import { type PlannedModule, planCohortInput } from "@mikrolaan/shared/cohorts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planCohort } from "../cohorts/cohort.service.ts";
import { PlanChange } from "../cohorts/plan-change.entity.ts";
import { Refused } from "../platform/refused.graphql.ts";
import { ask } from "../testing/ask.ts";
import { closedDays, courseFor, january2026, moduleOf, planStored } from "../testing/drafted.ts";
import { agreed, codesOf, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { member, room } from "../testing/resources.ts";
import { SessionSeries } from "./series.entity.ts";
import { CourseSession, SessionStaff } from "./session.entity.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

type Wanted = { readonly name?: string; readonly onlyFree?: boolean };

function plan(place: Town, modules: readonly PlannedModule[], { name, onlyFree }: Wanted = {}) {
  const input = { startsOn: january2026, seats: 20, templateId: null, modules };
  return place.as("DEVELOPMENT", (ctx) =>
    planCohort(ctx, { name: name ?? "Hold 1", ...input, onlyFree: onlyFree ?? false }),
  );
}

/** A course with one row of one module changed. */
function withRow(
  modules: readonly PlannedModule[],
  code: PlannedModule["module"],
  at: number,
  change: Partial<PlannedModule["rows"][number]>,
): readonly PlannedModule[] {
  return modules.map((module) =>
    module.module === code
      ? { ...module, rows: module.rows.map((row, n) => (n === at ? { ...row, ...change } : row)) }
      : module,
  );
}

const sessionsOf = (place: Town, module: PlannedModule["module"]) =>
  place.as("DEVELOPMENT", ({ em }) =>
    em.find(CourseSession, { module }, { orderBy: { ordinal: "asc" } }),
  );

describe("a course that has been looked through", () => {
  it("is saved with its rules, hours promised, days, room and people, and logged", async () => {
    const place = await town(database.orm);
    const [hall, lars] = [await room(place, "Fjordsalen"), await member(place, "Lars Bøgh")];
    agreed(
      await plan(place, await courseFor(place, january2026, { roomId: hall, memberIds: [lars] })),
    );
    const sessions = await sessionsOf(place, "ACCOUNTING");
    expect(sessions.map(({ date }) => date).at(-1)).toBe("2026-06-29");
    expect(sessions.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(sessions.map(({ occurrence }) => occurrence)).toEqual([1, 2, 3, 5, 6, 7, 8, 4]);
    expect(sessions.every((it) => it.plannedOn === it.date && it.room === hall)).toBe(true);
    const [series, staff, changes] = await place.as("DEVELOPMENT", ({ em }) =>
      Promise.all([
        em.find(SessionSeries, { module: "ACCOUNTING" }),
        em.count(SessionStaff, { member: lars }),
        em.find(PlanChange, {}),
      ]),
    );
    expect(series).toMatchObject([
      {
        ...{ startsOn: "2026-05-04", startsAt: "09:00", endsAt: "12:00", nights: 0, room: hall },
        ...{ promisedMinutes: 1440, rule: { count: 8, until: null } },
      },
    ]);
    expect(new Set(sessions.map((it) => it.series))).toEqual(new Set([series[0]?.id]));
    expect(staff).toBe(16);
    expect(changes).toMatchObject([{ kind: "PLANNED", summary: { sessions: 16 } }]);
  });

  it("takes the phases that count from it along: screening 3 ends with the retreat", async () => {
    const place = await town(database.orm);
    await closedDays(place, "Lejr", {
      ...{ kind: "PERIOD", from: plainDate("2026-08-10"), to: plainDate("2026-08-17") },
    });
    const modules = await courseFor(place);
    const later = modules.map((module) =>
      module.module === "RETREAT"
        ? {
            ...module,
            rows: module.rows.map((row, n) => ({ ...row, date: plainDate(`2026-08-${20 + n}`) })),
          }
        : module,
    );
    const { id } = agreed(await plan(place, later));
    const { data } = await ask(
      place,
      "DEVELOPMENT",
      `query ($id: ID!) { cohort(id: $id) { phases { code endsOn } } }`,
      { id },
    );
    expect(data.cohort.phases).toContainEqual({ code: "SCREENING_3", endsOn: "2026-08-23" });
  });

  it("stays three nights or four, as is chosen", async () => {
    const place = await town(database.orm);
    const modules = await courseFor(place);
    const four = modules.map((it) => (it.module === "RETREAT" ? { ...it, nights: 4 } : it));
    agreed(await plan(place, four));
    const nights = (await sessionsOf(place, "RETREAT")).map(({ overnight }) => overnight);
    expect(nights).toEqual([true, true, true, true]);
    const [series] = await place.as("DEVELOPMENT", ({ em }) =>
      em.find(SessionSeries, { module: "RETREAT" }),
    );
    expect(series?.nights).toBe(4);
  });

  it("keeps a day added by hand outside its rule, so that the rule can be carried on", async () => {
    const place = await town(database.orm);
    const modules = await courseFor(place);
    const accounting = moduleOf(modules, "ACCOUNTING");
    const [first] = accounting.rows;
    if (!first) throw new Error("No rows.");
    const more = { ...first, occurrence: null, date: plainDate("2026-05-06") };
    agreed(await plan(place, [{ ...accounting, rows: [...accounting.rows, more] }]));
    const sessions = await sessionsOf(place, "ACCOUNTING");
    expect(sessions[1]).toMatchObject({ date: "2026-05-06", ordinal: 2, series: null });
    expect(sessions.length).toBe(9);
  });

  it("that nobody looked through has the template's own days, with their rules", async () => {
    const place = await town(database.orm);
    await given(place).cohort({ startsOn: january2026 });
    expect(await planStored(place)).toMatchObject({ series: 4, sessions: 16, changes: 1 });
    const sessions = await sessionsOf(place, "ACCOUNTING");
    expect(sessions.map(({ date }) => date)).toContain("2026-05-25");
  });
});

describe("a course that cannot be so", () => {
  it("is refused with every reason by its row, and changes nothing", async () => {
    const place = await town(database.orm);
    await closedDays(place, "Grundlovsdag", { kind: "DATE", month: 6, day: 5 });
    const before = await planStored(place);
    const course = await courseFor(place);
    const wrong = [
      withRow(course, "ACCOUNTING", 2, { date: plainDate("2026-05-25") }),
      (it: typeof course) => withRow(it, "ACCOUNTING", 3, { date: plainDate("2026-06-05") }),
      (it: typeof course) =>
        withRow(it, "ACCOUNTING", 0, {
          ...{ date: plainDate("2026-03-29"), startsAt: localTime("02:30") },
          endsAt: localTime("05:30"),
        }),
      (it: typeof course) => withRow(it, "RETREAT", 3, { endsAt: localTime("17:00") }),
    ].reduce<typeof course>(
      (done, next) => (typeof next === "function" ? next(done) : next),
      course,
    );
    const refusal = await plan(place, wrong);
    expect(refusal instanceof Refused && refusal.reasons).toMatchObject([
      { code: "NO_SUCH_LOCAL_TIME", field: "modules.0.rows.0", date: "2026-03-29" },
      { code: "DAY_OFF", field: "modules.0.rows.2", detail: "WHIT_MONDAY", date: "2026-05-25" },
      { code: "DAY_OFF", field: "modules.0.rows.3", detail: "Grundlovsdag" },
      { code: "HOURS_MISSING", field: "modules.3", detail: "60" },
    ]);
    expect(await planStored(place)).toEqual(before);
  });

  it("is saved on a holiday that its planner keeps", async () => {
    const place = await town(database.orm);
    const day = { date: plainDate("2026-05-25"), keepOnDayOff: true };
    agreed(await plan(place, withRow(await courseFor(place), "ACCOUNTING", 2, day)));
    const kept = (await sessionsOf(place, "ACCOUNTING")).find((it) => it.date === day.date);
    expect(kept?.keptOnDayOff).toBe(true);
  });

  it("is not marked as kept on a day that is none off", async () => {
    const place = await town(database.orm);
    const course = await courseFor(place);
    agreed(await plan(place, withRow(course, "ACCOUNTING", 0, { keepOnDayOff: true })));
    const sessions = await sessionsOf(place, "ACCOUNTING");
    expect(sessions.some(({ keptOnDayOff }) => keptOnDayOff)).toBe(false);
  });

  it("names who is taken, when and by whom, with three free times, and saves all or nothing", async () => {
    const place = await town(database.orm);
    const lars = await member(place, "Lars Bøgh");
    const course = await courseFor(place, january2026, { memberIds: [lars] });
    agreed(await plan(place, [moduleOf(course, "ACCOUNTING")], { name: "Hold 4" }));
    const before = await planStored(place);
    const refusal = await plan(place, course, { name: "Hold 5" });
    expect(codesOf(refusal)).toEqual(Array(8).fill("SLOT_TAKEN"));
    const [reason] = refusal instanceof Refused ? refusal.reasons : [];
    expect(reason).toMatchObject({
      ...{ field: "modules.0.rows.0", detail: "Lars Bøgh" },
      clash: { kind: "MEMBER", cohortName: "Hold 4", date: "2026-05-04" },
    });
    expect(reason?.clash?.free.length).toBeGreaterThanOrEqual(3);
    expect(await planStored(place)).toEqual(before);
    agreed(await plan(place, course, { name: "Hold 5", onlyFree: true }));
    expect(await planStored(place)).toMatchObject({ cohorts: 2, sessions: 16 });
  });

  it("meets itself: two modules of one cohort at the same time", async () => {
    const place = await town(database.orm);
    const course = await courseFor(place);
    const both = withRow(course, "MARKETING_WORKSHOP", 0, { date: plainDate("2026-05-04") });
    const refusal = await plan(place, both);
    expect(refusal).toMatchObject({
      reasons: [{ code: "SLOT_TAKEN", clash: { kind: "COHORT", name: "Hold 1" } }],
    });
  });

  it("has no room and no member of another municipality, nor one that is none", async () => {
    const [place, other] = [await town(database.orm), await town(database.orm)];
    const [theirs, theirMember] = [await room(other, "Salen"), await member(other, "Bo")];
    const course = await courseFor(place);
    const before = await planStored(place);
    for (const change of [
      { roomId: theirs },
      { memberIds: [theirMember] },
      { roomId: randomUUID() },
    ]) {
      const attempt = plan(place, withRow(course, "ACCOUNTING", 0, change));
      await expect(attempt).rejects.toMatchObject({ extensions: { code: "NOT_FOUND" } });
    }
    expect(await planStored(place)).toEqual(before);
  });

  it("is not read: a row twice, 501 rows, a session of no length", async () => {
    const course = await courseFor(await town(database.orm));
    const accounting = moduleOf(course, "ACCOUNTING");
    const [first] = accounting.rows;
    const issues = (rows: readonly object[]) => {
      const input = { name: "Hold", startsOn: january2026, seats: 20, modules: [] as object[] };
      const parsed = planCohortInput.safeParse({ ...input, modules: [{ ...accounting, rows }] });
      return parsed.error?.issues.map(({ path, message }) => [path.join("."), message]);
    };
    const many = Array.from({ length: 501 }, () => ({ ...first, occurrence: null }));
    expect(issues(many)).toEqual([["modules.0.rows", "TOO_LONG"]]);
    expect(issues([{ ...first }, { ...first }])).toEqual([
      ["modules.0.rows.1.occurrence", "DUPLICATE"],
    ]);
    expect(issues([{ ...first, endsAt: first?.startsAt }])).toEqual([
      ["modules.0.rows.0.endsAt", "END_BEFORE_START"],
    ]);
    expect(issues([])).toEqual([["modules.0.rows", "REQUIRED"]]);
  });
});

describe("two planners who save at once", () => {
  it("do not both get the room: one is told who has it", async () => {
    const place = await town(database.orm);
    const hall = await room(place, "Fjordsalen");
    const course = await courseFor(place, january2026, { roomId: hall });
    const answers = await Promise.all([
      plan(place, course, { name: "Hold 5" }),
      plan(place, course, { name: "Hold 6" }),
    ]);
    const refusals = answers.filter((it) => it instanceof Refused);
    expect(refusals.length).toBe(1);
    expect(new Set(codesOf(refusals[0] ?? {}))).toEqual(new Set(["SLOT_TAKEN"]));
    expect(refusals[0]?.reasons[0]?.clash?.cohortName).toMatch(/^Hold [56]$/);
    expect(await planStored(place)).toMatchObject({ cohorts: 1, sessions: 16 });
  });
});
