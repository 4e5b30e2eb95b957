import { maxDate, mondayOf, type PlainDate } from "@mikrolaan/shared/calendar";
import type { ProgrammeTemplate } from "@mikrolaan/shared/cohorts";
import {
  checkPlan,
  type PlanCheck,
  type PlanCheckClash,
  type PlanCheckPhase,
  type PlanCheckSession,
  type PlanFacts,
} from "@mikrolaan/shared/sessions";
import { closedRules, cohortOwned, staffingRules } from "../cohorts/index.ts";
import { batched } from "../platform/batched.ts";
import type { Clash } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import { clashesOf, type WantedSlot } from "./clashes.reads.ts";
import type { PlanCheckType } from "./plan-check.graphql.ts";
import { enrolledThatDay } from "./session.reads.ts";
import type { MemberLoad } from "./team-load.graphql.ts";
import { memberLoads } from "./team-load.reads.ts";

/** Everything in a cohort's plan that breaks a rule. Throws NOT_FOUND. */
export async function planChecks(ctx: RequestContext, asked: string): Promise<PlanCheckType[]> {
  const { id } = await cohortOwned(ctx, asked);
  return planChecksOf(ctx, id);
}

/** The same of the cohorts of a list, read for them all at once. */
export function planChecksOf(ctx: RequestContext, cohortId: string): Promise<PlanCheckType[]> {
  const load = async (ids: readonly string[]) => {
    const facts = await planFacts(ctx, ids);
    return new Map(facts.map(({ id, ...of }) => [id, checkPlan(of).map(shown)]));
  };
  return batched<PlanCheckType[]>(ctx, "Cohort.planChecks", cohortId, load, []);
}

function shown({ dayOff, ...check }: PlanCheck): PlanCheckType {
  return {
    ...check,
    holiday: dayOff?.kind === "HOLIDAY" ? dayOff.code : null,
    closedDay: dayOff?.kind === "CLOSED" ? dayOff.name : null,
  };
}

async function planFacts(
  ctx: RequestContext,
  cohortIds: readonly string[],
): Promise<readonly (PlanFacts & { readonly id: string })[]> {
  const { today } = ctx;
  const plans = await storedPlans(ctx, cohortIds);
  const closed = await closedRules(ctx);
  const rules = await staffingRules(ctx);
  const to = maxDate(today, ...plans.map(lastDayOf));
  const loads = await memberLoads(ctx, rules, { from: today, to });
  const clashes = await clashesOf(
    ctx,
    plans.flatMap((plan) => wantedOf(plan, today)),
    {
      exceptSessions: plans.flatMap(({ sessions }) => sessions.map(({ id }) => id)),
      exceptMeetings: plans.flatMap(({ meetings }) => meetings.map(({ id }) => id)),
    },
  );
  return plans.map(({ members, followers, holders, ...plan }) => ({
    ...plan,
    ...{ today, closed, ...clashFacts(clashes) },
    team: { rules, members, followers, weeks: weeksOf(loads, followers, holders) },
  }));
}

/** All that the meetings to come take up, as if they were asked for now. */
function wantedOf(
  { id: cohortId, sessions, meetings }: StoredPlan,
  today: PlainDate,
): readonly WantedSlot[] {
  return [
    ...sessions.map((it) => ({ ...it, key: it.id, cohortIds: [cohortId] })),
    ...meetings.map((it) => ({ ...it, key: it.id, module: null, overnight: false })),
  ].filter(({ date }) => date >= today);
}

/** What clashes in the checks' own form: people are counted, and their names stay here. */
function clashFacts(
  found: ReadonlyMap<string, readonly Clash[]>,
): Pick<PlanFacts, "clashes" | "participantClashes"> {
  const clashes: PlanCheckClash[] = [];
  const people: { of: string; people: number }[] = [];
  for (const [of, all] of found) {
    const names = new Set<string>();
    for (const { kind, name, cohortName, date, startsAt } of all) {
      if (kind === "PARTICIPANT") names.add(name);
      else clashes.push({ of, kind, name, cohortName, date, startsAt });
    }
    if (names.size > 0) people.push({ of, people: names.size });
  }
  return { clashes, participantClashes: people };
}

/** The weeks of those who follow the cohort, and of others those in which they hold its sessions. */
function weeksOf(
  loads: readonly MemberLoad[],
  followers: StoredPlan["followers"],
  holders: StoredPlan["holders"],
): PlanFacts["team"]["weeks"] {
  return loads.flatMap(({ memberId, name, contractMinutes, weeks }) => {
    const follows = followers.some((it) => it.memberId === memberId);
    const held = holders.filter((it) => it.memberId === memberId).map(({ date }) => mondayOf(date));
    return weeks
      .filter(({ monday }) => follows || held.includes(monday))
      .map(({ monday, sessionMinutes, individualMinutes }) => {
        return { name, monday, minutes: sessionMinutes + individualMinutes, contractMinutes };
      });
  });
}

function lastDayOf({ phases, sessions, startsOn }: StoredPlan): PlainDate {
  const ends = phases.map((it) => it.endsOn ?? it.startsOn);
  return maxDate(startsOn, ...ends, ...sessions.map(({ date }) => date));
}

/** What a meeting takes up beside its cohorts. */
type Takes = { readonly roomId: string | null; readonly memberIds: readonly string[] };

type StoredPlan = Pick<PlanFacts, "promised" | "people"> & {
  readonly id: string;
  readonly startsOn: PlainDate;
  readonly template: ProgrammeTemplate | null;
  readonly phases: readonly PlanCheckPhase[];
  readonly sessions: readonly (PlanCheckSession & Takes)[];
  readonly meetings: readonly (PlanFacts["meetings"][number] &
    Takes &
    Pick<WantedSlot, "startsAt" | "endsAt" | "cohortIds">)[];
  readonly members: PlanFacts["team"]["members"];
  readonly followers: readonly (PlanFacts["team"]["followers"][number] & {
    readonly memberId: string;
  })[];
  readonly holders: readonly { readonly memberId: string; readonly date: PlainDate }[];
};

/** Cohorts' plans as they are stored, without what is called off. */
function storedPlans(ctx: RequestContext, ids: readonly string[]): Promise<StoredPlan[]> {
  return rows(
    ctx,
    sql`
      select c.id, to_char(c.starts_on, 'YYYY-MM-DD') as "startsOn",
        coalesce(
          (select v.content from template_version v where v.id = c.own_template_version_id),
          (select f.content from reference_figure f
            where f.kind = 'PROGRAMME_TEMPLATE' and f.content->>'version' = c.template_version)) as template,
        (select count(*)::int from enrolment e
          where e.cohort_id = c.id and e.exit_route is null) as people,
        ${listed(sql`
          select t.id as "memberId", t.kind, t.retired
          from cohort_team_member ct join team_member t on t.id = ct.member_id
          where ct.cohort_id = c.id`)} as followers,
        ${listed(sql`
          select st.member_id as "memberId", s.held_on as date
          from session_staff st join course_session s on s.id = st.session_id
          where s.cohort_id = c.id and s.status = 'PLANNED'`)} as holders,
        ${listed(sql`
          select t.kind, t.retired, t.fte_percent as "ftePercent", t.competences
          from team_member t where t.municipality_id = c.municipality_id`)} as members,
        ${listed(sql`
          select p.code, p.starts_on as "startsOn", p.ends_on as "endsOn", p.start_rule as "startRule",
            p.end_rule as "endRule", p.start_pinned as "startPinned", p.end_pinned as "endPinned"
          from phase p where p.cohort_id = c.id order by p.number`)} as phases,
        ${listed(sql`
          select s.id, s.module, s.ordinal, s.held_on as date, to_char(s.starts_at, 'HH24:MI') as "startsAt",
            to_char(s.ends_at, 'HH24:MI') as "endsAt", s.overnight, s.kept_on_day_off as "keptOnDayOff",
            s.room_id is not null or s.place is not null as "hasPlace", s.room_id as "roomId",
            array(select st.member_id from session_staff st where st.session_id = s.id) as "memberIds",
            exists (select from session_staff st where st.session_id = s.id) as "hasStaff",
            people.expected, people.recorded
          from course_session s cross join lateral (
            select count(*)::int as expected, count(m.id)::int as recorded
            from enrolment e
              left join attendance_mark m on m.session_id = s.id and m.enrolment_id = e.id
            where ${enrolledThatDay}) as people
          where s.cohort_id = c.id and s.status = 'PLANNED'
          order by s.held_on, s.starts_at`)} as sessions,
        ${listed(sql`
          select n.id, n.held_on as date, to_char(n.starts_at, 'HH24:MI') as "startsAt",
            to_char(n.ends_at, 'HH24:MI') as "endsAt", n.room_id as "roomId",
            array_remove(array[n.member_id], null) as "memberIds",
            array(select other.cohort_id from network_meeting_cohort other
              where other.meeting_id = n.id) as "cohortIds"
          from network_meeting_cohort nc join network_meeting n on n.id = nc.meeting_id
          where nc.cohort_id = c.id and n.status = 'PLANNED' order by n.held_on`)} as meetings,
        ${listed(sql`
          select r.module, r.promised_minutes as minutes
          from session_series r where r.cohort_id = c.id`)} as promised
      from cohort c
      where c.municipality_id = ${ctx.actor.municipalityId} and c.id = any(${ids}::uuid[])`,
  );
}

/** Rows as one JSON list, empty where there are none. */
function listed(query: ReturnType<typeof sql<unknown>>) {
  return sql`(select coalesce(json_agg(row_to_json(it)), '[]') from (${query}) as it)`;
}
