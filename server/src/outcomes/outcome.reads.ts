import { monthsStanding, spellsOf } from "@mikrolaan/shared/outcomes";
import type { RequestContext } from "../platform/request-context.ts";
import { instantText, rows, sql } from "../platform/sql.ts";
import type { EnrolmentOutcomes, OutcomeRecordType } from "./outcome.graphql.ts";

/** What became of people after enrolments, by the enrolment's id; all asked for are there. */
export async function outcomesOf(
  ctx: RequestContext,
  enrolmentIds: readonly string[],
): Promise<ReadonlyMap<string, EnrolmentOutcomes>> {
  const byEnrolment = Map.groupBy(await recordsOf(ctx, enrolmentIds), (it) => it.enrolmentId);
  return new Map(enrolmentIds.map((id) => [id, outcomesFrom(id, byEnrolment.get(id) ?? [])]));
}

/** How often an enrolment's records have been changed: each as it was made, confirmed and undone. */
export function versionOf(
  records: readonly Pick<OutcomeRecordType, "confirmedAt" | "undoneAt">[],
): number {
  return records.reduce(
    (sum, it) => sum + 1 + Number(it.confirmedAt !== null) + Number(it.undoneAt !== null),
    0,
  );
}

type RecordRow = OutcomeRecordType & { readonly enrolmentId: string };

function outcomesFrom(id: string, records: readonly RecordRow[]): EnrolmentOutcomes {
  const statements = records.map((it) => ({ ...it, undone: it.undoneAt !== null }));
  return {
    id,
    version: versionOf(records),
    spells: spellsOf(monthsStanding(statements)),
    records,
  };
}

function recordsOf(ctx: RequestContext, enrolmentIds: readonly string[]): Promise<RecordRow[]> {
  return rows(
    ctx,
    sql`
      select o.id, o.enrolment_id as "enrolmentId", to_char(o.from_month, 'YYYY-MM-DD') as "fromMonth",
        to_char(o.to_month, 'YYYY-MM-DD') as "toMonth", o.status, o.source,
        to_char(o.stated_on, 'YYYY-MM-DD') as "statedOn", o.note, r.name as "recordedBy",
        ${instantText(sql`o.recorded_at`)} as "recordedAt", c.name as "confirmedBy",
        ${instantText(sql`o.confirmed_at`)} as "confirmedAt", u.name as "undoneBy",
        ${instantText(sql`o.undone_at`)} as "undoneAt"
      from outcome_record o join app_user r on r.id = o.recorded_by
        left join app_user c on c.id = o.confirmed_by left join app_user u on u.id = o.undone_by
      where o.municipality_id = ${ctx.actor.municipalityId}
        and o.enrolment_id = any(${enrolmentIds}::uuid[])
      order by o.sequence`,
  );
}
