import { addWeeks, plainDate } from "@mikrolaan/shared/calendar";
import { reviewRowsInput } from "@mikrolaan/shared/cohorts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planCohort } from "../cohorts/cohort.service.ts";
import { TeamMember } from "../cohorts/index.ts";
import { valid } from "../platform/errors.ts";
import { ask } from "../testing/ask.ts";
import {
  closedDays,
  courseFor,
  drafted,
  january2026,
  moduleOf,
  planStored,
} from "../testing/drafted.ts";
import { agreed } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { member, room } from "../testing/resources.ts";
import { reviewRows } from "./draft.reads.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

const summer = { kind: "ISO_WEEKS", fromWeek: 29, toWeek: 31 } as const;

describe("a course that is drafted", () => {
  it("tells of each day its weekday, both its weeks, and the holiday it falls on", async () => {
    const { modules } = await drafted(await town(database.orm));
    const { rows, promisedMinutes } = moduleOf(modules, "ACCOUNTING");
    expect(rows[0]).toMatchObject({
      ...{ date: "2026-05-04", weekday: 1, programmeWeek: 18, calendarWeek: 19, dayOff: null },
    });
    expect(rows[3]).toMatchObject({
      ...{ date: "2026-05-25", dayOff: { holiday: "WHIT_MONDAY", closed: null } },
      proposal: "2026-06-29",
    });
    expect(promisedMinutes).toBe(24 * 60);
    const nights = moduleOf(modules, "RETREAT").rows.map(({ overnight }) => overnight);
    expect(nights).toEqual([true, true, true, false]);
  });

  it("keeps clear of the municipality's closed weeks, and stores nothing", async () => {
    const place = await town(database.orm);
    await closedDays(place, "Sommerferie", summer);
    const before = await planStored(place);
    const { modules, followers } = await drafted(place);
    expect(moduleOf(modules, "VAT_AND_TAX").rows[0]).toMatchObject({
      ...{ date: "2026-07-14", dayOff: { holiday: null, closed: "Sommerferie" } },
      proposal: "2026-08-04",
    });
    expect(moduleOf(followers, "RETREAT").phases).toEqual(["COLLECTIVE_COURSE", "SCREENING_3"]);
    expect(await planStored(place)).toEqual(before);
  });

  it("is where and with whom each module was last held, by rooms and people still offered", async () => {
    const place = await town(database.orm);
    const hall = await room(place, "Fjordsalen");
    const [tove, lars] = [await member(place, "Tove"), await member(place, "Lars")];
    await planned(place, "Hold 1", { roomId: hall, memberIds: [tove, lars] });
    await place.as("DEVELOPMENT", async ({ em }) => {
      em.assign(await em.findOneOrFail(TeamMember, { id: lars }), { retired: true });
    });
    const { modules } = await drafted(place, { startsOn: "2027-01-04" });
    expect(moduleOf(modules, "ACCOUNTING")).toMatchObject({ roomId: hall, memberIds: [tove] });
  });

  it("says who is taken, by whom and when, with three free times at least", async () => {
    const place = await town(database.orm);
    const lars = await member(place, "Lars Bøgh");
    await planned(place, "Hold 4", { memberIds: [lars] });
    const { modules } = await drafted(place, { startsOn: "2026-01-12" });
    const { rows } = moduleOf(modules, "ACCOUNTING");
    expect(rows.map(({ clashes }) => clashes.length)).toEqual([1, 1, 0, 1, 1, 1, 1, 1]);
    const [clash] = rows[0]?.clashes ?? [];
    expect(clash).toMatchObject({
      ...{ kind: "MEMBER", name: "Lars Bøgh", cohortName: "Hold 4", module: "ACCOUNTING" },
      ...{ date: "2026-05-11", startsAt: "09:00", endsAt: "12:00" },
    });
    expect(clash?.free.length).toBeGreaterThanOrEqual(3);
  });

  it("proposes no date on which the module's people are taken", async () => {
    const place = await town(database.orm);
    const lars = await member(place, "Lars Bøgh");
    const modules = [{ module: "ACCOUNTING", memberIds: [lars] }];
    const proposal = async () => {
      const draft = await drafted(place, { modules });
      return moduleOf(draft.modules, "ACCOUNTING").rows.find((it) => it.proposal)?.proposal;
    };
    expect(await proposal()).toBe("2026-06-29");
    await planned(place, "Hold 4", { memberIds: [lars] }, plainDate("2026-03-02"));
    expect(await proposal()).toBe("2026-08-24");
  });

  it("has the days of a rule that is told otherwise", async () => {
    const rule = { pattern: { kind: "WEEKLY", every: 2, weekdays: [3] }, count: 4 };
    const asked = [{ module: "ACCOUNTING", rule, startsAt: "13:00", endsAt: "16:30" }];
    const { modules } = await drafted(await town(database.orm), { modules: asked });
    const { rows, promisedMinutes } = moduleOf(modules, "ACCOUNTING");
    expect(rows.map(({ date }) => date)).toEqual([
      ...["2026-05-06", "2026-05-20", "2026-06-03", "2026-06-17"],
    ]);
    expect(promisedMinutes).toBe(4 * 210);
  });

  const daily = { kind: "DAILY", every: 1 };
  it.each([
    [{ module: "FOLLOW_UP_ACCOUNTING" }, "modules.0.module NOT_AN_OPTION"],
    [{ module: "ACCOUNTING", rule: { pattern: daily } }, "modules.0.rule.count REQUIRED"],
    [{ module: "RETREAT", rule: { pattern: daily, count: 600 } }, "modules.0.rule.count TOO_LARGE"],
    [{ module: "RETREAT", startsAt: "19:00" }, "modules.0.endsAt END_BEFORE_START"],
  ])("is not drafted of %j", async (module, issue) => {
    const [field, code] = issue.split(" ");
    const answer = drafted(await town(database.orm), { modules: [module] });
    await expect(answer).rejects.toMatchObject({
      extensions: { code: "BAD_USER_INPUT", issues: [{ field, code }] },
    });
  });

  it("starts on a Monday, and within the calendar's years", async () => {
    const place = await town(database.orm);
    const query = `query ($on: PlainDate!) { draftPlan(input: { startsOn: $on }) { modules { module } } }`;
    for (const on of ["2026-01-06", "2199-12-30"]) {
      expect((await ask(place, "DEVELOPMENT", query, { on })).errors).toEqual(["BAD_USER_INPUT"]);
    }
    expect((await ask(place, "COACH", query, { on: january2026 })).errors).toEqual(["FORBIDDEN"]);
  });
});

describe("rows that a planner has changed", () => {
  const looked = (place: Town, modules: readonly object[]) =>
    place.as("DEVELOPMENT", (ctx) =>
      reviewRows(ctx, valid(reviewRowsInput, { startsOn: january2026, modules })),
    );

  it("are looked at again in one go: a day dropped, a holiday kept, a time that is skipped", async () => {
    const place = await town(database.orm);
    const draft = await drafted(place);
    const accounting = moduleOf(draft.modules, "ACCOUNTING");
    const rows = accounting.rows.map((it) => {
      if (it.occurrence === 1) return { ...it, dropped: true };
      if (it.occurrence === 2) {
        return { ...it, date: "2026-03-29", startsAt: "02:30", endsAt: "04:00" };
      }
      return it.occurrence === 4 ? { ...it, keepOnDayOff: true } : it;
    });
    const [module] = await looked(place, [{ ...accounting, rows }]);
    const byOccurrence = new Map(module?.rows.map((it) => [it.occurrence, it]));
    expect(byOccurrence.get(1)).toMatchObject({ dropped: true, proposal: "2026-06-29" });
    expect(byOccurrence.get(2)).toMatchObject({ noSuchTime: true, calendarWeek: 13 });
    expect(byOccurrence.get(4)).toMatchObject({
      proposal: null,
      dayOff: { holiday: "WHIT_MONDAY" },
    });
  });

  it("that meet one another in the same cohort are told so", async () => {
    const place = await town(database.orm);
    const { modules } = await drafted(place);
    const [accounting, workshop] = [
      moduleOf(modules, "ACCOUNTING"),
      moduleOf(modules, "MARKETING_WORKSHOP"),
    ];
    const rows = workshop.rows.map((it) =>
      it.occurrence === 1 ? { ...it, date: "2026-05-11" } : it,
    );
    const [, reviewed] = await looked(place, [accounting, { ...workshop, rows }]);
    const [clash] = reviewed?.rows[0]?.clashes ?? [];
    expect(clash).toMatchObject({ kind: "COHORT", module: "ACCOUNTING", date: "2026-05-11" });
    expect(clash?.free.length).toBeGreaterThanOrEqual(3);
  });

  it("are 500 at most, and each of the rule's days once", async () => {
    const place = await town(database.orm);
    const { modules } = await drafted(place);
    const accounting = moduleOf(modules, "ACCOUNTING");
    const [first] = accounting.rows;
    const row = (index: number) => ({ ...first, occurrence: index + 1 });
    const many = Array.from({ length: 501 }, (_, index) => row(index));
    const issues = async (rows: readonly object[]) => {
      const parsed = reviewRowsInput.safeParse({
        startsOn: january2026,
        modules: [{ ...accounting, rows }],
      });
      return parsed.error?.issues.map(({ path, message }) => [path.join("."), message]);
    };
    expect(await issues(many)).toEqual([["modules.0.rows", "TOO_LONG"]]);
    expect(await issues([first ?? {}, first ?? {}])).toEqual([
      ["modules.0.rows.1.occurrence", "DUPLICATE"],
    ]);
    expect(await issues(many.slice(0, 500))).toBeUndefined();
  });
});

describe("drafting and saving", () => {
  it("take less than a second each beside ten cohorts", { timeout: 60_000 }, async () => {
    const place = await town(database.orm);
    const coaches = await Promise.all(
      Array.from({ length: 10 }, (_, n) => member(place, `Coach ${n}`)),
    );
    for (const [n, coach] of coaches.entries()) {
      await planned(place, `Hold ${n}`, { memberIds: [coach] }, addWeeks(january2026, n));
    }
    const modules = ["ACCOUNTING", "RETREAT"].map((module) => ({ module, memberIds: coaches }));
    const began = performance.now();
    const draft = await drafted(place, { startsOn: "2026-02-02", modules });
    const between = performance.now();
    await planned(place, "Hold 11", { memberIds: [] }, plainDate("2026-02-02"));
    expect(moduleOf(draft.modules, "ACCOUNTING").rows[0]?.clashes.length).toBeGreaterThan(3);
    expect(between - began).toBeLessThan(1000);
    expect(performance.now() - between).toBeLessThan(2000);
  });
});

/** A cohort saved with a course that is held somewhere by someone. */
async function planned(
  place: Town,
  name: string,
  booked: Parameters<typeof courseFor>[2],
  startsOn = january2026,
): Promise<void> {
  const modules = await courseFor(place, startsOn, booked);
  const input = { name, startsOn, seats: 20, templateId: null, modules };
  await place.as("DEVELOPMENT", async (ctx) => agreed(await planCohort(ctx, input)));
}
