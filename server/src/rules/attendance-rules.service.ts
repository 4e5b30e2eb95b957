import { decideAttendanceRules, type SetAttendanceRulesInput } from "@mikrolaan/shared/rules";
import { holdNames } from "../identity/index.ts";
import { type Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { attendanceRulesInForce, ownAttendanceRules } from "./attendance-rules.reads.ts";
import { OwnRulePack } from "./own-rule-pack.entity.ts";

/**
 * Sets the municipality's own attendance rules from a day on, which may be past: figures of the days
 * from then are counted anew, those before are not.
 * Refuses  CHANGED_BY_ANOTHER unless they come after the newest there are; RULES_UNCHANGED.
 */
export async function setAttendanceRules(
  ctx: RequestContext,
  { validFrom, reason, after, ...wanted }: SetAttendanceRulesInput,
): Promise<OwnRulePack | Refused> {
  // One at a time: what is wanted is decided against the rules that the one before left.
  await holdNames(ctx);
  const [newest] = await ownAttendanceRules(ctx);
  if ((newest?.id ?? null) !== after) return refused("CHANGED_BY_ANOTHER");
  const inForce = await attendanceRulesInForce(ctx, validFrom);
  if (!inForce) throw new RangeError(`No attendance rules are in force on ${validFrom}`);
  const decision = decideAttendanceRules(inForce, wanted);
  if (decision.kind === "refused") return refused("RULES_UNCHANGED");

  const set = ctx.em.create(OwnRulePack, {
    municipalityId: ctx.actor.municipalityId,
    kind: "ATTENDANCE",
    ...{ validFrom, content: decision.rules, reason },
    createdBy: ctx.actor.userId,
    createdAt: ctx.now,
  });
  await ctx.em.flush();
  return set;
}
