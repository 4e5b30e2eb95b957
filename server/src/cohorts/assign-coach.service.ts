import { LockMode } from "@mikro-orm/postgresql";
import type { AssignCoachInput } from "@mikrolaan/shared/cohorts";
import type { InputIssue } from "@mikrolaan/shared/text";
import { badInput, notFound } from "../platform/errors.ts";
import { type Refusal, Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { Enrolment } from "./enrolment.entity.ts";
import { TeamMember } from "./team.entity.ts";

/**
 * Says who follows people from now on, or that nobody is named: all of them, or none when one is
 * refused. Answers with the enrolments' ids.
 * Refuses  CHANGED_BY_ANOTHER, on the field "assignments.<i>".
 * Throws   NOT_FOUND for an enrolment or a member not ours; BAD_USER_INPUT for a member who has left
 *          the team, or is on it from outside only.
 */
export async function assignCoach(
  ctx: RequestContext,
  { assignments }: AssignCoachInput,
): Promise<readonly string[] | Refused> {
  const ids = assignments.map(({ enrolmentId }) => enrolmentId);
  const enrolments = await enrolmentsHeld(ctx, ids);
  await requireStaff(ctx, assignments);
  const wanted = assignments.map(({ enrolmentId, ...rest }) => {
    const enrolment = enrolments.get(enrolmentId);
    if (!enrolment) throw notFound();
    return { enrolment, ...rest };
  });
  const reasons = wanted.flatMap(({ enrolment, version }, at): Refusal[] =>
    enrolment.version === version
      ? []
      : [{ code: "CHANGED_BY_ANOTHER", field: `assignments.${at}` }],
  );
  if (reasons.length > 0) return new Refused(reasons);

  for (const { enrolment, memberId } of wanted) enrolment.coach = memberId;
  await ctx.em.flush();
  return ids;
}

/** In the order of their ids, so that two who assign the same people at once wait and do not lock. */
async function enrolmentsHeld({ em, actor }: RequestContext, ids: readonly string[]) {
  const found = await em.find(
    Enrolment,
    { id: { $in: [...ids] }, municipalityId: actor.municipalityId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: "asc" } },
  );
  return new Map(found.map((it) => [it.id, it]));
}

async function requireStaff(
  { em, actor }: RequestContext,
  assignments: AssignCoachInput["assignments"],
): Promise<void> {
  const asked = assignments.flatMap(({ memberId }) => memberId ?? []);
  const { municipalityId } = actor;
  const found = new Map(
    (await em.find(TeamMember, { id: { $in: asked }, municipalityId })).map((it) => [it.id, it]),
  );
  const issues: InputIssue[] = [];
  assignments.forEach(({ memberId }, at) => {
    if (memberId === null) return;
    const member = found.get(memberId);
    if (!member) throw notFound();
    if (member.retired || member.kind !== "STAFF") {
      issues.push({ field: `assignments.${at}.memberId`, code: "NOT_AN_OPTION" });
    }
  });
  if (issues.length > 0) throw badInput(issues);
}
