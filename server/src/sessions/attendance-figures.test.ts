import { randomUUID } from "node:crypto";
import { type PlainDate, plainDate } from "@mikrolaan/shared/calendar";
import { type AttendanceRules, attendanceWeights, flagsOf } from "@mikrolaan/shared/rules";
import {
  type AttendanceDefinition,
  type AttendanceFigures,
  type AttendanceMarksFilter,
  type AttendanceStatus,
  attendanceDefinitions,
  attendanceOf,
  attendanceStatuses,
  gateOf,
  gateSessionOf,
  type PlannedAbsenceStatus,
  ruleOf,
  stabilityPeriods,
  standardStatuses,
  sumOfFigures,
} from "@mikrolaan/shared/sessions";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RequestContext } from "../platform/request-context.ts";
import { row, rows, sql } from "../platform/sql.ts";
import { type Course, course } from "../testing/course.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { sheetRowsOf } from "./attendance.reads.ts";
import { attendanceMarks } from "./attendance-marks.reads.ts";
import { cohortAttendanceOf, moduleFigures } from "./cohort-attendance.reads.ts";
import { moduleAttendanceOf } from "./module-attendance.reads.ts";
import { sessionsOf } from "./session.reads.ts";
import { stabilityOf } from "./stability.reads.ts";

const people = 4;
const days = 16;

let database: TestDatabase;
let place: Town;
let held: Course;
let ends: { readonly second: PlainDate; readonly third: PlainDate };

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
  held = await course(
    place,
    Array.from({ length: people }, (_, at) => `Bo Bak ${at}`),
  );
  ends = await place.as("COACH", async (ctx) => {
    const found = await row<typeof ends>(
      ctx,
      sql`select to_char(max(ends_on) filter (where code = 'SCREENING_2'), 'YYYY-MM-DD') as second,
            to_char(max(ends_on) filter (where code = 'SCREENING_3'), 'YYYY-MM-DD') as third
          from phase where cohort_id = ${held.cohortId}`,
    );
    if (!found) throw new Error("The plan has its screenings.");
    return found;
  });
});

afterAll(() => database.drop());

/** A town's rules, marks and leave at random: session days and people by their number. */
type Random = {
  readonly rules: readonly (Omit<AttendanceRules, "statuses"> & {
    readonly from: number;
    readonly weights: readonly (typeof attendanceWeights)[number][];
  })[];
  readonly enrolled: readonly { readonly from: number; readonly to: number | null }[];
  readonly cancelled: readonly number[];
  readonly marks: readonly (readonly ({
    readonly status: AttendanceStatus;
    readonly part: number;
  } | null)[])[];
  readonly leave: readonly {
    readonly person: number;
    readonly day: number;
    readonly status: PlannedAbsenceStatus;
  }[];
};

const dayNumber = fc.nat({ max: days - 1 });

const random: fc.Arbitrary<Random> = fc.record({
  rules: fc.array(
    fc.record({
      from: fc.integer({ min: -1, max: days - 1 }),
      weights: fc.tuple(...attendanceStatuses.map(() => fc.constantFrom(...attendanceWeights))),
      definition: fc.constantFrom(...attendanceDefinitions),
      gatePercent: fc.option(fc.integer({ min: 1, max: 100 })),
    }),
    { maxLength: 3 },
  ),
  enrolled: fc.array(
    fc.record({ from: fc.nat({ max: 6 }), to: fc.option(fc.integer({ min: 6, max: 15 })) }),
    {
      ...{ minLength: people, maxLength: people },
    },
  ),
  cancelled: fc.uniqueArray(dayNumber, { maxLength: 3 }),
  marks: fc.array(
    fc.array(
      fc.option(
        fc.record({ status: fc.constantFrom(...attendanceStatuses), part: fc.nat({ max: 4 }) }),
      ),
      { minLength: days, maxLength: days },
    ),
    { minLength: people, maxLength: people },
  ),
  leave: fc.array(
    fc.record({
      person: fc.nat({ max: people - 1 }),
      day: dayNumber,
      status: fc.constantFrom("SICK" as const, "EXCUSED" as const),
    }),
    { maxLength: 4 },
  ),
});

const dateOf = (day: number) => held.sessions[day]?.date ?? testDay;
const nth = (ids: readonly string[], at: number) => ids[at] ?? "";

/** Acts in a transaction that leaves nothing behind: what rules there have been cannot be deleted. */
async function leavingNothing(act: (ctx: RequestContext) => Promise<void>): Promise<void> {
  const done = new Error("Nothing of it is to stay.");
  const acting = place.as("COACH", async (ctx) => {
    await act(ctx);
    throw done;
  });
  await expect(acting).rejects.toBe(done);
}

/** Puts the town into a random state, as if recorded so. */
async function recorded(
  ctx: RequestContext,
  { rules, enrolled, cancelled, marks, leave }: Random,
): Promise<void> {
  const { userId } = place.actor("COACH");
  const who = { municipality: place.id, user: userId };
  const packs = rules.map(({ from, ...it }, at) => {
    return { id: randomUUID(), day: startOf(from), at, content: contentOf(it) };
  });
  const seats = marks.flatMap((ofPerson, person) =>
    ofPerson.flatMap((mark, day) => {
      if (!mark) return [];
      const { id = "", startsAt = "09:00", endsAt = "12:00" } = held.sessions[day] ?? {};
      const minutes = Math.round((minutesOf(startsAt, endsAt) * mark.part) / 4);
      const enrolment = nth(held.enrolmentIds, person);
      return [{ id: randomUUID(), session: id, enrolment, status: mark.status, minutes }];
    }),
  );
  const periods = enrolled.map(({ from, to }, at) => {
    return {
      id: nth(held.enrolmentIds, at),
      ...{ from: dateOf(from), to: to === null ? null : dateOf(Math.max(from, to)) },
    };
  });
  const absences = leave.map(({ person, day, status }) => {
    return {
      id: randomUUID(),
      enrolment: nth(held.enrolmentIds, person),
      day: dateOf(day),
      status,
    };
  });
  const off = cancelled.map((day) => held.sessions[day]?.id);
  await rows(
    ctx,
    sql`insert into own_rule_pack (id, municipality_id, kind, valid_from, content, reason, created_by, created_at)
        select id, ${who.municipality}, 'ATTENDANCE', day, content, 'Prøve', ${who.user}, now()
        from jsonb_to_recordset(${JSON.stringify(packs)}::jsonb) as r(id uuid, day date, at int, content jsonb)
        order by at`,
  );
  await rows(
    ctx,
    sql`insert into attendance_mark (id, municipality_id, session_id, enrolment_id, status, minutes, marked_by, marked_at)
        select id, ${who.municipality}, session, enrolment, status, minutes, ${who.user}, now()
        from jsonb_to_recordset(${JSON.stringify(seats)}::jsonb)
          as m(id uuid, session uuid, enrolment uuid, status text, minutes int)`,
  );
  await rows(
    ctx,
    sql`insert into planned_absence (id, municipality_id, enrolment_id, starts_on, ends_on, status, recorded_by, recorded_at)
        select id, ${who.municipality}, enrolment, day, day, status, ${who.user}, now()
        from jsonb_to_recordset(${JSON.stringify(absences)}::jsonb)
          as a(id uuid, enrolment uuid, day date, status text)`,
  );
  await rows(
    ctx,
    sql`update enrolment e set starts_on = p."from", ends_on = p."to"
        from jsonb_to_recordset(${JSON.stringify(periods)}::jsonb) as p(id uuid, "from" date, "to" date)
        where e.id = p.id`,
  );
  await rows(
    ctx,
    sql`update course_session set status = 'CANCELLED', cancelled_reason = 'Sne'
        where id = any(${off}::uuid[])`,
  );
}

const startOf = (from: number) => (from < 0 ? plainDate("2020-01-01") : dateOf(from));

function contentOf({ weights, ...rest }: Omit<Random["rules"][number], "from">): AttendanceRules {
  const statuses = standardStatuses.map((rule, at) => {
    return { ...rule, ...flagsOf(weights[at] ?? "NOTHING") };
  });
  return { ...rest, statuses };
}

function minutesOf(startsAt: string, endsAt: string): number {
  const [from, to] = [startsAt, endsAt].map((it) => {
    const [hours = 0, minutes = 0] = it.split(":").map(Number);
    return hours * 60 + minutes;
  });
  return (to ?? 0) - (from ?? 0);
}

/** The rules of a day: the last made of the latest that has begun; else what is shipped. */
function rulesOn({ rules }: Random, day: PlainDate): AttendanceRules {
  const begun = rules.filter(({ from }) => startOf(from) <= day);
  const latest = begun
    .map(({ from }) => startOf(from))
    .sort()
    .at(-1);
  const own = begun.findLast(({ from }) => startOf(from) === latest);
  const shipped = { statuses: standardStatuses, definition: "ATTENDED_OF_HELD", gatePercent: 75 };
  return own ? contentOf(own) : (shipped as AttendanceRules);
}

/** A person's place at each session that stands while they are enrolled, as the core looks at it. */
function placesOf(it: Random, person: number) {
  const { from, to } = it.enrolled[person] ?? { from: 0, to: null };
  const last = to === null ? null : Math.max(from, to);
  return held.sessions.flatMap((session, day) => {
    if (day < from || (last !== null && day > last) || it.cancelled.includes(day)) return [];
    const mark = it.marks[person]?.[day] ?? null;
    const sessionMinutes = minutesOf(session.startsAt, session.endsAt);
    const leave = it.leave.find((of) => of.person === person && of.day === day)?.status ?? null;
    return [
      {
        ...{ session, date: session.date, sessionId: session.id, sessionMinutes, leave },
        status: mark?.status ?? null,
        minutes: mark ? Math.round((sessionMinutes * mark.part) / 4) : null,
      },
    ];
  });
}

type Place = ReturnType<typeof placesOf>[number];

function figuresOf(it: Random, places: readonly Place[]): AttendanceFigures {
  return sumOfFigures(
    places.map((place) => {
      const { statuses } = rulesOn(it, place.date);
      const of = (definition: AttendanceDefinition) => attendanceOf([place], definition, statuses);
      const [ofHeld, ofExpected] = [of("ATTENDED_OF_HELD"), of("ATTENDED_OF_EXPECTED")];
      const { attended, attendedMinutes, held: heldHere, heldMinutes } = ofHeld;
      return {
        ...{ attended, attendedMinutes, held: heldHere, heldMinutes },
        ...{ expected: ofExpected.held, expectedMinutes: ofExpected.heldMinutes },
      };
    }),
  );
}

/** What may still be attended taken as attended, and leave as the mark it stands for. */
function withinReach(it: Random, places: readonly Place[]): AttendanceFigures {
  const open = places.filter(({ status, leave }) => status === null && leave === null);
  const known = places.filter(({ status, leave }) => status !== null || leave !== null);
  const minutes = open.reduce((sum, { sessionMinutes }) => sum + sessionMinutes, 0);
  const best = {
    ...{ attended: open.length, held: open.length, expected: open.length },
    ...{ attendedMinutes: minutes, heldMinutes: minutes, expectedMinutes: minutes },
  };
  const asMarked = known.map((at) => {
    return { ...at, status: at.status ?? at.leave, minutes: at.minutes ?? 0 };
  });
  return sumOfFigures([best, figuresOf(it, asMarked)]);
}

function gateExpected(it: Random, places: readonly Place[], module: string) {
  const lastOn = held.sessions.findLast((session) => session.module === module)?.date ?? testDay;
  const { definition, gatePercent } = rulesOn(it, lastOn);
  const sessions = places.map((at) =>
    gateSessionOf(
      // The minutes of leave are those recorded of it: none, whatever the day's rules say of the mark.
      { ...at, minutes: at.status === null ? 0 : at.minutes },
      definition,
      rulesOn(it, at.date).statuses,
    ),
  );
  const gate = gateOf(sessions, gatePercent);
  if (!gate) return null;
  const lostOn = places.find(({ sessionId }) => sessionId === gate.lostAt)?.date ?? null;
  return { ...gate, definition, lostOn };
}

describe("whatever the rules, the marks, the leave and who is enrolled when, the database counts as the core does", () => {
  it("by person, module, cohort, session and screening", { timeout: 60_000 }, async () => {
    const counted = async (ctx: RequestContext, it: Random) => {
      await recorded(ctx, it);
      const all = held.enrolmentIds.map((_, person) => placesOf(it, person));
      for (const [person, places] of all.entries()) await expectPerson(ctx, it, person, places);
      await expectCohort(ctx, it, all);
    };
    await fc.assert(
      fc.asyncProperty(random, (it) => leavingNothing((ctx) => counted(ctx, it))),
      { numRuns: 20 },
    );
  });

  it("and a guest counts for nobody", async () => {
    await leavingNothing(async (ctx) => {
      const guest = randomUUID();
      const { userId } = place.actor("COACH");
      await rows(
        ctx,
        sql`insert into session_guest (id, municipality_id, cohort_id, name, added_by, added_at)
            values (${guest}, ${place.id}, ${held.cohortId}, 'Gæst Gad', ${userId}, now())`,
      );
      await rows(
        ctx,
        sql`insert into attendance_mark (id, municipality_id, session_id, guest_id, status, minutes, marked_by, marked_at)
            values (${randomUUID()}, ${place.id}, ${held.sessions[0]?.id}, ${guest}, 'PRESENT', 180, ${userId}, now())`,
      );
      const [first] = await cohortAttendanceOf(ctx, held.cohortId);
      expect(first?.attended).toEqual(sumOfFigures([]));
    });
  });
});

async function expectPerson(
  ctx: RequestContext,
  it: Random,
  person: number,
  places: readonly Place[],
): Promise<void> {
  const enrolmentId = nth(held.enrolmentIds, person);
  const rowsOfSheet = await sheetRowsOf(ctx, held.cohortId);
  const attendedInAll = rowsOfSheet.find((at) => at.enrolmentId === enrolmentId)?.attended;
  expect(attendedInAll).toEqual(figuresOf(it, places));

  const modules = await moduleAttendanceOf(ctx, enrolmentId);
  expect(sumOfFigures(modules.map(({ attended }) => attended))).toEqual(attendedInAll);
  for (const { module, attended, reachable, gate } of modules) {
    const ofModule = places.filter(({ session }) => session.module === module);
    expect(attended).toEqual(figuresOf(it, ofModule));
    expect(reachable).toEqual(withinReach(it, ofModule));
    expect(gate).toEqual(gateExpected(it, ofModule, module));
  }

  const { from, to } = enrolledOf(it, person);
  const periods = stabilityPeriods({
    ...{ startsOn: from, endsOn: to },
    ...{ screening2EndsOn: ends.second, screening3EndsOn: ends.third },
  });
  const expected = periods.map((period) => {
    const within = places.filter(({ date }) => period.from <= date && date <= period.to);
    return { ...period, enrolmentId, attended: figuresOf(it, within) };
  });
  expect(await stabilityOf(ctx, enrolmentId)).toEqual(expected);
  for (const { from: first, to: last, attended } of expected) {
    await expectMarks(ctx, { enrolmentId, from: first, to: last }, attended);
  }
}

async function expectCohort(
  ctx: RequestContext,
  it: Random,
  all: readonly (readonly Place[])[],
): Promise<void> {
  const everything = figuresOf(it, all.flat());
  const modules = await moduleFigures(ctx, null);
  expect(sumOfFigures(modules.map(({ attended }) => attended))).toEqual(everything);
  const cohort = await cohortAttendanceOf(ctx, held.cohortId);
  expect(sumOfFigures(cohort.map(({ attended }) => attended))).toEqual(everything);
  for (const { module, attended, gateLost } of cohort) {
    await expectMarks(ctx, { module }, attended);
    const lost = all.filter((places, person) => {
      const { to } = enrolledOf(it, person);
      const ofModule = places.filter(({ session }) => session.module === module);
      const isLost = gateExpected(it, ofModule, module)?.state === "LOST";
      return isLost && (to === null || to >= testDay);
    });
    expect(gateLost).toBe(lost.length);
  }
  for (const { id, present } of await sessionsOf(ctx, held.cohortId)) {
    const here = all.flat().filter(({ sessionId, status, date }) => {
      const rules = rulesOn(it, date);
      return sessionId === id && status && ruleOf(status, rules.statuses).countsAsAttended;
    });
    expect(present).toBe(here.length);
  }
}

/** The marks behind a figure are as many as it says, whichever of its numbers is followed. */
async function expectMarks(
  ctx: RequestContext,
  narrowed: Partial<AttendanceMarksFilter>,
  { attended, held: ofHeld, expected }: AttendanceFigures,
): Promise<void> {
  const everything = { sessionId: null, enrolmentId: null, module: null, from: null, to: null };
  const count = async (counted: AttendanceMarksFilter["counted"]) => {
    const filter = { ...everything, cohortId: held.cohortId, ...narrowed, counted };
    return (await attendanceMarks(ctx, filter, { first: 1, after: null })).total;
  };
  expect(await count("ATTENDED")).toBe(attended);
  expect(await count("HELD")).toBe(ofHeld);
  expect(await count("EXPECTED")).toBe(expected);
}

function enrolledOf({ enrolled }: Random, person: number) {
  const { from, to } = enrolled[person] ?? { from: 0, to: null };
  return { from: dateOf(from), to: to === null ? null : dateOf(Math.max(from, to)) };
}
