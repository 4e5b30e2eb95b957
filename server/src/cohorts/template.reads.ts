import type { ProgrammeTemplate } from "@mikrolaan/shared/cohorts";
import { askedId } from "../platform/asked-id.ts";
import { notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { instantText, row, rows, sql } from "../platform/sql.ts";
import { referenceFigures } from "../rules/index.ts";
import type { CohortTemplate } from "./cohort.graphql.ts";
import type { TemplateContentType, TemplateType, TemplateVersionType } from "./template.graphql.ts";
import { templateCan } from "./template.policy.ts";

/** What the API calls the shipped template: it has versions as the municipality's own have. */
const shippedTemplateId = "shipped";

/** The shipped template, then the municipality's own by name, those out of use last. */
export async function templates(ctx: RequestContext): Promise<readonly TemplateType[]> {
  const own = await rows<OwnRow>(
    ctx,
    sql`
      ${ownTemplates} where t.municipality_id = ${ctx.actor.municipalityId}
      order by t.retired, t.name, t.id`,
  );
  return [await shippedTemplate(ctx), ...own.map((it) => shown(ctx, it))];
}

/** One template with its newest version. Throws NOT_FOUND. */
export async function template(ctx: RequestContext, asked: string): Promise<TemplateType> {
  if (asked === shippedTemplateId) return shippedTemplate(ctx);
  const found = await row<OwnRow>(
    ctx,
    sql`
      ${ownTemplates}
      where t.id = ${askedId(asked)} and t.municipality_id = ${ctx.actor.municipalityId}`,
  );
  if (!found) throw notFound();
  return shown(ctx, found);
}

/** A version of a template with what is in it; the newest unless told. Throws NOT_FOUND. */
export async function templateContent(
  ctx: RequestContext,
  asked: string,
  number: number | null,
): Promise<TemplateContentType> {
  const found = await template(ctx, asked);
  const versions = found.isShipped ? await shippedVersions(ctx) : await ownVersions(ctx, found.id);
  const wanted = number ?? found.newest.number;
  const version = versions.find((it) => it.number === wanted);
  if (!version) throw notFound();
  const list = versions.toReversed().map(({ content: _, ...it }) => it);
  const { content, ...shownVersion } = version;
  const { phases, modules } = content;
  return { template: found, shown: shownVersion, versions: list, phases, modules };
}

/** What a template holds in one version, for copying and planning from it. */
export type TemplateSource = {
  readonly content: ProgrammeTemplate;
  /** Its id where it is the municipality's own. */
  readonly ownVersionId: string | null;
  readonly retired: boolean;
};

/** A version of a template, the newest shipped one unless told. Throws NOT_FOUND. */
export async function templateSource(
  ctx: RequestContext,
  { templateId, number }: { readonly templateId: string | null; readonly number: number | null },
): Promise<TemplateSource> {
  if (templateId === null || templateId === shippedTemplateId) {
    const content = (await shippedTemplates(ctx)).at(number === null ? -1 : number - 1);
    if (!content) throw notFound();
    return { content, ownVersionId: null, retired: false };
  }
  const found = await row<TemplateSource>(
    ctx,
    sql`
      select v.content, v.id as "ownVersionId", t.retired
      from template_version v join programme_template t on t.id = v.template_id
      where t.id = ${askedId(templateId)} and t.municipality_id = ${ctx.actor.municipalityId}
        and (${number}::int is null or v.number = ${number})
      order by v.number desc limit 1`,
  );
  if (!found) throw notFound();
  return found;
}

/** The version of a template that each cohort was planned from. */
export async function templatesOfCohorts(
  ctx: RequestContext,
  cohortIds: readonly string[],
): Promise<ReadonlyMap<string, CohortTemplate>> {
  const found = await rows<CohortTemplate & { cohortId: string; shippedVersion: string }>(
    ctx,
    sql`
      select c.id as "cohortId", c.template_version as "shippedVersion", t.id, t.name, v.number,
        t.id is null as "isShipped",
        (select max(number) from template_version where template_id = t.id) as "newestNumber"
      from cohort c
        left join template_version v on v.id = c.own_template_version_id
        left join programme_template t on t.id = v.template_id
      where c.municipality_id = ${ctx.actor.municipalityId} and c.id = any(${cohortIds}::uuid[])`,
  );
  const shipped = found.some((it) => it.isShipped) ? await shippedTemplates(ctx) : [];
  return new Map(
    found.map(({ cohortId, shippedVersion, ...own }) => {
      if (!own.isShipped) return [cohortId, own];
      const number = shipped.findIndex(({ version }) => version === shippedVersion) + 1;
      const newestNumber = shipped.length;
      return [cohortId, { ...own, id: shippedTemplateId, number, newestNumber }];
    }),
  );
}

/** Whether another template of the municipality has the name, in capitals or not. */
export async function isTemplateNameTaken(
  ctx: RequestContext,
  name: string,
  exceptId: string | null = null,
): Promise<boolean> {
  const other = await row(
    ctx,
    sql`
      select from programme_template
      where municipality_id = ${ctx.actor.municipalityId} and lower(name) = lower(${name})
        and id is distinct from ${exceptId}::uuid limit 1`,
  );
  return other !== undefined;
}

type Version = TemplateVersionType & { readonly content: ProgrammeTemplate };

function shippedTemplates(ctx: RequestContext): Promise<readonly ProgrammeTemplate[]> {
  return referenceFigures<ProgrammeTemplate>(ctx, "PROGRAMME_TEMPLATE");
}

async function shippedTemplate(ctx: RequestContext): Promise<TemplateType> {
  const versions = await shippedVersions(ctx);
  const newest = versions.at(-1);
  if (!newest) throw new Error("The programme's template is not loaded.");
  const { content: _, ...version } = newest;
  const own = { id: shippedTemplateId, name: null, isShipped: true, retired: false, version: 0 };
  const cohortCount = versions.reduce((sum, it) => sum + it.cohortCount, 0);
  return { ...own, newest: version, cohortCount, can: templateCan(ctx.actor, own) };
}

/** In their order; nobody here saved them. */
async function shippedVersions(ctx: RequestContext): Promise<readonly Version[]> {
  const used = await rows<{ version: string; cohorts: number }>(
    ctx,
    sql`
      select template_version as version, count(*)::int as cohorts from cohort
      where municipality_id = ${ctx.actor.municipalityId} and own_template_version_id is null
      group by template_version`,
  );
  return (await shippedTemplates(ctx)).map((content, index) => ({
    number: index + 1,
    createdAt: null,
    createdBy: null,
    cohortCount: used.find((it) => it.version === content.version)?.cohorts ?? 0,
    content,
  }));
}

function ownVersions(ctx: RequestContext, id: string): Promise<readonly Version[]> {
  return rows(
    ctx,
    sql`
      select ${versionColumns}, v.content
      from template_version v join app_user u on u.id = v.created_by
      where v.template_id = ${id} and v.municipality_id = ${ctx.actor.municipalityId}
      order by v.number`,
  );
}

type OwnRow = Omit<TemplateType, "isShipped" | "can">;

/** Of a version `v` saved by `u`; how many cohorts it was used for. */
const versionColumns = sql`
  v.number, u.name as "createdBy",
  ${instantText(sql`v.created_at`)} as "createdAt",
  (select count(*)::int from cohort c where c.own_template_version_id = v.id) as "cohortCount"`;

/** Templates `t` of a municipality, each with its newest version. */
const ownTemplates = sql`
  select t.id, t.name, t.retired, t.version, latest.newest,
    (select count(*)::int from cohort c
     where c.own_template_version_id in (select id from template_version where template_id = t.id)
    ) as "cohortCount"
  from programme_template t
    join lateral (
      select row_to_json(it) as newest
      from (select ${versionColumns} from template_version v join app_user u on u.id = v.created_by
            where v.template_id = t.id order by v.number desc limit 1) as it
    ) as latest on true`;

function shown(ctx: RequestContext, found: OwnRow): TemplateType {
  const own = { ...found, isShipped: false };
  return { ...own, can: templateCan(ctx.actor, own) };
}
