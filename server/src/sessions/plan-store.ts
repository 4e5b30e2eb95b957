import { randomUUID } from "node:crypto";
import type { RequestContext } from "../platform/request-context.ts";
import { sql } from "../platform/sql.ts";
import type { StoredPlan } from "./plan.reads.ts";
import type { DaysOff, WantedDay } from "./plan-decision.ts";
import { CourseSession, SessionStaff } from "./session.entity.ts";

/** What a day is made with besides. */
export type Made = {
  readonly series: string;
  readonly occurrence: number;
  readonly ordinal: number;
};

/** Whether a day is to become other than it is stored. */
export function isChanged({ stored, ...day }: WantedDay): boolean {
  if (!stored) return true;
  const { session, memberIds } = stored;
  const isStaffed =
    memberIds.length === day.memberIds.length &&
    memberIds.every((id) => day.memberIds.includes(id));
  return (
    !isStaffed ||
    session.status !== "PLANNED" ||
    session.date !== day.date ||
    session.startsAt !== day.startsAt ||
    session.endsAt !== day.endsAt ||
    session.room !== day.roomId ||
    session.place !== day.place ||
    session.topic !== day.topic
  );
}

/** Changes stored days as they were decided, and books them. */
export async function storeDays(
  ctx: RequestContext,
  kept: readonly WantedDay[],
  off: DaysOff,
): Promise<void> {
  const changed = kept.filter(isChanged);
  for (const { stored, ...day } of changed) {
    if (!stored) continue;
    const { session } = stored;
    const { date, startsAt, endsAt, roomId: room, place, topic } = day;
    const isMoved = date !== session.date;
    const keptOnDayOff = isMoved ? off(date) !== null : session.keptOnDayOff;
    ctx.em.assign(session, { date, startsAt, endsAt, room, place, topic, keptOnDayOff });
  }
  await restaff(ctx, changed);
  await settle(ctx);
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

/** Who holds the days from now on. */
async function restaff(ctx: RequestContext, days: readonly WantedDay[]): Promise<void> {
  const { municipalityId } = ctx.actor;
  const left = days.flatMap(({ stored, memberIds }) =>
    (stored?.memberIds ?? [])
      .filter((id) => !memberIds.includes(id))
      .map((member) => ({ session: stored?.session.id ?? "", member })),
  );
  if (left.length > 0) await ctx.em.nativeDelete(SessionStaff, { $or: left });
  for (const { stored, memberIds } of days) {
    const come = memberIds.filter((id) => !stored?.memberIds.includes(id));
    for (const member of come) {
      const session = stored?.session.id ?? "";
      ctx.em.create(SessionStaff, { municipalityId, session, member });
    }
  }
}
