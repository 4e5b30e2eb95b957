import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type Followed,
  leastCountForShare,
  type OutcomeFilter,
  timeToSelfSupport,
} from "@mikrolaan/shared/outcomes";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import { asked } from "./figures.reads.ts";
import { type Asked, standing } from "./standing.reads.ts";
import type { SupportTime } from "./time.graphql.ts";

/** The time from enrolment to self-support, all together and cohort beside cohort. */
export async function supportTime(
  ctx: RequestContext,
  filter: OutcomeFilter,
): Promise<SupportTime> {
  const of = await asked(ctx, filter);
  const people = await followed(ctx, of);
  const byCohort = Map.groupBy(people, ({ cohortId }) => cohortId);
  return {
    asOf: of.asOf,
    people: people.length,
    steps: stepsOf(people, of.asOf),
    cohorts: [...byCohort].map(([id, members]) => ({
      id,
      name: members[0]?.cohortName ?? "",
      people: members.length,
      steps: stepsOf(members, of.asOf),
    })),
  };
}

function stepsOf(people: readonly Followed[], asOf: PlainDate): SupportTime["steps"] {
  return people.length < leastCountForShare ? [] : timeToSelfSupport(people, asOf);
}

type FollowedRow = Followed & { readonly cohortId: string; readonly cohortName: string };

/** The first day of everything that can end the wait, of each person; no row says who it is. */
function followed(ctx: RequestContext, of: Asked): Promise<FollowedRow[]> {
  const mine = ctx.actor.municipalityId;
  return rows(
    ctx,
    sql`
      ${standing(ctx, of)},
      firsts as (
        select enrolment_id, min(month) filter (where status = 'SELF_SUPPORTING') as self,
          min(month) filter (where status = 'JOB') as job,
          min(month) filter (where status = 'EDUCATION') as education
        from outcome_month where municipality_id = ${mine} and month <= ${of.asOf}::date
        group by enrolment_id),
      path as (
        select enrolment_id, min(happened_on) filter (
            where to_stage in ('SELF_SUPPORT', 'ALUMNI') and exit_route is null) as self,
          max(happened_on) filter (where exit_route is not null) as exit
        from stage_change where municipality_id = ${mine} and happened_on <= ${of.asOf}::date
        group by enrolment_id)
      select s.cohort_id as "cohortId", c.name as "cohortName",
        to_char(s.starts_on, 'YYYY-MM-DD') as "enrolledOn",
        to_char(least(f.self, p.self), 'YYYY-MM-DD') as "selfSupportingOn",
        to_char(f.job, 'YYYY-MM-DD') as "jobOn", to_char(f.education, 'YYYY-MM-DD') as "educationOn",
        case when s.exit_route is not null then to_char(p.exit, 'YYYY-MM-DD') end as "leftOn",
        s.exit_route as "exitRoute"
      from standing s join cohort c on c.id = s.cohort_id join path p on p.enrolment_id = s.id
        left join firsts f on f.enrolment_id = s.id
      order by c.starts_on desc, c.name, c.id`,
  );
}
