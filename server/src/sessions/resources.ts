import { notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";

/** Cohorts, members and rooms that something takes up. */
export type Resources = {
  readonly cohortIds: readonly string[];
  readonly memberIds: readonly string[];
  readonly roomId: string | null;
};

/**
 * Holds the cohorts, members and rooms asked for until the transaction ends, each kind in the order of
 * its ids, so that of many at once each sees what the one before has booked and none waits for another
 * in a ring. "No key update" leaves alone those who only refer to them. One statement.
 *
 * Throws   NOT_FOUND for what is not ours.
 */
export async function holdResources(
  ctx: RequestContext,
  wanted: readonly Resources[],
): Promise<void> {
  const cohorts = distinct(wanted.flatMap(({ cohortIds }) => cohortIds));
  const members = distinct(wanted.flatMap(({ memberIds }) => memberIds));
  const rooms = distinct(wanted.flatMap(({ roomId }) => (roomId ? [roomId] : [])));
  const { municipalityId } = ctx.actor;
  const held = await rows(
    ctx,
    sql`
      with cohorts as (
        select id from cohort where id = any(${cohorts}::uuid[]) and municipality_id = ${municipalityId}
        order by id for no key update),
      members as (
        select id from team_member
        where id = any(${members}::uuid[]) and municipality_id = ${municipalityId}
        order by id for no key update),
      rooms as (
        select id from room where id = any(${rooms}::uuid[]) and municipality_id = ${municipalityId}
        order by id for no key update)
      select id from cohorts union all select id from members union all select id from rooms`,
  );
  if (held.length < cohorts.length + members.length + rooms.length) throw notFound();
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
