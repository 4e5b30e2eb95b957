import { isDeepStrictEqual } from "node:util";
import { LockMode } from "@mikro-orm/postgresql";
import {
  type CopyTemplateInput,
  type ProgrammeTemplate,
  type RetireTemplateInput,
  type SaveTemplateInput,
  templateProblems,
} from "@mikrolaan/shared/cohorts";
import { holdNames, own } from "../identity/index.ts";
import { Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import { Template, TemplateVersion } from "./template.entity.ts";
import { isTemplateNameTaken, templateSource } from "./template.reads.ts";
import { templateRefusals } from "./template-refusals.ts";

/**
 * Makes a template of the municipality's own, as another stands: the newest shipped one unless told.
 * Refuses  NAME_TAKEN.
 */
export async function copyTemplate(
  ctx: RequestContext,
  { name, templateId, number }: CopyTemplateInput,
): Promise<Template | Refused> {
  const { content } = await templateSource(ctx, { templateId, number });
  await holdNames(ctx);
  if (await isTemplateNameTaken(ctx, name)) return refused("NAME_TAKEN", { field: "name" });

  const { municipalityId } = ctx.actor;
  const template = ctx.em.create(Template, { municipalityId, name, retired: false });
  addVersion(ctx, template, 1, content);
  await ctx.em.flush();
  return template;
}

/**
 * Saves a template under its name, and as a new version when its content is another than before; the
 * cohorts planned from it keep theirs.
 * Refuses  CHANGED_BY_ANOTHER; or NAME_TAKEN and all that `templateProblems` refuses, each with its field.
 */
export async function saveTemplate(
  ctx: RequestContext,
  { id, version, name, content }: SaveTemplateInput,
): Promise<Template | Refused> {
  await holdNames(ctx);
  const template = await templateLocked(ctx, id);
  if (template.version !== version) return refused("CHANGED_BY_ANOTHER");

  const reasons = templateRefusals("content", templateProblems(content));
  const isTaken = await isTemplateNameTaken(ctx, name, id);
  if (isTaken) reasons.unshift({ code: "NAME_TAKEN", field: "name" });
  if (reasons.length > 0) return new Refused(reasons);

  const newest = await newestOf(ctx, id);
  const changed = { ...newest.content, ...content };
  const isChanged = !isDeepStrictEqual(changed, newest.content);
  if (isChanged) addVersion(ctx, template, newest.number + 1, changed);
  if (isChanged || name !== template.name) await touch(ctx, template, name);
  await ctx.em.flush();
  return template;
}

/**
 * Takes a template out of use for new cohorts; it can be taken back.
 * Refuses  CHANGED_BY_ANOTHER.
 */
export function retireTemplate(ctx: RequestContext, input: RetireTemplateInput) {
  return setRetired(ctx, input, true);
}

/**
 * Takes a template into use again.
 * Refuses  CHANGED_BY_ANOTHER.
 */
export function restoreTemplate(ctx: RequestContext, input: RetireTemplateInput) {
  return setRetired(ctx, input, false);
}

async function setRetired(
  ctx: RequestContext,
  { id, version }: RetireTemplateInput,
  retired: boolean,
): Promise<Template | Refused> {
  const template = await templateLocked(ctx, id);
  if (template.version !== version) return refused("CHANGED_BY_ANOTHER");

  template.retired = retired;
  await ctx.em.flush();
  return template;
}

async function templateLocked(ctx: RequestContext, id: string): Promise<Template> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true };
  return own(ctx.actor, await ctx.em.findOne(Template, { id }, lock));
}

async function newestOf(ctx: RequestContext, template: string): Promise<TemplateVersion> {
  const orderBy = { number: "desc" } as const;
  return ctx.em.findOneOrFail(TemplateVersion, { template }, { orderBy });
}

function addVersion(
  ctx: RequestContext,
  { id, municipalityId }: Template,
  number: number,
  content: ProgrammeTemplate,
): void {
  ctx.em.create(TemplateVersion, {
    ...{ municipalityId, template: id, number, content },
    createdBy: ctx.actor.userId,
    createdAt: ctx.now,
  });
}

/** Names a template, and counts the change even where only its content is another. */
async function touch(ctx: RequestContext, { id }: Template, name: string): Promise<void> {
  await rows(
    ctx,
    sql`update programme_template set name = ${name}, version = version + 1 where id = ${id}`,
  );
}
