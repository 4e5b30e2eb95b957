import type { SetCohortTeamInput } from "@mikrolaan/shared/cohorts";
import type { InputIssue } from "@mikrolaan/shared/text";
import { badInput, notFound } from "../platform/errors.ts";
import { type Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { sql } from "../platform/sql.ts";
import type { Cohort } from "./cohort.entity.ts";
import { cohortLocked } from "./owned.ts";
import { CohortTeamMember, TeamMember } from "./team.entity.ts";

type Wanted = SetCohortTeamInput["members"];

/**
 * Says who follows a cohort, and how long each spends a week on its people one by one. Whoever is not
 * said follows it no longer.
 * Refuses  CHANGED_BY_ANOTHER, COHORT_CLOSED.
 * Throws   NOT_FOUND for a cohort or a member not ours; BAD_USER_INPUT for someone who has left the
 *          team and does not follow the cohort already.
 */
export async function setCohortTeam(
  ctx: RequestContext,
  { cohortId, version, members }: SetCohortTeamInput,
): Promise<Cohort | Refused> {
  const cohort = await cohortLocked(ctx, cohortId);
  if (cohort.version !== version) return refused("CHANGED_BY_ANOTHER");
  if (cohort.status === "CLOSED") return refused("COHORT_CLOSED");

  const { municipalityId } = ctx.actor;
  const before = await ctx.em.find(CohortTeamMember, { cohort: cohortId, municipalityId });
  await requireOnTeam(ctx, members, before);
  follow(ctx, cohortId, members, before);
  await ctx.em.flush();
  await countAsChanged(ctx, cohortId);
  return cohort;
}

async function requireOnTeam(
  { em, actor }: RequestContext,
  members: Wanted,
  before: readonly CohortTeamMember[],
): Promise<void> {
  const asked = { $in: members.map(({ memberId }) => memberId) };
  const { municipalityId } = actor;
  const found = new Map(
    (await em.find(TeamMember, { id: asked, municipalityId })).map((it) => [it.id, it]),
  );
  const follows = new Set(before.map(({ member }) => member));
  const issues: InputIssue[] = [];
  members.forEach(({ memberId }, at) => {
    const member = found.get(memberId);
    if (!member) throw notFound();
    if (member.retired && !follows.has(memberId)) {
      issues.push({ field: `members.${at}.memberId`, code: "NOT_AN_OPTION" });
    }
  });
  if (issues.length > 0) throw badInput(issues);
}

function follow(
  { em, actor }: RequestContext,
  cohort: string,
  members: Wanted,
  before: readonly CohortTeamMember[],
): void {
  const { municipalityId } = actor;
  const wanted = new Map(members.map(({ memberId, weeklyMinutes }) => [memberId, weeklyMinutes]));
  for (const row of before) {
    const weeklyMinutes = wanted.get(row.member);
    if (weeklyMinutes === undefined) em.remove(row);
    else row.weeklyMinutes = weeklyMinutes;
    wanted.delete(row.member);
  }
  for (const [member, weeklyMinutes] of wanted) {
    em.create(CohortTeamMember, { municipalityId, cohort, member, weeklyMinutes });
  }
}

/** The cohort's own row says nothing of its team, so that its version is moved on by hand. */
async function countAsChanged({ em }: RequestContext, cohortId: string): Promise<void> {
  await sql`update cohort set version = version + 1 where id = ${cohortId}`.execute(em.getKysely());
}
