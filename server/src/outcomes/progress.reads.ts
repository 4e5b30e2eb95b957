import type { ModuleCode, PhaseCode } from "@mikrolaan/shared/cohorts";
import { countOf, standingDots, standingFunnel } from "@mikrolaan/shared/outcomes";
import { sumOfFigures } from "@mikrolaan/shared/sessions";
import { cohortOwned } from "../cohorts/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import { type ModuleFigures, moduleFigures } from "../sessions/index.ts";
import { exitsOf } from "./figures.reads.ts";
import type { MilestoneKind, Progress } from "./progress.graphql.ts";
import { everyoneToday, standings, today } from "./standing.reads.ts";

/**
 * Progress of one cohort, or of every cohort of the municipality (null): one statement a question,
 * whatever their number. Attendance is read from course sessions and their marks, so no network
 * meeting can be in it.
 */
export async function progress(ctx: RequestContext, cohortId: string | null): Promise<Progress> {
  if (cohortId !== null) await cohortOwned(ctx, cohortId);
  const people =
    cohortId === null ? await everyoneToday(ctx) : await standings(ctx, today(ctx, [cohortId]));
  return {
    asOf: ctx.today,
    people: countOf(people),
    stages: standingFunnel(people),
    exits: exitsOf(people),
    dots: standingDots(people),
    modules: modulesTogether(await moduleFigures(ctx, cohortId === null ? null : [cohortId])),
    milestones: await milestones(ctx, cohortId),
  };
}

/** By module, earliest first: the cohorts' own figures added up. */
function modulesTogether(modules: readonly ModuleFigures[]): Progress["modules"] {
  return [...Map.groupBy(modules, (it) => it.module)].map(([module, ofModule]) => {
    const sum = (key: "sessionsHeld" | "sessionsPlanned" | "sessionsNotTaken") =>
      ofModule.reduce((total, it) => total + it[key], 0);
    return {
      module,
      attended: sumOfFigures(ofModule.map((it) => it.attended)),
      sessionsHeld: sum("sessionsHeld"),
      sessionsPlanned: sum("sessionsPlanned"),
      sessionsNotTaken: sum("sessionsNotTaken"),
    };
  });
}

interface MilestoneRow {
  readonly kind: MilestoneKind;
  readonly date: Progress["asOf"];
  readonly cohortId: string | null;
  readonly cohortName: string;
  readonly phase: PhaseCode | null;
  readonly module: ModuleCode | null;
  readonly sessionId: string | null;
  readonly meetingId: string | null;
}

/** The ten next dates of the plan, today's included. */
function milestones(ctx: RequestContext, cohortId: string | null): Promise<MilestoneRow[]> {
  return rows(
    ctx,
    sql`
      with mine as (
        select id, name, starts_on from cohort
        where municipality_id = ${ctx.actor.municipalityId} and status <> 'CLOSED'
          and (${cohortId}::uuid is null or id = ${cohortId})),
      next as (
        select 'COHORT_START' as kind, starts_on as day, id as cohort_id, name, null as phase,
          null as module, null::uuid as session_id, null::uuid as meeting_id from mine
        union all
        select 'PHASE_START', p.starts_on, c.id, c.name, p.code, null, null, null
          from phase p join mine c on c.id = p.cohort_id
        union all
        select 'PHASE_END', p.ends_on, c.id, c.name, p.code, null, null, null
          from phase p join mine c on c.id = p.cohort_id where p.ends_on is not null
        union all
        select 'SESSION', s.held_on, c.id, c.name, null, s.module, s.id, null
          from course_session s join mine c on c.id = s.cohort_id where s.status = 'PLANNED'
        union all
        select 'NETWORK_MEETING', n.held_on, case when count(*) = 1 then (array_agg(c.id))[1] end,
          string_agg(c.name, ', ' order by c.name), null, null, null, n.id
          from network_meeting n join network_meeting_cohort nc on nc.meeting_id = n.id
          join mine c on c.id = nc.cohort_id where n.status = 'PLANNED' group by n.id)
      select kind, to_char(day, 'YYYY-MM-DD') as date, cohort_id as "cohortId", name as "cohortName",
        phase, module, session_id as "sessionId", meeting_id as "meetingId"
      from next where day >= ${ctx.today}::date
      order by day, kind, name limit 10`,
  );
}
