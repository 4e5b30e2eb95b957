import { randomUUID } from "node:crypto";
import { type AttendanceStatus, absenceRows, attendanceStatuses } from "@mikrolaan/shared/sessions";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import { type Course, course } from "../testing/course.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { absenceRowTables } from "./absence-rows.ts";

let database: TestDatabase;
let place: Town;
let held: Course;

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
  held = await course(place, ["Anne Abild", "Bo Bak", "Eva Eg"]);
});

afterAll(() => database.drop());

type Day = { readonly status: AttendanceStatus | null; readonly isCancelled: boolean };

/** Mostly absences, or there would hardly be a row to find. */
const day: fc.Arbitrary<Day> = fc.record({
  status: fc.oneof(
    { weight: 5, arbitrary: fc.constant("ABSENT" as const) },
    { weight: 3, arbitrary: fc.constantFrom(...attendanceStatuses) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  isCancelled: fc.integer({ min: 0, max: 9 }).map((it) => it === 0),
});

/** The days of each person in turn; which are called off is the same for all of them, as the first has it. */
const random = fc.array(fc.array(day, { minLength: 16, maxLength: 16 }), {
  minLength: 3,
  maxLength: 3,
});

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

async function recorded(ctx: RequestContext, people: readonly (readonly Day[])[]): Promise<void> {
  const off = (at: number) => people[0]?.[at]?.isCancelled ?? false;
  const cancelled = held.sessions.flatMap(({ id }, at) => (off(at) ? [id] : []));
  const marks = people.flatMap((days, person) =>
    days.flatMap(({ status }, at) =>
      status === null
        ? []
        : [
            {
              id: randomUUID(),
              session: held.sessions[at]?.id,
              enrolment: held.enrolmentIds[person],
              status,
            },
          ],
    ),
  );
  await rows(
    ctx,
    sql`
      update course_session set status = 'CANCELLED', cancelled_reason = 'Sne'
      where id = any(${cancelled}::uuid[])`,
  );
  await rows(
    ctx,
    sql`
      insert into attendance_mark
        (id, municipality_id, session_id, enrolment_id, status, minutes, marked_by, marked_at)
      select id, ${place.id}, session, enrolment, status, 0, ${ctx.actor.userId}, ${ctx.now}
      from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb)
        as m(id uuid, session uuid, enrolment uuid, status text)`,
  );
}

it("the rows of absences that the database finds are those of the core, whatever was recorded and called off", {
  timeout: 30_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(random, (people) =>
      tried(async (ctx) => {
        await recorded(ctx, people);
        const found = await rows<{ enrolment: string; sessions: string[]; came: string | null }>(
          ctx,
          sql`
            with ${absenceRowTables(ctx)}
            select r.enrolment_id as enrolment, r.sessions,
              to_char(r.came_on, 'YYYY-MM-DD') as came from absence_row r
            order by r.enrolment_id, r.days`,
        );
        const told = people.flatMap((days, person) => rowsOfCore(people, days, person));
        expect(found).toEqual(told.toSorted((a, b) => (a.enrolment < b.enrolment ? -1 : 1)));
      }),
    ),
    { numRuns: 80 },
  );
});

const there = new Set<AttendanceStatus>(["PRESENT", "LATE", "LEFT_EARLY"]);

function rowsOfCore(people: readonly (readonly Day[])[], days: readonly Day[], person: number) {
  const off = (at: number) => people[0]?.[at]?.isCancelled ?? false;
  const marks = days.map(({ status }, at) => ({
    status,
    minutes: null,
    sessionMinutes: 180,
    sessionStatus: off(at) ? ("CANCELLED" as const) : ("PLANNED" as const),
  }));
  return absenceRows(marks).map(({ first, length }) => {
    const end = first + length;
    const again = marks.findIndex(
      ({ status }, at) => at >= end && !off(at) && status !== null && there.has(status),
    );
    return {
      enrolment: held.enrolmentIds[person] ?? "",
      sessions: held.sessions.slice(first, end).map(({ id }) => id),
      came: held.sessions[again]?.date ?? null,
    };
  });
}
