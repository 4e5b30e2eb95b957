import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import {
  type AttendanceDefinition,
  type AttendanceFigures,
  type GateSession,
  gateOf,
} from "@mikrolaan/shared/sessions";
import { batched, groupedBy } from "../platform/batched.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { LostGate, ModuleAttendance } from "./attendance.graphql.ts";
import { figuresOfSeats, figuresWithinReach, seatTable } from "./seats.ts";
import { enrolledThatDay } from "./session.reads.ts";
import { attendanceRulesTables } from "./status-flags.ts";

/** A person's attendance of each module of their cohort, read for many enrolments at once. */
export function moduleAttendanceOf(
  ctx: RequestContext,
  enrolmentId: string,
): Promise<ModuleAttendance[]> {
  const load = async (ids: readonly string[]) => {
    const found = await modulesOfPeople(ctx, ids);
    return groupedBy(
      found.map((it) => ({ ...it, gate: gateShown(it) })),
      (it) => it.enrolmentId,
    );
  };
  return batched<ModuleAttendance[]>(ctx, "Enrolment.attendance", enrolmentId, load, []);
}

/** Who of those enrolled on a session's day, and still, can no longer meet its module's demand. */
export async function gatesLostOf(
  ctx: RequestContext,
  { id, module }: { readonly id: string; readonly module: ModuleCode },
): Promise<LostGate[]> {
  const load = async (ids: readonly string[]) => {
    const found = await rows<{ sessionId: string; enrolmentId: string }>(
      ctx,
      sql`
        select s.id as "sessionId", e.id as "enrolmentId"
        from course_session s join enrolment e on ${enrolledThatDay}
        where s.municipality_id = ${ctx.actor.municipalityId} and s.id = any(${ids}::uuid[])
          and e.exit_route is null and (e.ends_on is null or e.ends_on >= ${ctx.today}::date)`,
    );
    return groupedBy(found, (it) => it.sessionId);
  };
  const people = await batched<{ enrolmentId: string }[]>(ctx, "Session.enrolled", id, load, []);
  const gates = people.map(async ({ enrolmentId }) => {
    const modules = await moduleAttendanceOf(ctx, enrolmentId);
    return { enrolmentId, gate: modules.find((it) => it.module === module)?.gate ?? null };
  });
  return (await Promise.all(gates)).flatMap(({ enrolmentId, gate }) =>
    gate?.state === "LOST" ? [{ enrolmentId, gate }] : [],
  );
}

interface ModuleOfPerson {
  readonly enrolmentId: string;
  readonly module: ModuleCode;
  readonly attended: AttendanceFigures;
  readonly reachable: AttendanceFigures;
  /** The demand as it is on the module's last day; null before the first rules. */
  readonly definition: AttendanceDefinition | null;
  readonly percent: number | null;
  /** Those that count, in order of time. */
  readonly seats: readonly Seat[];
}

type Seat = Omit<GateSession, "counts"> & {
  readonly date: PlainDate;
  readonly held: boolean;
  readonly expected: boolean;
};

function modulesOfPeople(
  ctx: RequestContext,
  enrolmentIds: readonly string[],
): Promise<ModuleOfPerson[]> {
  return rows(
    ctx,
    sql`
      with ${attendanceRulesTables(ctx)},
      ${seatTable(ctx, sql`e.id = any(${enrolmentIds}::uuid[])`)},
      module as (
        select enrolment_id, module, min(held_on) as first_on, max(held_on) as last_on,
          ${figuresOfSeats} as attended, ${figuresWithinReach} as reachable,
          coalesce(json_agg(json_build_object('sessionId', session_id, 'date', held_on,
            'sessionMinutes', minutes, 'known', coalesce(known, 'OPEN'),
            'held', coalesce(held, false), 'expected', coalesce(expected, false),
            'attendedMinutes', attended_minutes) order by held_on, starts_at, session_id)
            filter (where counts), '[]') as seats
        from seat group by enrolment_id, module)
      select d.enrolment_id as "enrolmentId", d.module, d.attended, d.reachable, d.seats,
        r.content ->> 'definition' as definition, (r.content ->> 'gatePercent')::int as percent
      from module d
        left join attendance_rules r on r.valid_from <= d.last_on and d.last_on < r.valid_until
      order by d.first_on, d.module`,
  );
}

function gateShown({ seats, definition, percent }: ModuleOfPerson): ModuleAttendance["gate"] {
  if (definition === null) return null;
  const sessions = seats.map(({ held, expected, ...it }) => {
    return { ...it, counts: definition === "ATTENDED_OF_HELD" ? held : expected };
  });
  const gate = gateOf(sessions, percent);
  if (!gate) return null;
  const lostOn = seats.find((it) => it.sessionId === gate.lostAt)?.date ?? null;
  return { ...gate, definition, lostOn };
}
