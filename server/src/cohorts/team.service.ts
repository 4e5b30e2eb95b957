import type { SaveTeamMemberInput } from "@mikrolaan/shared/cohorts";
import { holdNames, own, User } from "../identity/index.ts";
import { isTaken } from "../platform/name-taken.ts";
import { type Refusal, Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { memberLocked } from "./owned.ts";
import { TeamMember } from "./team.entity.ts";

/**
 * Takes someone on, or changes what is known of them. Whoever has left the team comes back to it.
 * Refuses  CHANGED_BY_ANOTHER; or NAME_TAKEN, USER_TAKEN, all that apply.
 * Throws   NOT_FOUND for a member or a user not ours.
 */
export async function saveTeamMember(
  ctx: RequestContext,
  { id, version, userId, ...said }: SaveTeamMemberInput,
): Promise<TeamMember | Refused> {
  await holdNames(ctx);
  const known = id === null ? null : await memberLocked(ctx, id);
  if (known && known.version !== version) return refused("CHANGED_BY_ANOTHER");
  if (userId !== null) own(ctx.actor, await ctx.em.findOne(User, { id: userId }));

  const reasons: Refusal[] = [];
  if (await isTaken(ctx, "team_member", said.name, id)) {
    reasons.push({ code: "NAME_TAKEN", field: "name" });
  }
  const other = userId === null ? null : await linkedTo(ctx, userId, id);
  if (other) reasons.push({ code: "USER_TAKEN", field: "userId", detail: other.name });
  if (reasons.length > 0) return new Refused(reasons);

  const member = { ...said, user: userId, retired: false };
  const { municipalityId } = ctx.actor;
  const saved = known
    ? ctx.em.assign(known, member)
    : ctx.em.create(TeamMember, { municipalityId, ...member });
  await ctx.em.flush();
  return saved;
}

function linkedTo({ em, actor }: RequestContext, user: string, exceptId: string | null) {
  const { municipalityId } = actor;
  const others = exceptId === null ? {} : { id: { $ne: exceptId } };
  return em.findOne(TeamMember, { municipalityId, user, ...others });
}
