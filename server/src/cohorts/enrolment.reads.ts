import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { Stage } from "@mikrolaan/shared/cohorts";
import { notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { instantText, row, rows, sql } from "../platform/sql.ts";
import type { EnrolmentType, StageChangeType } from "./enrolment.graphql.ts";

/** One enrolment. Throws NOT_FOUND. */
export async function enrolment(ctx: RequestContext, id: string): Promise<EnrolmentType> {
  const found = await row<EnrolmentType>(
    ctx,
    sql`select ${columns} where e.id = ${id} and e.municipality_id = ${ctx.actor.municipalityId}`,
  );
  if (!found) throw notFound();
  return found;
}

/** Enrolments by their ids, in the order asked. */
export async function enrolmentsByIds(
  ctx: RequestContext,
  ids: readonly string[],
): Promise<EnrolmentType[]> {
  return rows(
    ctx,
    sql`
      select ${columns}
      where e.municipality_id = ${ctx.actor.municipalityId} and e.id = any(${ids}::uuid[])
      order by array_position(${ids}::uuid[], e.id)`,
  );
}

/** Participants' enrolments: the one that goes on first, then the latest ended. */
export function enrolmentsOf(
  ctx: RequestContext,
  participantIds: readonly string[],
): Promise<(EnrolmentType & { readonly participantId: string })[]> {
  return rows(
    ctx,
    sql`
      select e.participant_id as "participantId", ${columns}
      where e.municipality_id = ${ctx.actor.municipalityId}
        and e.participant_id = any(${participantIds}::uuid[])
      order by ${currentFirst}`,
  );
}

/** The steps of enrolments as they were recorded, the first one first. */
export function changesOf(
  ctx: RequestContext,
  enrolmentIds: readonly string[],
): Promise<(StageChangeType & { readonly enrolmentId: string })[]> {
  return rows(
    ctx,
    sql`
      select s.id, s.enrolment_id as "enrolmentId", s.from_stage as "fromStage", s.to_stage as "toStage",
        s.exit_route as "exitRoute", to_char(s.happened_on, 'YYYY-MM-DD') as "on", s.reason,
        u.name as "changedBy",
        ${instantText(sql`s.recorded_at`)} as "recordedAt"
      from stage_change s join app_user u on u.id = s.changed_by
      where s.municipality_id = ${ctx.actor.municipalityId}
        and s.enrolment_id = any(${enrolmentIds}::uuid[])
      order by s.sequence`,
  );
}

/**
 * The ids of participants who are, or last were, in a cohort or at a stage: for narrowing a list.
 * What counts is the enrolment that goes on, or the latest when all have ended.
 */
export function enrolledAmong(
  ctx: RequestContext,
  { cohortId, stage }: { readonly cohortId: string | null; readonly stage: Stage | null },
) {
  return sql`
    select participant_id from (
      select distinct on (e.participant_id) e.participant_id, e.cohort_id, e.stage from enrolment e
      where e.municipality_id = ${ctx.actor.municipalityId}
      order by e.participant_id, ${currentFirst}) as current
    where (${cohortId}::uuid is null or cohort_id = ${cohortId})
      and (${stage}::text is null or stage = ${stage})`;
}

/** The cohort in which a participant's enrolment goes on, or null. */
export async function cohortNow(ctx: RequestContext, participantId: string) {
  const found = await row<{ name: string }>(
    ctx,
    sql`
      select c.name from enrolment e join cohort c on c.id = e.cohort_id
      where e.participant_id = ${participantId} and e.ends_on is null
        and e.municipality_id = ${ctx.actor.municipalityId}`,
  );
  return found ?? null;
}

/** The day of the last step recorded, or null. */
export async function lastChangedOn(
  ctx: RequestContext,
  enrolmentId: string,
): Promise<PlainDate | null> {
  const found = await row<{ on: PlainDate | null }>(
    ctx,
    sql`
      select to_char(max(happened_on), 'YYYY-MM-DD') as "on" from stage_change
      where enrolment_id = ${enrolmentId} and municipality_id = ${ctx.actor.municipalityId}`,
  );
  return found?.on ?? null;
}

const columns = sql`
  e.id, e.cohort_id as "cohortId", c.name as "cohortName",
  to_char(e.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(e.ends_on, 'YYYY-MM-DD') as "endsOn",
  e.stage, e.exit_route as "exitRoute", e.version,
  case when t.id is not null then json_build_object('id', t.id, 'name', t.name) end as coach
  from enrolment e join cohort c on c.id = e.cohort_id left join team_member t on t.id = e.coach_id`;

const currentFirst = sql`e.ends_on desc nulls first, e.starts_on desc, e.id`;
