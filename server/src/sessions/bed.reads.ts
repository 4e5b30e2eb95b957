import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { Retreat, RetreatGuest } from "./bed.graphql.ts";
import { enrolledThatDay, sessionsOf } from "./session.reads.ts";

/** A cohort's retreat: its days, and everyone who is in the cohort on one of them, with their bed. */
export async function retreatOf(ctx: RequestContext, cohortId: string): Promise<Retreat> {
  const all = await sessionsOf(ctx, cohortId);
  const days = all.filter(({ module, status }) => module === "RETREAT" && status === "PLANNED");
  return { cohortId, days, people: await peopleAt(ctx, cohortId) };
}

function peopleAt(ctx: RequestContext, cohortId: string): Promise<RetreatGuest[]> {
  return rows(
    ctx,
    sql`
      select e.id as "enrolmentId", p.id as "participantId",
        p.first_name || ' ' || p.last_name as name,
        json_agg(s.id order by s.held_on, s.starts_at) as "sessionIds",
        case when b.id is not null then json_build_object(
          'room', b.room, 'note', b.note, 'version', b.version) end as bed
      from course_session s join enrolment e on ${enrolledThatDay}
        join participant p on p.id = e.participant_id
        left join bed b on b.cohort_id = e.cohort_id and b.enrolment_id = e.id
      where s.municipality_id = ${ctx.actor.municipalityId} and s.cohort_id = ${cohortId}
        and s.module = 'RETREAT' and s.status = 'PLANNED'
      group by e.id, p.id, b.id
      order by p.last_name, p.first_name, p.id`,
  );
}
