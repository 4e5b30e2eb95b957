import { addWeeks, plainDate } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Cohort } from "../cohorts/index.ts";
import { agreed, codesOf, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { closed, planNow, planner, reasonsOf, sessionsNow } from "../testing/planning.ts";
import { member, room } from "../testing/resources.ts";
import { SessionSeries } from "./series.entity.ts";

let database: TestDatabase;
let place: Town;
let cohortId: string;
let all: ReturnType<typeof planner>;

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
  cohortId = (await given(place).cohort({ startsOn: plainDate("2026-01-05") })).id;
  all = planner(place);
});

afterAll(() => database.drop());

const weekly = (weekday: number, count: number) => ({
  pattern: { kind: "WEEKLY", every: 1, weekdays: [weekday] },
  count,
});

/** The Monday evenings that meet Whit Monday, 25 May 2026. */
const mondays = { rule: weekly(1, 8), startsOn: "2026-05-04" };

const followUps = async () => {
  const stored = await sessionsNow(place, cohortId);
  return stored.filter((it) => it.module === "FOLLOW_UP_ACCOUNTING");
};

const series = () =>
  place.as("COACH", ({ em }) =>
    em.findOneOrFail(SessionSeries, {
      municipalityId: place.id,
      module: "FOLLOW_UP_ACCOUNTING",
    }),
  );

describe("adding a series", () => {
  it("makes a day for each of its dates, with room, staff and numbers that go on", async () => {
    const [salen, lars] = [await room(place, "Salen"), await member(place, "Lars Bøgh")];
    const booked = { roomId: salen, memberIds: [lars], topic: "Kvartalsmoms" };
    agreed(await all.add(cohortId, booked));
    agreed(await all.add(cohortId, { startsOn: "2027-06-01", rule: weekly(2, 2) }));
    const made = await followUps();
    expect(made.map((it) => it.ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(made.slice(0, 8).map((it) => it.occurrence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(made[7]).toMatchObject({
      ...{ date: "2027-04-20", plannedOn: "2027-04-20", startsAt: "16:00", endsAt: "19:00" },
      ...{ room: salen, topic: "Kvartalsmoms", status: "PLANNED", keptOnDayOff: false },
    });
    const followUp = { module: "FOLLOW_UP_ACCOUNTING" } as const;
    expect(await place.as("COACH", ({ em }) => em.count(SessionSeries, followUp))).toBe(2);
  });

  it("again makes none twice, wherever its days have been moved since", async () => {
    const { sessionIds } = agreed(await all.add(cohortId));
    agreed(await all.edit({ id: sessionIds[2] ?? "", version: 1 }, { date: "2027-03-18" }));
    const before = await planNow(place);
    const again = agreed(await all.add(cohortId));
    expect(again).toMatchObject({ changeId: null, sessionIds: [] });
    expect(await planNow(place)).toEqual(before);
  });

  it("with a longer rule from the same start makes the ones that are missing", async () => {
    agreed(await all.add(cohortId));
    const longer = agreed(await all.add(cohortId, { rule: weekly(2, 10) }));
    expect(longer.sessionIds).toHaveLength(2);
    expect((await followUps()).map((it) => it.ordinal)).toHaveLength(10);
    expect(await series()).toMatchObject({ promisedMinutes: 10 * 180, rule: { count: 10 } });
  });

  it("refuses another rule from the same start, and any for a cohort that is closed", async () => {
    agreed(await all.add(cohortId));
    expect(reasonsOf(await all.add(cohortId, { rule: weekly(3, 8) }))).toEqual([
      { code: "IN_USE", field: "startsOn", detail: "2027-03-02" },
    ]);
    await place.as("DEVELOPMENT", ({ em }) =>
      em.nativeUpdate(Cohort, cohortId, { status: "CLOSED" }),
    );
    expect(codesOf(await all.add(cohortId, { startsOn: "2028-01-04" }))).toEqual(["COHORT_CLOSED"]);
  });

  it("refuses a rule without an end, without a day, and with 600, naming the limit", async () => {
    const before = await planNow(place);
    const { pattern } = weekly(2, 8);
    const refusal = async (rule: object) => reasonsOf(await all.add(cohortId, { rule }));
    expect(await refusal({ pattern })).toEqual([{ code: "NO_END", field: "rule" }]);
    expect(await refusal({ pattern, until: "2027-03-01" })).toEqual([
      { code: "NO_OCCURRENCE", field: "rule" },
    ]);
    expect(await refusal({ pattern, count: 600 })).toEqual([
      { code: "TOO_MANY_OCCURRENCES", field: "rule.count", detail: "500" },
    ]);
    expect(await planNow(place)).toEqual(before);
  });

  it("refuses more nights than days, and what is another municipality's, and stores nothing", async () => {
    const before = await planNow(place);
    const many = all.add(cohortId, { nights: 9 });
    await expect(many).rejects.toMatchObject({
      extensions: { issues: [{ field: "nights", code: "TOO_LARGE", limit: 8 }] },
    });
    const elsewhere = await town(database.orm);
    const theirs = await given(elsewhere).cohort();
    const [theirRoom, them] = [await room(elsewhere, "Salen"), await member(elsewhere, "Bo")];
    for (const asked of [{ roomId: theirRoom }, { memberIds: [them] }, { cohortId: theirs.id }]) {
      const { cohortId: its = cohortId, ...more } = { cohortId: undefined, ...asked };
      await expect(all.add(its, more)).rejects.toThrow("No such thing.");
    }
    expect(await planNow(place)).toEqual(before);
  });

  it("refuses a holiday and a closed day by row, or keeps them when told to", async () => {
    await closed(place, "Uge 24", { kind: "ISO_WEEKS", fromWeek: 24, toWeek: 24 });
    expect(reasonsOf(await all.add(cohortId, mondays))).toEqual([
      { code: "DAY_OFF", field: "rows.3", detail: "WHIT_MONDAY", date: "2026-05-25" },
      { code: "DAY_OFF", field: "rows.5", detail: "Uge 24", date: "2026-06-08" },
    ]);
    agreed(await all.add(cohortId, { ...mondays, keepOnDayOff: true }));
    const kept = (await followUps()).filter((it) => it.keptOnDayOff).map((it) => it.date);
    expect(kept).toEqual(["2026-05-25", "2026-06-08"]);
  });

  it("refuses a night hour that the clocks skip", async () => {
    const night = {
      startsOn: "2026-03-22",
      rule: weekly(7, 3),
      startsAt: "01:00",
      endsAt: "02:30",
    };
    expect(reasonsOf(await all.add(cohortId, { ...night, keepOnDayOff: true }))).toMatchObject([
      { code: "NO_SUCH_LOCAL_TIME", field: "rows.1.endsAt", detail: "2026-03-29" },
    ]);
  });

  it("keeps 14.00 at 14.00 across three changes of the clock", async () => {
    const sundays = {
      startsOn: "2026-03-22",
      rule: weekly(7, 55),
      startsAt: "14:00",
      endsAt: "17:00",
    };
    // One whose own course is later, so that no retreat lies on a Sunday of these.
    cohortId = (await given(place).cohort({ startsOn: plainDate("2030-01-07") })).id;
    agreed(await all.add(cohortId, { ...sundays, keepOnDayOff: true }));
    const made = await followUps();
    const dates = ["2026-03-29", "2026-10-25", "2027-03-28"];
    expect(dates.map((date) => made.find((it) => it.date === date)?.startsAt)).toEqual([
      "14:00",
      "14:00",
      "14:00",
    ]);
    expect(new Set(made.map((it) => it.startsAt))).toEqual(new Set(["14:00"]));
  });
});

describe("a series of 63 weeks with one clash in week 40", () => {
  const salen = "Salen";
  const wednesdays = { startsOn: "2027-01-06", rule: weekly(3, 63) };
  const inWeek40 = addWeeks(plainDate("2027-01-06"), 39);

  async function blocked() {
    const other = await given(place).cohort({ name: "Hold B" });
    const roomId = await room(place, salen);
    const once = { rule: weekly(3, 1), startsOn: inWeek40, startsAt: "18:00", endsAt: "20:00" };
    agreed(await all.add(other.id, { ...once, roomId }));
    return roomId;
  }

  it("is refused with exactly that week, who has it, and three or more free times; none is made", async () => {
    const roomId = await blocked();
    const [reason, ...more] = reasonsOf(await all.add(cohortId, { ...wednesdays, roomId }));
    expect(more).toEqual([]);
    expect(reason).toMatchObject({
      ...{ code: "SLOT_TAKEN", field: "rows.39", detail: salen, date: inWeek40 },
      clash: {
        ...{ kind: "ROOM", name: salen, cohortName: "Hold B", module: "FOLLOW_UP_ACCOUNTING" },
        ...{ date: inWeek40, startsAt: "18:00", endsAt: "20:00" },
      },
    });
    expect(reason?.clash?.free.length).toBeGreaterThanOrEqual(3);
    expect(await followUps()).toEqual([]);
  });

  it("makes the 62 that are free when told so, and the 63rd later, once its week is free", async () => {
    const roomId = await blocked();
    const saved = agreed(await all.add(cohortId, { ...wednesdays, roomId, onlyFree: true }));
    expect(saved.sessionIds).toHaveLength(62);
    expect(saved.reasons.map(({ code, date }) => [code, date])).toEqual([["SLOT_TAKEN", inWeek40]]);
    const elsewhere = { ...wednesdays, roomId: null };
    expect(agreed(await all.add(cohortId, elsewhere)).sessionIds).toHaveLength(1);
    expect((await followUps()).map((it) => it.occurrence)).toHaveLength(63);
  });
});

describe("extending a series", () => {
  it("from 8 to 10 makes exactly 2, and to 10 again none", async () => {
    const lars = await member(place, "Lars Bøgh");
    agreed(await all.add(cohortId, { memberIds: [lars], place: "Huset" }));
    const { id } = await series();
    const extended = agreed(await all.extend(id, 1, 10));
    expect(extended.sessionIds).toHaveLength(2);
    const added = (await followUps()).slice(8);
    expect(added).toMatchObject([
      { date: "2027-04-27", ordinal: 9, occurrence: 9, place: "Huset", topic: null },
      { date: "2027-05-04", ordinal: 10, occurrence: 10, startsAt: "16:00", endsAt: "19:00" },
    ]);
    expect(await series()).toMatchObject({ version: 2, promisedMinutes: 1800 });
    expect(agreed(await all.extend(id, 2, 10))).toMatchObject({ changeId: null, sessionIds: [] });
    expect(agreed(await all.extend(id, 2, 4)).sessionIds).toEqual([]);
    expect(await followUps()).toHaveLength(10);
  });

  it("goes past days off, so that the hours promised are kept: 24 hours with Whit Monday left out", async () => {
    const saved = agreed(await all.add(cohortId, { ...mondays, onlyFree: true }));
    expect(saved.sessionIds).toHaveLength(7);
    agreed(await all.extend((await series()).id, 1, 8));
    const dates = (await followUps()).map((it) => it.date);
    expect(dates).toHaveLength(8);
    expect(dates).not.toContain("2026-05-25");
    expect(dates.at(-1)).toBe("2026-06-29");
  });

  it("goes on as its last day is held now", async () => {
    const { sessionIds } = agreed(await all.add(cohortId));
    const [first = ""] = sessionIds;
    agreed(
      await all.edit(
        { id: first, version: 1 },
        { shiftDays: 1, startsAt: "15:00" },
        { scope: "ALL" },
      ),
    );
    agreed(await all.move({ id: first, version: 2 }, 1));
    agreed(await all.extend((await series()).id, 1, 9));
    expect((await followUps()).at(-1)).toMatchObject({ startsAt: "15:00", occurrence: 9 });
    const dates = (await followUps()).map((it) => it.date);
    expect(addWeeks(dates.at(-2) ?? plainDate("2027-01-01"), 1)).toBe(dates.at(-1));
  });

  it("is refused past 500 days, when another has changed it, and where it would clash", async () => {
    agreed(await all.add(cohortId));
    const { id } = await series();
    expect(reasonsOf(await all.extend(id, 1, 501))).toEqual([
      { code: "TOO_MANY_OCCURRENCES", field: "count", detail: "500" },
    ]);
    expect(codesOf(await all.extend(id, 2, 10))).toEqual(["CHANGED_BY_ANOTHER"]);
    const once = { rule: weekly(2, 1), startsOn: "2027-05-04", module: "ACCOUNTING" };
    agreed(await all.add(cohortId, once));
    expect(reasonsOf(await all.extend(id, 1, 10))).toMatchObject([
      { code: "SLOT_TAKEN", field: "rows.1", clash: { kind: "COHORT" } },
    ]);
    await expect(planner(await town(database.orm)).extend(id, 1, 10)).rejects.toThrow(
      "No such thing.",
    );
  });
});
