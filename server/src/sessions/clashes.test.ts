import { randomUUID } from "node:crypto";
import {
  addDays,
  type LocalPeriod,
  localTime,
  overlaps,
  type PlainDate,
  plainDate,
} from "@mikrolaan/shared/calendar";
import { type ModuleCode, moduleCodes } from "@mikrolaan/shared/cohorts";
import { periodsOf } from "@mikrolaan/shared/sessions";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
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

/** A session day of a random plan: whose, of what, when. */
type Random = {
  readonly cohort: number;
  readonly room: number | null;
  readonly members: readonly number[];
  readonly module: ModuleCode;
  readonly date: PlainDate;
  readonly startsAt: WantedSlot["startsAt"];
  readonly endsAt: WantedSlot["endsAt"];
  readonly overnight: boolean;
};

const hour = (of: number) => localTime(`${String(of).padStart(2, "0")}:00`);

const random: fc.Arbitrary<Random> = fc
  .record({
    cohort: fc.nat({ max: 2 }),
    room: fc.option(fc.nat({ max: 2 })),
    members: fc.subarray([0, 1, 2]),
    module: fc.constantFrom(...moduleCodes),
    date: fc.nat({ max: 8 }).map((after) => addDays(monday, after)),
    from: fc.integer({ min: 7, max: 20 }),
    hours: fc.integer({ min: 1, max: 3 }),
    overnight: fc.boolean(),
  })
  .map(({ from, hours, ...rest }) => ({
    ...rest,
    startsAt: hour(from),
    endsAt: hour(from + hours),
  }));

/** What is tried is not kept. */
class Undone extends Error {}

async function tried(act: (ctx: RequestContext) => Promise<void>): Promise<void> {
  const attempt = place.as("COACH", async (ctx) => {
    await act(ctx);
    throw new Undone();
  });
  await attempt.catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
}

describe("on random plans", { timeout: 60_000 }, () => {
  let cohorts: readonly string[];
  let rooms: readonly string[];
  let members: readonly string[];

  beforeAll(async () => {
    place = await town(database.orm);
    const three = [1, 2, 3];
    cohorts = await Promise.all(three.map(async () => (await given(place).cohort()).id));
    rooms = await Promise.all(three.map((n) => room(place, `Lokale ${n}`)));
    members = await Promise.all(three.map((n) => member(place, `Coach ${n}`)));
    await atPsql(place, sql`delete from course_session`);
  });

  const wantedOf = (it: Random, key: string): WantedSlot => ({
    key,
    cohortIds: [cohorts[it.cohort] ?? ""],
    roomId: it.room === null ? null : (rooms[it.room] ?? null),
    memberIds: it.members.map((at) => members[at] ?? ""),
    module: it.module,
    date: it.date,
    startsAt: it.startsAt,
    endsAt: it.endsAt,
    overnight: it.overnight,
  });

  const resourcesOf = (it: WantedSlot) => [
    ...it.cohortIds,
    ...it.memberIds,
    ...(it.roomId ? [it.roomId] : []),
  ];

  const chainOf = (it: WantedSlot) => `${it.cohortIds[0]} ${it.module}`;

  async function stored(ctx: RequestContext, slots: readonly WantedSlot[]): Promise<void> {
    const days = slots.map((it, at) => ({
      ...{ id: it.key, cohort: it.cohortIds[0], module: it.module, ordinal: at + 1 },
      ...{ held_on: it.date, starts_at: it.startsAt, ends_at: it.endsAt },
      ...{ overnight: it.overnight, room: it.roomId, members: it.memberIds },
    }));
    await rows(
      ctx,
      sql`
        with days as (
          select * from jsonb_to_recordset(${JSON.stringify(days)}::jsonb)
            as d(id uuid, cohort uuid, module text, ordinal int, held_on date, starts_at time,
              ends_at time, overnight boolean, room uuid, members uuid[])),
        sessions as (
          insert into course_session (id, municipality_id, cohort_id, module, ordinal, held_on,
            planned_on, starts_at, ends_at, overnight, room_id, status)
          select id, ${place.id}::uuid, cohort, module, ordinal, held_on, held_on, starts_at, ends_at,
            overnight, room, 'PLANNED' from days returning id)
        insert into session_staff (id, municipality_id, session_id, member_id)
        select gen_random_uuid(), ${place.id}::uuid, d.id, m
        from days d join sessions s on s.id = d.id cross join unnest(d.members) m`,
    );
  }

  const plan = fc
    .uniqueArray(random, {
      maxLength: 25,
      // Two days of a module that begin together have no order for either to be the next.
      selector: (it) => `${it.cohort} ${it.module} ${it.date} ${it.startsAt}`,
    })
    .map((list) => list.map((it) => ({ ...it, id: randomUUID() })));

  it("the clashes found are those of the definition, pair by pair: none missed, none invented", async () => {
    await fc.assert(
      fc.asyncProperty(plan, plan, async (before, asked) => {
        const held = before.map((it) => wantedOf(it, it.id));
        const wanted = asked.map((it, at) => wantedOf(it, `rows.${at}`));
        const periods = new Map<WantedSlot, LocalPeriod>([
          ...periodsOf(held, chainOf),
          ...periodsOf(wanted, chainOf),
        ]);
        const expected = wanted.flatMap((slot, at) =>
          [...held, ...wanted.slice(0, at)].flatMap((other) =>
            resourcesOf(slot)
              .filter((it) => resourcesOf(other).includes(it))
              .filter(() => clash(periods.get(slot), periods.get(other)))
              .map((it) => `${slot.key} ${it} ${other.date} ${other.startsAt} ${other.module}`),
          ),
        );
        await tried(async (ctx) => {
          await stored(ctx, held);
          const found = await clashesOf(ctx, wanted);
          expect([...found].flatMap(([key, them]) => them.map(() => key)).sort()).toEqual(
            expected.map((it) => it.split(" ")[0]).sort(),
          );
          const names = await namesById(ctx);
          const said = [...found].flatMap(([key, them]) =>
            them.map((it) => `${key} ${names.get(it.name)} ${it.date} ${it.startsAt} ${it.module}`),
          );
          expect(said.sort()).toEqual(expected.sort());
        });
      }),
      { numRuns: 60 },
    );
  });

  it("what the triggers book is what the core says is taken", async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (days) => {
        const held = days.map((it) => wantedOf(it, it.id));
        const periods = periodsOf(held, chainOf);
        const expected = held.flatMap((it) =>
          resourcesOf(it).map((resource) => `${it.key} ${resource} ${said(periods.get(it))}`),
        );
        await tried(async (ctx) => {
          await stored(ctx, held);
          const booked = await rows<{ said: string }>(
            ctx,
            sql`
              select session_id || ' ' || resource || ' ' || to_char(lower(period), 'YYYY-MM-DD HH24:MI')
                || ' ' || to_char(upper(period), 'YYYY-MM-DD HH24:MI') as said from booking`,
          );
          expect(booked.map((it) => it.said).sort()).toEqual(expected.sort());
        });
      }),
      { numRuns: 60 },
    );
  });

  async function namesById(ctx: RequestContext): Promise<ReadonlyMap<string, string>> {
    const found = await rows<{ id: string; name: string }>(
      ctx,
      sql`select id, name from room union all select id, name from team_member
        union all select id, name from cohort`,
    );
    return new Map(found.map(({ id, name }) => [name, id]));
  }
});

function clash(a: LocalPeriod | undefined, b: LocalPeriod | undefined): boolean {
  return a !== undefined && b !== undefined && overlaps(a, b);
}

function said(period: LocalPeriod | undefined): string {
  return `${period?.startsOn} ${period?.startsAt} ${period?.endsOn} ${period?.endsAt}`;
}
