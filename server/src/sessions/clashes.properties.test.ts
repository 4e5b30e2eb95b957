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
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import { given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { atPsql } from "../testing/planning.ts";
import { member, room } from "../testing/resources.ts";
import { clashesOf, type WantedSlot } from "./clashes.reads.ts";

const monday = plainDate("2027-05-03");

let database: TestDatabase;
let place: Town;
let cohorts: readonly string[];
let rooms: readonly string[];
let members: readonly string[];

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
  const three = [1, 2, 3];
  cohorts = await Promise.all(three.map(async () => (await given(place).cohort()).id));
  rooms = await Promise.all(three.map((n) => room(place, `Lokale ${n}`)));
  members = await Promise.all(three.map((n) => member(place, `Coach ${n}`)));
  await atPsql(place, sql`delete from course_session`);
});

afterAll(() => database.drop());

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

it("on random plans the clashes found are those of the definition, pair by pair: none missed, none invented", {
  timeout: 60_000,
}, async () => {
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

it("on random plans what the triggers book is what the core says is taken", {
  timeout: 60_000,
}, async () => {
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

function clash(a: LocalPeriod | undefined, b: LocalPeriod | undefined): boolean {
  return a !== undefined && b !== undefined && overlaps(a, b);
}

function said(period: LocalPeriod | undefined): string {
  return `${period?.startsOn} ${period?.startsAt} ${period?.endsOn} ${period?.endsAt}`;
}
