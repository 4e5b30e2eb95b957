import { may } from "@mikrolaan/shared/identity";
import {
  type AssumptionKey,
  assumptionFacts,
  assumptionKeys,
  type RegisteredValue,
} from "@mikrolaan/shared/payback";
import type { RequestContext } from "../platform/request-context.ts";
import { instantText, rows, sql } from "../platform/sql.ts";
import { referenceFigures } from "../rules/index.ts";
import type {
  AssumptionEntry,
  AssumptionRegister,
  AssumptionType,
  RealisedValue,
} from "./assumption.graphql.ts";

/** The register: every number of the model, as shipped where the municipality has set none. */
export async function assumptionRegister(ctx: RequestContext): Promise<AssumptionRegister> {
  return {
    assumptions: await assumptions(ctx),
    can: {
      edit: may(ctx.actor, "editAssumptions"),
      signOff: may(ctx.actor, "signOffAssumption"),
    },
  };
}

/** One of them. */
export async function assumption(ctx: RequestContext, key: AssumptionKey): Promise<AssumptionType> {
  const found = (await assumptions(ctx)).find((it) => it.key === key);
  if (!found) throw new Error(`The register lacks ${key}.`);
  return found;
}

type Shipped = RegisteredValue & { readonly key: AssumptionKey };

async function assumptions(ctx: RequestContext): Promise<readonly AssumptionType[]> {
  const shipped = await referenceFigures<Shipped>(ctx, "ASSUMPTION");
  const own = Map.groupBy(await ownEntries(ctx), ({ key }) => key);
  const realised = Map.groupBy(await realisedValues(ctx), ({ key }) => key);
  return assumptionKeys.map((key) => {
    const entries = [...(own.get(key) ?? []), shippedEntry(shipped, key)];
    const [entry = shippedEntry(shipped, key), ...history] = entries;
    const { unit } = assumptionFacts[key];
    return { key, unit, entry, history, realised: realised.get(key) ?? [] };
  });
}

function shippedEntry(shipped: readonly Shipped[], key: AssumptionKey): AssumptionEntry {
  const found = shipped.find((it) => it.key === key);
  if (!found) throw new Error(`No value of ${key} is loaded.`);
  const { value, low, high, source, sourceDate, confidence } = found;
  const unsigned = { id: null, reason: null, owner: null, setAt: null, signedOff: null };
  return { ...unsigned, value, low, high, source, sourceDate, confidence };
}

function ownEntries(
  ctx: RequestContext,
): Promise<readonly (AssumptionEntry & { readonly key: AssumptionKey })[]> {
  return rows(
    ctx,
    sql`
      select a.id, a.key, a.value, a.low, a.high, a.source,
        to_char(a.source_date, 'YYYY-MM-DD') as "sourceDate", a.confidence, a.reason, u.name as owner,
        ${instantText(sql`a.set_at`)} as "setAt",
        case when s.id is not null then json_build_object(
          'by', s.name, 'at', ${instantText(sql`a.signed_off_at`)}) end as "signedOff"
      from assumption a join app_user u on u.id = a.owner_id
        left join app_user s on s.id = a.signed_off_by
      where a.municipality_id = ${ctx.actor.municipalityId}
      order by a.sequence desc`,
  );
}

function realisedValues(
  ctx: RequestContext,
): Promise<readonly (RealisedValue & { readonly key: AssumptionKey })[]> {
  return rows(
    ctx,
    sql`
      select r.key, r.year, r.value, r.source, u.name as "recordedBy", r.version
      from realised_assumption r join app_user u on u.id = r.recorded_by
      where r.municipality_id = ${ctx.actor.municipalityId}
      order by r.year desc`,
  );
}
