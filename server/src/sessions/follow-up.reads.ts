import type { RequestContext } from "../platform/request-context.ts";
import { instantText, rows, sql } from "../platform/sql.ts";
import { absenceRowTables, closing, followUpState, mayBeOpen } from "./absence-rows.ts";
import type { FollowUpType } from "./follow-up.graphql.ts";
import { followUpCan } from "./follow-up.policy.ts";
import { isMe } from "./owner.reads.ts";

const most = 200;

/** With the sessions of the row, by any of which it may be asked for. */
export type FollowUpRow = FollowUpType & { readonly sessions: readonly string[] };

type Asked = {
  /** Those whose coach is the one who asks, and those without a coach. */
  readonly mine: boolean;
  readonly cohortId: string | null;
};

/** Whom to call, the longest waiting first; at most 200. */
export function openFollowUps(
  ctx: RequestContext,
  { mine, cohortId }: Asked,
): Promise<FollowUpRow[]> {
  const among = sql`${mayBeOpen} and (${cohortId}::uuid is null or e.cohort_id = ${cohortId})`;
  return found(
    ctx,
    among,
    sql`
    where ${followUpState} = 'OPEN' and (not ${mine} or t.id is null or ${isMe(ctx)})
    order by r.days[2], name, e.id limit ${most}`,
  );
}

/** Every row of absences of enrolments, closed or not, the latest first. */
export function followUpsOf(
  ctx: RequestContext,
  enrolmentIds: readonly string[],
): Promise<FollowUpRow[]> {
  const among = sql`e.id = any(${enrolmentIds}::uuid[])`;
  return found(ctx, among, sql`order by r.days[2] desc`);
}

async function found(
  ctx: RequestContext,
  among: ReturnType<typeof sql>,
  rest: ReturnType<typeof sql>,
): Promise<FollowUpRow[]> {
  const read = await rows<Omit<FollowUpRow, "can">>(
    ctx,
    sql`
      with ${absenceRowTables(ctx, among)}
      select e.id as "enrolmentId", r.sessions[2] as "sessionId", r.sessions, p.id as "participantId",
        p.first_name || ' ' || p.last_name as name, p.phone, c.id as "cohortId",
        c.name as "cohortName", to_json(r.days) as days,
        to_char(r.days[2], 'YYYY-MM-DD') as "raisedOn", to_char(r.came_on, 'YYYY-MM-DD') as "cameOn",
        case when t.id is not null then json_build_object(
          'id', t.id, 'name', t.name, 'isMe', ${isMe(ctx)}) end as owner,
        ${followUpState} as state, f.outcome, f.note, u.name as "closedBy",
        ${instantText(sql`f.closed_at`)} as "closedAt"
      from absence_row r join enrolment e on e.id = r.enrolment_id
        join cohort c on c.id = e.cohort_id join participant p on p.id = e.participant_id
        left join team_member t on t.id = e.coach_id and not t.retired
        ${closing}
        left join app_user u on u.id = f.closed_by
      ${rest}`,
  );
  return read.map((it) => ({ ...it, can: followUpCan(ctx.actor, it.state) }));
}
