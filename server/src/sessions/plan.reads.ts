import { LockMode } from "@mikro-orm/postgresql";
import type { CohortStatus } from "@mikrolaan/shared/cohorts";
import { type PlanRow, planRows } from "../cohorts/index.ts";
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
  /** Every row of the plan as it is stored, for its log. */
  readonly rows: readonly PlanRow[];
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
  return { ...cohort, ...(await stored(ctx, cohort.cohortId, lock)) };
}

/** The same, not held: to look at. */
export async function planSeen(ctx: RequestContext, of: Of, id: string): Promise<StoredPlan> {
  const cohort = await cohortOf(ctx, of, id, sql``);
  return { ...cohort, ...(await stored(ctx, cohort.cohortId, {})) };
}

async function cohortOf(
  ctx: RequestContext,
  of: Of,
  id: string,
  lock: ReturnType<typeof sql>,
): Promise<Pick<StoredPlan, "cohortId" | "cohortStatus">> {
  const asked = sql`${askedId(id)}::uuid`;
  const cohortId =
    of === "cohort" ? asked : sql`(select cohort_id from ${sql.table(of)} where id = ${asked})`;
  const found = await row<Pick<StoredPlan, "cohortId" | "cohortStatus">>(
    ctx,
    sql`
      select c.id as "cohortId", c.status as "cohortStatus" from cohort c
      where c.municipality_id = ${ctx.actor.municipalityId}
        and c.id = ${cohortId} ${lock}`,
  );
  if (!found) throw notFound();
  return found;
}

async function stored(
  ctx: RequestContext,
  cohort: string,
  lock: { readonly lockMode?: LockMode.PESSIMISTIC_WRITE; readonly refresh?: true },
): Promise<Pick<StoredPlan, "days" | "rows">> {
  const own = { cohort, municipalityId: ctx.actor.municipalityId };
  const orderBy = { date: "asc", startsAt: "asc", id: "asc" } as const;
  const sessions = await ctx.em.find(CourseSession, own, { ...lock, orderBy });
  // After the lock and not with it: a statement sees nothing of what is marked while it waits.
  const plan = await rows<PlanRow & { readonly marks: number }>(
    ctx,
    sql`
      select p.*, case when "tableName" = 'course_session' then
        (select count(*)::int from attendance_mark m where m.session_id = p.id) end as marks
      from ${planRows(ctx, cohort)} as p order by p.id`,
  );
  const marks = new Map(plan.map((it) => [it.id, it.marks]));
  const staff = Map.groupBy(
    plan.filter(({ tableName }) => tableName === "session_staff"),
    ({ content }) => content.session_id,
  );
  const days = sessions.map((session): StoredDay => {
    const memberIds = (staff.get(session.id) ?? []).map(({ content }) => String(content.member_id));
    return { session, memberIds, marks: marks.get(session.id) ?? 0 };
  });
  return { days, rows: plan.map(({ marks: _, ...it }) => it) };
}
