import type { RuleKind, RulePack } from "@mikrolaan/shared/rules";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { ReferenceFigure } from "./rule-pack.entity.ts";

/** Every shipped pack, or those of one kind: by kind, key and first day. */
export async function rulePacks(
  ctx: RequestContext,
  kind: RuleKind | null = null,
): Promise<readonly (RulePack & { readonly id: string })[]> {
  return rows(
    ctx,
    sql`
      select id, key, kind, to_char(valid_from, 'YYYY-MM-DD') as "validFrom",
        to_char(valid_to, 'YYYY-MM-DD') as "validTo", legal_basis as "legalBasis", source,
        to_char(source_date, 'YYYY-MM-DD') as "sourceDate", verified, content
      from rule_pack
      where ${kind}::text is null or kind = ${kind}
      order by kind, key, valid_from`,
  );
}

/** The shipped figures of a kind, in their order. */
export async function referenceFigures<Content>(
  ctx: Pick<RequestContext, "em">,
  kind: ReferenceFigure["kind"],
): Promise<readonly Content[]> {
  const found = await rows<{ content: Content }>(
    ctx,
    sql`select content from reference_figure where kind = ${kind} order by position`,
  );
  return found.map((it) => it.content);
}
