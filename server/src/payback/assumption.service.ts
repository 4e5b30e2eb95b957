import type {
  AssumptionKey,
  ChangeAssumptionInput,
  RecordRealisedInput,
} from "@mikrolaan/shared/payback";
import { holdNames, own } from "../identity/index.ts";
import { askedId } from "../platform/asked-id.ts";
import { type Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { Assumption, RealisedAssumption } from "./assumption.entity.ts";

/**
 * Registers a new value of an assumption; what counted before is kept as its history.
 * Refuses  CHANGED_BY_ANOTHER when another value has come since the page was read.
 */
export async function changeAssumption(
  ctx: RequestContext,
  { replaces, ...asked }: ChangeAssumptionInput,
): Promise<AssumptionKey | Refused> {
  await holdNames(ctx);
  const latest = await latestOf(ctx, asked.key);
  if ((latest?.id ?? null) !== replaces) return refused("CHANGED_BY_ANOTHER");

  const { municipalityId, userId } = ctx.actor;
  ctx.em.create(Assumption, { ...asked, municipalityId, owner: userId, setAt: ctx.now });
  await ctx.em.flush();
  return asked.key;
}

/**
 * Signs the value that counts now: management stands by it.
 * Refuses  CHANGED_BY_ANOTHER when it is no longer the one that counts; ALREADY_SIGNED_OFF.
 */
export async function signOffAssumption(
  ctx: RequestContext,
  id: string,
): Promise<AssumptionKey | Refused> {
  await holdNames(ctx);
  const entry = own(ctx.actor, await ctx.em.findOne(Assumption, { id: askedId(id) }));
  if (entry.signedOffAt !== null) return refused("ALREADY_SIGNED_OFF");
  if ((await latestOf(ctx, entry.key))?.id !== entry.id) return refused("CHANGED_BY_ANOTHER");

  ctx.em.assign(entry, { signedOffBy: ctx.actor.userId, signedOffAt: ctx.now });
  await ctx.em.flush();
  return entry.key;
}

/**
 * Records what an assumption turned out to be in a year, or puts it right.
 * Refuses  CHANGED_BY_ANOTHER.
 */
export async function recordRealised(
  ctx: RequestContext,
  { version, ...asked }: RecordRealisedInput,
): Promise<AssumptionKey | Refused> {
  await holdNames(ctx);
  const { municipalityId, userId } = ctx.actor;
  const { key, year } = asked;
  const known = await ctx.em.findOne(RealisedAssumption, { municipalityId, key, year });
  if ((known?.version ?? 0) !== version) return refused("CHANGED_BY_ANOTHER");

  const said = { ...asked, recordedBy: userId, recordedAt: ctx.now };
  if (known) ctx.em.assign(known, said);
  else ctx.em.create(RealisedAssumption, { ...said, municipalityId });
  await ctx.em.flush();
  return key;
}

function latestOf({ em, actor }: RequestContext, key: AssumptionKey): Promise<Assumption | null> {
  const { municipalityId } = actor;
  return em.findOne(Assumption, { municipalityId, key }, { orderBy: { sequence: "desc" } });
}
