import {
  closedDaysOf,
  type RemoveClosedDayInput,
  type SaveClosedDayInput,
} from "@mikrolaan/shared/cohorts";
import { holdNames } from "../identity/index.ts";
import { isTaken } from "../platform/name-taken.ts";
import { type Refused, refused } from "../platform/refused.graphql.ts";
import type { ForMunicipality, RequestContext } from "../platform/request-context.ts";
import { ClosedDay } from "./closed-day.entity.ts";
import { usualClosedDaysMissing } from "./closed-day.reads.ts";
import { closedDayLocked } from "./owned.ts";

/**
 * Puts days or weeks on the municipality's list of those on which it holds nothing, or changes them.
 * What is planned on them stays; the plan says so.
 * Refuses  CHANGED_BY_ANOTHER, NAME_TAKEN.
 */
export async function saveClosedDay(
  ctx: RequestContext,
  input: SaveClosedDayInput,
): Promise<ClosedDay | Refused> {
  const { id, version, name } = input;
  await holdNames(ctx);
  const known = id === null ? null : await closedDayLocked(ctx, id);
  if (known && known.version !== version) return refused("CHANGED_BY_ANOTHER");
  if (await isTaken(ctx, "closed_day", name, id)) return refused("NAME_TAKEN", { field: "name" });

  const { municipalityId } = ctx.actor;
  const rule = closedDaysOf(input);
  const closedDay = known ?? ctx.em.create(ClosedDay, { municipalityId, name, rule });
  closedDay.name = name;
  closedDay.rule = rule;
  await ctx.em.flush();
  return closedDay;
}

/**
 * Takes closed days off the list.
 * Refuses  CHANGED_BY_ANOTHER.
 */
export async function removeClosedDay(
  ctx: RequestContext,
  { id, version }: RemoveClosedDayInput,
): Promise<ClosedDay | Refused> {
  const closedDay = await closedDayLocked(ctx, id);
  if (closedDay.version !== version) return refused("CHANGED_BY_ANOTHER");
  ctx.em.remove(closedDay);
  await ctx.em.flush();
  return closedDay;
}

/** Puts the usual closed days on the list, but for those whose name is on it already. */
export async function addUsualClosedDays(ctx: ForMunicipality): Promise<void> {
  const { municipalityId } = ctx.actor;
  await holdNames(ctx);
  for (const { name, ...rule } of await usualClosedDaysMissing(ctx)) {
    ctx.em.create(ClosedDay, { municipalityId, name, rule });
  }
  await ctx.em.flush();
}
