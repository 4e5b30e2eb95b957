import { LockMode } from "@mikro-orm/postgresql";
import type { CohortStatus } from "@mikrolaan/shared/cohorts";
import { askedId } from "../platform/asked-id.ts";
import { notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { row, rows, sql } from "../platform/sql.ts";
import { CourseSession } from "./session.entity.ts";

/** A session day with who holds it and how many marks are set on it. */
export type StoredDay = {
  readonly session: CourseSession;
  readonly memberIds: readonly string[];
  readonly marks: number;
};

/** A cohort's session days by time, cancelled ones too. */
export type StoredPlan = {
  readonly cohortId: string;
  readonly cohortStatus: CohortStatus;
  readonly days: readonly StoredDay[];
};

type Of = "course_session" | "session_series" | "cohort";

/**
 * The session days of the cohort that something belongs to, its plan held until the transaction ends:
 * the cohort first, so that all who change one plan come one after another; then its days, so that
 * nobody is marked on them meanwhile. Three statements. Throws NOT_FOUND.
 */
export async function planHeld(ctx: RequestContext, of: Of, id: string): Promise<StoredPlan> {
  const cohort = await cohortOf(ctx, of, id, sql`for no key update of c`);
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  return { ...cohort, days: await daysOf(ctx, cohort.cohortId, lock) };
}

/** The same, not held: to look at. */
export async function planSeen(ctx: RequestContext, of: Of, id: string): Promise<StoredPlan> {
  const cohort = await cohortOf(ctx, of, id, sql``);
  return { ...cohort, days: await daysOf(ctx, cohort.cohortId, {}) };
}

async function cohortOf(
  ctx: RequestContext,
  of: Of,
  id: string,
  lock: ReturnType<typeof sql>,
): Promise<Omit<StoredPlan, "days">> {
  const asked = sql`${askedId(id)}::uuid`;
  const cohortId =
    of === "cohort" ? asked : sql`(select cohort_id from ${sql.table(of)} where id = ${asked})`;
  const found = await row<Omit<StoredPlan, "days">>(
    ctx,
    sql`
      select c.id as "cohortId", c.status as "cohortStatus" from cohort c
      where c.municipality_id = ${ctx.actor.municipalityId}
        and c.id = ${cohortId} ${lock}`,
  );
  if (!found) throw notFound();
  return found;
}

async function daysOf(
  ctx: RequestContext,
  cohort: string,
  lock: { readonly lockMode?: LockMode.PESSIMISTIC_WRITE; readonly refresh?: true },
): Promise<readonly StoredDay[]> {
  const own = { cohort, municipalityId: ctx.actor.municipalityId };
  const orderBy = { date: "asc", startsAt: "asc", id: "asc" } as const;
  const sessions = await ctx.em.find(CourseSession, own, { ...lock, orderBy });
  const ids = sessions.map(({ id }) => id);
  // After the lock and not with it: a statement sees nothing of what is marked while it waits.
  const found = await rows<{ id: string; memberIds: string[]; marks: number }>(
    ctx,
    sql`
      select s.id,
        array(select st.member_id::text from session_staff st where st.session_id = s.id
          order by st.id) as "memberIds",
        (select count(*)::int from attendance_mark m where m.session_id = s.id) as marks
      from unnest(${ids}::uuid[]) as s(id)`,
  );
  const more = new Map(found.map((it) => [it.id, it]));
  return sessions.map((session) => {
    const { memberIds = [], marks = 0 } = more.get(session.id) ?? {};
    return { session, memberIds, marks };
  });
}
