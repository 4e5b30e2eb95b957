import { LockMode } from "@mikro-orm/postgresql";
import {
  type AssumptionKey,
  type CopyScenarioInput,
  defaultChoices,
  type SaveScenarioInput,
  type ScenarioAsRead,
  type ScenarioContent,
} from "@mikrolaan/shared/payback";
import { cohortOwned } from "../cohorts/index.ts";
import { holdNames, own } from "../identity/index.ts";
import { askedId } from "../platform/asked-id.ts";
import { isTaken } from "../platform/name-taken.ts";
import { type Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { assumptionRegister } from "./assumption.reads.ts";
import { Scenario } from "./scenario.entity.ts";
import { shippedScenarios } from "./scenario.reads.ts";

/**
 * Saves a scenario, new or changed; who saves it owns it.
 * Refuses  CHANGED_BY_ANOTHER, ALREADY_SIGNED_OFF, NAME_TAKEN.
 * Throws   NOT_FOUND for a cohort of another municipality.
 */
export async function saveScenario(
  ctx: RequestContext,
  { id, version, name, note, ...asked }: SaveScenarioInput,
): Promise<Scenario | Refused> {
  await holdNames(ctx);
  const known = id === null ? null : await scenarioLocked(ctx, id);
  if (known && known.version !== version) return refused("CHANGED_BY_ANOTHER");
  if (known?.signedOffAt) return refused("ALREADY_SIGNED_OFF");
  if (await isTaken(ctx, "scenario", name, id)) return refused("NAME_TAKEN", { field: "name" });
  if (asked.cohortId !== null) await cohortOwned(ctx, asked.cohortId);

  const said = { name, note, content: contentOf(asked), ...asOf(ctx) };
  const { municipalityId } = ctx.actor;
  const scenario = known ?? ctx.em.create(Scenario, { municipalityId, ...said });
  ctx.em.assign(scenario, said);
  await ctx.em.flush();
  return scenario;
}

/**
 * Copies a scenario, one's own or a shipped one, to go on with.
 * Refuses  NAME_TAKEN. Throws NOT_FOUND.
 */
export async function copyScenario(
  ctx: RequestContext,
  { id, name }: CopyScenarioInput,
): Promise<Scenario | Refused> {
  await holdNames(ctx);
  const shipped = (await shippedScenarios(ctx)).find((it) => it.id === id);
  const { note, content } = shipped
    ? { note: shipped.note.da, content: shipped.content }
    : own(ctx.actor, await ctx.em.findOne(Scenario, { id: askedId(id) }));
  if (await isTaken(ctx, "scenario", name, null)) return refused("NAME_TAKEN", { field: "name" });

  const { municipalityId } = ctx.actor;
  const copy = ctx.em.create(Scenario, { municipalityId, name, note, content, ...asOf(ctx) });
  await ctx.em.flush();
  return copy;
}

/**
 * Signs a scenario off, after which it can be read and copied and not changed: every number it left
 * to the register is written into it as registered now, but for what a cohort of its own records.
 * Refuses  CHANGED_BY_ANOTHER, ALREADY_SIGNED_OFF.
 */
export async function signOffScenario(
  ctx: RequestContext,
  { id, version }: ScenarioAsRead,
): Promise<Scenario | Refused> {
  const scenario = await scenarioLocked(ctx, id);
  if (scenario.signedOffAt !== null) return refused("ALREADY_SIGNED_OFF");
  if (scenario.version !== version) return refused("CHANGED_BY_ANOTHER");

  const content = await frozen(ctx, scenario.content);
  ctx.em.assign(scenario, { content, signedOffBy: ctx.actor.userId, signedOffAt: ctx.now });
  await ctx.em.flush();
  return scenario;
}

/**
 * Takes a scenario away that nobody has signed off.
 * Refuses  CHANGED_BY_ANOTHER, ALREADY_SIGNED_OFF.
 */
export async function removeScenario(
  ctx: RequestContext,
  { id, version }: ScenarioAsRead,
): Promise<true | Refused> {
  const scenario = await scenarioLocked(ctx, id);
  if (scenario.signedOffAt !== null) return refused("ALREADY_SIGNED_OFF");
  if (scenario.version !== version) return refused("CHANGED_BY_ANOTHER");

  ctx.em.remove(scenario);
  await ctx.em.flush();
  return true;
}

async function scenarioLocked(ctx: RequestContext, id: string): Promise<Scenario> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  return own(ctx.actor, await ctx.em.findOne(Scenario, { id: askedId(id) }, lock));
}

async function frozen(ctx: RequestContext, content: ScenarioContent): Promise<ScenarioContent> {
  const { cohortId, values, choices } = content;
  const { assumptions } = await assumptionRegister(ctx);
  const registered = assumptions
    .filter(({ key }) => cohortId === null || !recordedOfCohort.includes(key))
    .map(({ key, entry }) => [key, entry.value] as const);
  return {
    cohortId,
    values: { ...Object.fromEntries(registered), ...values },
    choices: { ...defaultChoices, ...choices },
  };
}

/** A cohort's people are counted and not assumed. */
const recordedOfCohort: readonly AssumptionKey[] = ["participants", "selfSupporting"];

function asOf({ actor, now }: RequestContext) {
  return { owner: actor.userId, changedAt: now };
}

type Asked = Pick<SaveScenarioInput, "cohortId" | "values" | "choices">;

/** What is chosen as the model has it is not stored. */
function contentOf({ cohortId, values, choices }: Asked): ScenarioContent {
  const chosen = Object.fromEntries(
    Object.entries(choices).filter(([, choice]) => choice !== null),
  );
  const set = Object.fromEntries(values.map(({ key, value }) => [key, value]));
  return { cohortId, values: set, choices: chosen };
}
