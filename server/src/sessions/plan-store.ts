import { randomUUID } from "node:crypto";
import type { RequestContext } from "../platform/request-context.ts";
import { row, sql } from "../platform/sql.ts";
import type { StoredDay, StoredPlan } from "./plan.reads.ts";
import type { DaysOff, WantedDay } from "./plan-decision.ts";
import { CourseSession, SessionStaff } from "./session.entity.ts";

/** What a day is made with besides. */
export type Made = {
  /** Null for a day made without a rule. */
  readonly series: string | null;
  readonly occurrence: number | null;
  readonly ordinal: number;
};

/** Whether a day is to become other than it is stored. */
export function isChanged(day: WantedDay): boolean {
  return day.stored === null || isOther(day, day.stored) || isRestaffed(day, day.stored);
}

/** Changes stored days as they were decided, and books them. */
export async function storeDays(
  ctx: RequestContext,
  days: readonly WantedDay[],
  off: DaysOff,
): Promise<void> {
  const onlyStaffed = days.flatMap((day) =>
    day.stored && !isOther(day, day.stored) ? [day.stored.session.id] : [],
  );
  for (const { stored, isKept = false, ...day } of days) {
    if (!stored) continue;
    const { session } = stored;
    const { date, startsAt, endsAt, roomId: room, place, topic } = day;
    const isMoved = date !== session.date;
    const keptOnDayOff = isMoved || isKept ? off(date) !== null : session.keptOnDayOff;
    ctx.em.assign(session, { date, startsAt, endsAt, room, place, topic, keptOnDayOff });
  }
  await ctx.em.flush();
  await restaff(ctx, days, onlyStaffed);
  await settle(ctx);
}

function isOther(day: WantedDay, { session }: StoredDay): boolean {
  return (
    (day.isKept === true && !session.keptOnDayOff) ||
    session.date !== day.date ||
    session.startsAt !== day.startsAt ||
    session.endsAt !== day.endsAt ||
    session.room !== day.roomId ||
    session.place !== day.place ||
    session.topic !== day.topic
  );
}

function isRestaffed({ memberIds: wanted }: WantedDay, { memberIds }: StoredDay): boolean {
  return wanted.length !== memberIds.length || wanted.some((id) => !memberIds.includes(id));
}

/** Makes new days of a cohort, and books them. */
export async function makeDays(
  ctx: RequestContext,
  { cohortId }: StoredPlan,
  days: readonly { readonly day: WantedDay; readonly made: Made }[],
  off: DaysOff,
): Promise<readonly string[]> {
  const { municipalityId } = ctx.actor;
  const ids = days.map(({ day, made }) => {
    const { module, date, startsAt, endsAt, overnight, roomId: room, place, topic } = day;
    const id = randomUUID();
    const when = { module, date, startsAt, endsAt, overnight, plannedOn: date };
    const kept = { keptOnDayOff: off(date) !== null, status: "PLANNED" } as const;
    const where = { room, place, topic };
    ctx.em.create(CourseSession, {
      ...{ id, municipalityId, cohort: cohortId, ...when, ...where, ...kept, ...made },
    });
    for (const member of day.memberIds) {
      ctx.em.create(SessionStaff, { municipalityId, session: id, member });
    }
    return id;
  });
  await settle(ctx);
  return ids;
}

/**
 * Sends what a planning verb changed to the database and has it check the bookings now. Others who plan
 * in the same transaction change several rows again, which are to be looked at together.
 */
export async function settle({ em }: RequestContext): Promise<void> {
  await em.flush();
  await sql`
    set constraints booking_no_overlap immediate; set constraints booking_no_overlap deferred`.execute(
    em.getKysely(),
  );
}

/**
 * Who holds the days from now on, in one statement. A day of which nothing else changes gets a new
 * version by it too, so that nobody who saw the staff before overwrites it.
 */
async function restaff(
  ctx: RequestContext,
  days: readonly WantedDay[],
  onlyStaffed: readonly string[],
): Promise<void> {
  const staffed = days.flatMap(({ stored, memberIds }) =>
    stored ? [{ session: stored.session.id, before: stored.memberIds, memberIds }] : [],
  );
  const left = staffed.flatMap(({ session, before, memberIds }) =>
    before.filter((id) => !memberIds.includes(id)).map((member) => ({ session, member })),
  );
  const come = staffed.flatMap(({ session, before, memberIds }) =>
    memberIds.filter((id) => !before.includes(id)).map((member) => ({ session, member })),
  );
  if (left.length + come.length === 0) return;
  await row(
    ctx,
    sql`
      with gone as (
        delete from session_staff st
        using jsonb_to_recordset(${JSON.stringify(left)}::jsonb) as g(session uuid, member uuid)
        where st.session_id = g.session and st.member_id = g.member),
      come as (
        insert into session_staff (id, municipality_id, session_id, member_id)
        select gen_random_uuid(), ${ctx.actor.municipalityId}::uuid, c.session, c.member
        from jsonb_to_recordset(${JSON.stringify(come)}::jsonb) as c(session uuid, member uuid))
      update course_session set version = version + 1 where id = any(${onlyStaffed}::uuid[])`,
  );
}
