import { randomUUID } from "node:crypto";
import { addDays, localTime, plainDate } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sql } from "../platform/sql.ts";
import { course } from "../testing/course.ts";
import { agreed, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { networkMeetingOf } from "../testing/network.ts";
import { atPsql, closed, planner } from "../testing/planning.ts";
import { member, room } from "../testing/resources.ts";
import { recordedStatements } from "../testing/statements.ts";
import { clashesOf, slotRefusals, type WantedSlot } from "./clashes.reads.ts";
import { holdResources } from "./resources.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
});

afterAll(() => database.drop());

const monday = plainDate("2027-05-03");

function slot(more: Partial<WantedSlot> = {}): WantedSlot {
  const when = { date: monday, startsAt: localTime("16:00"), endsAt: localTime("18:00") };
  const whose = { cohortIds: [], roomId: null, memberIds: [], module: null, overnight: false };
  return { key: "rows.0", ...when, ...whose, ...more };
}

const clashes = (wanted: readonly WantedSlot[], options: Parameters<typeof clashesOf>[2] = {}) =>
  place.as("COACH", (ctx) => clashesOf(ctx, wanted, options));

/** A network meeting of cohorts on the Monday, from 16 to 18. */
const meeting = (...cohortIds: readonly string[]) =>
  networkMeetingOf(place, cohortIds, { date: monday });

describe("what a slot clashes with", () => {
  it("says who or what, by what and when; a neighbour that ends as it starts is none", async () => {
    const { id } = await given(place).cohort({ name: "Hold A" });
    await meeting(id);
    const wanted = slot({
      cohortIds: [id],
      startsAt: localTime("17:00"),
      endsAt: localTime("19:00"),
    });
    const [found, ...more] = (await clashes([wanted])).get("rows.0") ?? [];
    expect(more).toEqual([]);
    expect(found).toEqual({
      ...{ kind: "COHORT", name: "Hold A", cohortName: "Hold A", module: null },
      ...{ date: monday, startsAt: "16:00", endsAt: "18:00", free: [] },
    });
    const after = slot({ ...wanted, startsAt: localTime("18:00") });
    expect((await clashes([after])).size).toBe(0);
  });

  it("leaves out what is itself being changed", async () => {
    const { id } = await given(place).cohort();
    const { id: meetingId } = await meeting(id);
    const wanted = [slot({ cohortIds: [id] })];
    expect((await clashes(wanted)).size).toBe(1);
    expect((await clashes(wanted, { exceptMeetings: [meetingId] })).size).toBe(0);
  });

  it("names no one cohort for a network meeting of several", async () => {
    const [one, two] = [await given(place).cohort(), await given(place).cohort()];
    await meeting(one.id, two.id);
    const found = (await clashes([slot({ cohortIds: [two.id] })])).get("rows.0");
    expect(found).toMatchObject([{ kind: "COHORT", name: two.name, cohortName: null }]);
  });

  it("is another slot of the list too: the later of the two says so, with the other's kind of thing", async () => {
    const { id, name } = await given(place).cohort();
    const [salen, lars] = [await room(place, "Salen"), await member(place, "Lars Bøgh")];
    const one = slot({ roomId: salen, memberIds: [lars], cohortIds: [id], module: "ACCOUNTING" });
    const found = await clashes([one, slot({ key: "rows.1", roomId: salen, memberIds: [lars] })]);
    expect([...found.keys()]).toEqual(["rows.1"]);
    const byFirst = { cohortName: name, module: "ACCOUNTING", date: monday };
    expect(new Set(found.get("rows.1"))).toEqual(
      new Set([
        expect.objectContaining({ kind: "ROOM", name: "Salen", ...byFirst }),
        expect.objectContaining({ kind: "MEMBER", name: "Lars Bøgh", ...byFirst }),
      ]),
    );
  });

  it("is told for a cohort that is not stored yet, without a name", async () => {
    const cohortIds = [randomUUID()];
    const found = await clashes([slot({ cohortIds }), slot({ key: "rows.1", cohortIds })]);
    expect(found.get("rows.1")).toMatchObject([{ kind: "COHORT", name: "", cohortName: null }]);
  });

  it("is refused as one reason a clash, on the slot's field", async () => {
    const { id, name } = await given(place).cohort();
    await meeting(id);
    const found = await clashes([slot({ key: "rows.7", cohortIds: [id] })]);
    expect(slotRefusals(found)).toMatchObject([
      { code: "SLOT_TAKEN", field: "rows.7", detail: name, clash: { kind: "COHORT" } },
    ]);
  });

  it("is nothing of another municipality's", async () => {
    const { id } = await given(place).cohort();
    await meeting(id);
    const elsewhere = await town(database.orm);
    const found = await elsewhere.as("COACH", (ctx) => clashesOf(ctx, [slot({ cohortIds: [id] })]));
    expect(found.size).toBe(0);
  });
});

describe("people", () => {
  it("are taken by another cohort's meeting that they are invited to, unless they declined", async () => {
    const {
      cohortId: alumni,
      participantIds,
      enrolmentIds,
    } = await course(place, ["Åse Ærø", "Bo Bak"]);
    const { id: meetingId } = await meeting(alumni);
    const own = await given(place).cohort();
    await atPsql(
      place,
      sql`update enrolment set ends_on = '2027-01-31' where id = any(${enrolmentIds}::uuid[])`,
    );
    for (const participantId of participantIds) {
      await given(place).enrolment({
        cohortId: own.id,
        participantId,
        startsOn: plainDate("2027-02-01"),
      });
    }
    const session = slot({ cohortIds: [own.id], module: "ACCOUNTING" });
    const found = (await clashes([session])).get("rows.0");
    expect(found).toMatchObject([
      { kind: "PARTICIPANT", name: "Bo Bak", module: null, date: monday },
      { kind: "PARTICIPANT", name: "Åse Ærø", module: null, date: monday },
    ]);

    await atPsql(
      place,
      sql`update network_invitation set answer = false
        where meeting_id = ${meetingId} and participant_id = ${participantIds[0]}`,
    );
    expect((await clashes([session])).get("rows.0")).toMatchObject([{ name: "Bo Bak" }]);
  });

  it("are taken by a session of the other cohort they are enrolled in that day, and not after", async () => {
    const { cohortId, participantIds, enrolmentIds, sessions } = await course(place, ["Åse Ærø"]);
    const other = await given(place).cohort();
    await enrolledToo(other.id, participantIds[0]);
    const [session] = sessions;
    if (!session) throw new Error("No session.");
    const { date, startsAt, endsAt } = session;
    const wanted = slot({ cohortIds: [other.id], module: "RETREAT", date, startsAt, endsAt });
    expect((await clashes([wanted])).get("rows.0")).toMatchObject([
      { kind: "PARTICIPANT", name: "Åse Ærø", module: "ACCOUNTING", date },
    ]);
    await atPsql(
      place,
      sql`update enrolment set ends_on = ${addDays(date, -1)} where id = ${enrolmentIds[0]}`,
    );
    expect((await clashes([wanted])).size).toBe(0);
    const both = [wanted, slot({ ...wanted, key: "rows.1", cohortIds: [cohortId] })];
    expect([...(await clashes(both, { exceptSessions: [session.id] })).values()].flat()).toEqual(
      [],
    );
  });

  it("are in two places when two slots of one list want them", async () => {
    const { cohortId, participantIds } = await course(place, ["Åse Ærø"]);
    const other = await given(place).cohort();
    await enrolledToo(other.id, participantIds[0]);
    const found = await clashes([
      slot({ cohortIds: [cohortId], module: "ACCOUNTING" }),
      slot({ key: "rows.1", cohortIds: [other.id], module: "ACCOUNTING" }),
    ]);
    expect([...found]).toMatchObject([["rows.1", [{ kind: "PARTICIPANT", name: "Åse Ærø" }]]]);
  });
});

/** Enrols someone who leaves the cohort they are in at the end of 2027 in another one already. */
function enrolledToo(cohortId: string, participantId: string | undefined): Promise<void> {
  return atPsql(
    place,
    sql`
      with leaving as (
        update enrolment set ends_on = '2027-12-31' where participant_id = ${participantId})
      insert into enrolment (id, municipality_id, cohort_id, participant_id, starts_on, ends_on, stage)
      values (gen_random_uuid(), ${place.id}, ${cohortId}, ${participantId}, '2026-06-29',
        '2027-12-31', 'COURSE')`,
  );
}

describe("the free times told with a clash", () => {
  it("have all that is asked for free, on no holiday and no closed day, nearest first", async () => {
    place = await town(database.orm);
    await closed(place, "Uge 19", { kind: "ISO_WEEKS", fromWeek: 19, toWeek: 19 });
    const { id } = await given(place).cohort();
    const lars = await member(place, "Lars Bøgh");
    await meeting(id);
    const other = await given(place).cohort();
    const once = { pattern: { kind: "DAILY", every: 1 }, count: 1 };
    const nextButOne = { rule: once, startsOn: "2027-05-24", memberIds: [lars] };
    agreed(await planner(place).add(other.id, nextButOne));

    const wanted = slot({ cohortIds: [id], memberIds: [lars], module: "ACCOUNTING" });
    const [clash] = (await clashes([wanted], { alternatives: true })).get("rows.0") ?? [];
    // Of the Mondays after, the 10th is closed, the 17th is Whit Monday, on the 24th Lars is taken.
    expect(clash?.free.map(({ date, startsAt }) => `${date} ${startsAt}`)).toEqual([
      "2027-04-26 16:00",
      "2027-04-19 16:00",
      "2027-05-03 14:00",
      "2027-05-03 18:00",
      "2027-05-04 16:00",
    ]);
  });
});

describe("a check of a thousand slots", () => {
  it("takes two statements, and one that holds what they take up", async () => {
    const { id } = await given(place).cohort();
    const lars = await member(place, "Bo Bak");
    const wanted = Array.from({ length: 1000 }, (_, at) =>
      slot({ key: `rows.${at}`, cohortIds: [id], memberIds: [lars], date: addDays(monday, at) }),
    );
    const statements = await recordedStatements(database.orm);
    await place.as("COACH", async (ctx) => {
      statements.length = 0;
      await holdResources(ctx, wanted);
      await clashesOf(ctx, wanted);
      expect(statements).toHaveLength(3);
    });
  });

  it("finds no room of another municipality to hold", async () => {
    const theirs = await room(await town(database.orm), "Salen");
    const hold = place.as("COACH", (ctx) => holdResources(ctx, [slot({ roomId: theirs })]));
    await expect(hold).rejects.toThrow("No such thing.");
  });
});
