import { addDays, type LocalPeriod, plainDate } from "@mikrolaan/shared/calendar";
import { periodsOf } from "@mikrolaan/shared/sessions";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Cohort } from "../cohorts/index.ts";
import { rows, sql } from "../platform/sql.ts";
import { type Course, course } from "../testing/course.ts";
import { agreed, codesOf, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { atPsql, planner, reasonsOf, sessionsNow } from "../testing/planning.ts";
import { member, room } from "../testing/resources.ts";
import type { CourseSession } from "./session.entity.ts";

let database: TestDatabase;
let place: Town;
let all: ReturnType<typeof planner>;

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
  all = planner(place);
});

afterAll(() => database.drop());

function first({ sessions }: Course): CourseSession {
  const [session] = sessions;
  if (!session) throw new Error("No session.");
  return session;
}

/** What is booked in the town: what, for which session, from when until when. */
async function booked() {
  const found = await place.as("COACH", (ctx) =>
    rows<{ said: string }>(
      ctx,
      sql`
        select resource || ' ' || session_id || ' ' || to_char(lower(period), 'YYYY-MM-DD HH24:MI')
          || ' ' || to_char(upper(period), 'YYYY-MM-DD HH24:MI') as said from booking`,
    ),
  );
  return found.map(({ said }) => said).sort();
}

/** What should be, by the core: of each session held, its cohort, its room and those who hold it. */
async function toBeBooked(cohort: string) {
  const sessions = await sessionsNow(place, cohort);
  const held = sessions.filter(({ status }) => status === "PLANNED");
  const periods = periodsOf(held, ({ module }) => module);
  const staff = await place.as("COACH", (ctx) =>
    rows<{ session: string; member: string }>(
      ctx,
      sql`select session_id as session, member_id as member from session_staff`,
    ),
  );
  return held
    .flatMap((session) => {
      const members = staff.filter((it) => it.session === session.id).map((it) => it.member);
      const resources = [cohort, ...(session.room ? [session.room] : []), ...members];
      return resources.map((it) => `${it} ${session.id} ${said(periods.get(session))}`);
    })
    .sort();
}

function said(period: LocalPeriod | undefined): string {
  return `${period?.startsOn} ${period?.startsAt} ${period?.endsOn} ${period?.endsAt}`;
}

describe("bookings", () => {
  it("follow every deed: edit, staff, move, cancel, restore, add and undo", async () => {
    const held = await course(place, []);
    const [salen, lars] = [await room(place, "Salen"), await member(place, "Lars Bøgh")];
    const { id } = first(held);
    const asItShould = async () => expect(await booked()).toEqual(await toBeBooked(held.cohortId));
    await asItShould();
    expect(await booked()).toHaveLength(16);

    agreed(await all.edit(first(held), { roomId: salen, memberIds: [lars] }, { scope: "ALL" }));
    await asItShould();
    expect(await booked()).toHaveLength(16 + 8 + 8);
    agreed(await all.edit({ id, version: 2 }, { startsAt: "08:00", memberIds: [] }));
    await asItShould();
    agreed(await all.cancel({ id, version: 3 }));
    await asItShould();
    expect(await booked()).toHaveLength(16 + 8 + 7 - 2);
    agreed(await all.restore({ id, version: 4 }));
    await asItShould();
    const moved = agreed(await all.move({ id, version: 5 }, 3));
    await asItShould();
    agreed(await all.add(held.cohortId));
    await asItShould();
    agreed(await all.undo(moved.changeId));
    await asItShould();
  });

  it("of a retreat follow when one of its days is called off or begins at another hour", async () => {
    const held = await course(place, []);
    const [, second, third] = held.sessions.slice(12);
    if (!second || !third) throw new Error("No retreat.");
    agreed(await all.edit(third, { startsAt: "10:00" }));
    expect(await booked()).toEqual(await toBeBooked(held.cohortId));
    agreed(await all.cancel(second));
    expect(await booked()).toEqual(await toBeBooked(held.cohortId));
  });

  it("go with the cohort they are of", async () => {
    const held = await course(place, []);
    agreed(await all.edit(first(held), { memberIds: [await member(place, "Lars Bøgh")] }));
    await place.as("DEVELOPMENT", ({ em }) => em.nativeDelete(Cohort, held.cohortId));
    expect(await booked()).toEqual([]);
  });
});

describe("the database itself", () => {
  it("lets nobody plan past the verbs into a room that is taken, nor a person into two places", async () => {
    const [one, two] = [await course(place, []), await course(place, [])];
    const [salen, lars] = [await room(place, "Salen"), await member(place, "Lars Bøgh")];
    agreed(await all.edit(first(one), { roomId: salen, memberIds: [lars] }));
    const before = await booked();
    const { id } = first(two);
    const takesRoom = sql`update course_session set room_id = ${salen} where id = ${id}`;
    await expect(atPsql(place, takesRoom)).rejects.toThrow("booking_no_overlap");
    const takesPerson = sql`
      insert into session_staff (id, municipality_id, session_id, member_id)
      values (gen_random_uuid(), ${place.id}, ${id}, ${lars})`;
    await expect(atPsql(place, takesPerson)).rejects.toThrow("booking_no_overlap");
    const takesCohort = sql`
      insert into course_session (id, municipality_id, cohort_id, module, ordinal, held_on, planned_on,
        starts_at, ends_at, overnight, status)
      select gen_random_uuid(), municipality_id, cohort_id, 'FOLLOW_UP_ACCOUNTING', 1, held_on,
        held_on, '11:59', '13:00', false, 'PLANNED' from course_session where id = ${id}`;
    await expect(atPsql(place, takesCohort)).rejects.toThrow("booking_no_overlap");
    expect(await booked()).toEqual(before);
  });

  it("looks at all of a statement together: two sessions may change places", async () => {
    const held = await course(place, []);
    const [one, two] = held.sessions;
    await atPsql(
      place,
      sql`
        update course_session s set held_on = o.held_on from course_session o
        where (s.id, o.id) in ((${one?.id}, ${two?.id}), (${two?.id}, ${one?.id}))`,
    );
    const [now] = await sessionsNow(place, held.cohortId);
    expect(now).toMatchObject({ id: two?.id, date: one?.date });
  });
});

describe("a retreat", () => {
  const monday = plainDate("2027-05-24");
  const four = {
    rule: { pattern: { kind: "DAILY", every: 1 }, count: 4 },
    ...{ startsOn: monday, startsAt: "08:00", endsAt: "21:00" },
  };

  /** A retreat in a room, and what another cohort is told that wants the room too. */
  async function beside(nights: number, date: string, startsAt: string, endsAt: string) {
    const { id: cohort } = await given(place).cohort();
    const klitgaarden = await room(place, `Klitgården ${nights} ${date} ${startsAt}`);
    agreed(await all.add(cohort, { ...four, nights, roomId: klitgaarden }));
    const other = await given(place).cohort();
    const once = { pattern: { kind: "DAILY", every: 1 }, count: 1 };
    const asked = { rule: once, startsOn: date, startsAt, endsAt, roomId: klitgaarden };
    return all.add(other.id, asked);
  }

  it("is taken day and night: a meeting at 22.00 in its house clashes, and is told with what", async () => {
    const refusal = await beside(3, "2027-05-25", "22:00", "23:00");
    expect(reasonsOf(refusal)).toMatchObject([
      {
        code: "SLOT_TAKEN",
        clash: {
          kind: "ROOM",
          module: "FOLLOW_UP_ACCOUNTING",
          date: "2027-05-25",
          startsAt: "08:00",
        },
      },
    ]);
  });

  it("is over when its last day ends: the minute after is free", async () => {
    expect(codesOf(await beside(3, "2027-05-27", "20:59", "22:00"))).toEqual(["SLOT_TAKEN"]);
    expect(codesOf(await beside(3, "2027-05-27", "21:00", "22:00"))).toEqual([]);
  });

  it("with 4 nights lasts until the morning after", async () => {
    expect(codesOf(await beside(4, "2027-05-28", "07:00", "08:01"))).toEqual(["SLOT_TAKEN"]);
    expect(codesOf(await beside(4, "2027-05-28", "08:00", "09:00"))).toEqual([]);
  });

  it("takes its people and its cohort day and night too", async () => {
    const { id: cohort } = await given(place).cohort();
    const lise = await member(place, "Lise Abildtrup");
    agreed(await all.add(cohort, { ...four, nights: 3, memberIds: [lise] }));
    const night = { startsOn: addDays(monday, 1), startsAt: "22:00", endsAt: "23:00" };
    const once = { ...night, rule: { pattern: { kind: "DAILY", every: 1 }, count: 1 } };
    expect(reasonsOf(await all.add(cohort, { ...once, module: "ACCOUNTING" }))).toMatchObject([
      { clash: { kind: "COHORT" } },
    ]);
    const other = await given(place).cohort();
    expect(reasonsOf(await all.add(other.id, { ...once, memberIds: [lise] }))).toMatchObject([
      { clash: { kind: "MEMBER", name: "Lise Abildtrup" } },
    ]);
  });
});

describe("fifty planners at once into one room at one time", { timeout: 30_000 }, () => {
  it("one gets it, and forty-nine are told who has it and when else it is free", async () => {
    const salen = await room(place, "Salen");
    const cohorts = await Promise.all(Array.from({ length: 50 }, () => course(place, [])));
    const wanted = { date: "2027-05-24", startsAt: "09:00", endsAt: "12:00", roomId: salen };
    const answers = await Promise.all(cohorts.map((it) => all.edit(first(it), wanted)));
    const refusals = answers.map(reasonsOf).filter((it) => it.length > 0);
    expect(refusals).toHaveLength(49);
    const [winner] = cohorts.filter((_, at) => codesOf(answers[at] ?? {}).length === 0);
    const has = await place.as("COACH", ({ em }) =>
      em.findOneOrFail(Cohort, winner?.cohortId ?? ""),
    );
    for (const reasons of refusals) {
      expect(reasons).toHaveLength(1);
      expect(reasons[0]).toMatchObject({
        code: "SLOT_TAKEN",
        clash: {
          kind: "ROOM",
          name: "Salen",
          cohortName: has.name,
          module: "ACCOUNTING",
          ...{
            date: "2027-05-24",
            startsAt: "09:00",
            endsAt: "12:00",
          },
        },
      });
      expect(reasons[0]?.clash?.free.length).toBeGreaterThanOrEqual(3);
    }
    expect((await booked()).filter((it) => it.startsWith(salen))).toHaveLength(1);
  });
});
