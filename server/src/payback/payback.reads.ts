import { compareDates, type PlainDate } from "@mikrolaan/shared/calendar";
import { countOf, standingDots } from "@mikrolaan/shared/outcomes";
import { inForce, type RulePack, rateFor } from "@mikrolaan/shared/rules";
import { everyoneToday, recordedProgrammes } from "../outcomes/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import { referenceFigures, rulePacks } from "../rules/index.ts";
import type { CostItemType, PaybackBasis } from "./payback.graphql.ts";

/** Everything the payback page starts from: cohorts with what is recorded of them, rates and sources. */
export async function paybackBasis(ctx: RequestContext): Promise<PaybackBasis> {
  const packs = await rulePacks(ctx);
  const [illustrative] = await referenceFigures<PaybackBasis["illustrative"]>(
    ctx,
    "ILLUSTRATIVE_COHORT",
  );
  if (!illustrative) throw new Error("The illustrative cohort is not loaded.");
  return {
    cohorts: await paybackCohorts(ctx),
    illustrative,
    benefitRates: benefitRatesOf(packs),
    refundSteps: refundStepsOf(packs, ctx.today),
    recordedProgrammes: await recordedProgrammes(ctx),
  };
}

type StoredPack = RulePack & { readonly id: string };

type CohortRow = Omit<PaybackBasis["cohorts"][number], "participants" | "dots" | "selfSupporting">;

/** Every cohort that has started or is to, newest first, with its people counted and costs summed. */
async function paybackCohorts(ctx: RequestContext): Promise<PaybackBasis["cohorts"]> {
  const people = Map.groupBy(await everyoneToday(ctx), (it) => it.cohortId);
  const found = await rows<CohortRow>(
    ctx,
    sql`
      with totals as (
        select cohort_id, kind, sum(amount)::bigint as amount from cost_item
        where municipality_id = ${ctx.actor.municipalityId} group by 1, 2)
      select c.id, c.name, to_char(c.starts_on, 'YYYY-MM-DD') as "startsOn", c.status,
        coalesce((select json_agg(json_build_object('kind', t.kind, 'amount', t.amount) order by t.kind)
          from totals t where t.cohort_id = c.id), '[]') as costs
      from cohort c
      where c.municipality_id = ${ctx.actor.municipalityId}
      order by c.starts_on desc, c.name`,
  );
  return found.map((cohort) => {
    const standing = people.get(cohort.id) ?? [];
    const dots = standingDots(standing);
    const counts = { participants: countOf(standing), selfSupporting: dots.selfSupporting };
    return { ...cohort, dots, ...counts };
  });
}

function benefitRatesOf(packs: readonly StoredPack[]): PaybackBasis["benefitRates"] {
  const rates = packs.flatMap((pack) => {
    if (pack.kind !== "BENEFIT_RATES") return [];
    const provider = rateFor(pack.content, "PROVIDER");
    const nonProvider = rateFor(pack.content, "NON_PROVIDER");
    return provider === null || nonProvider === null ? [] : [{ ...pack, provider, nonProvider }];
  });
  return rates.toSorted((a, b) => compareDates(b.validFrom, a.validFrom));
}

/** Steps of the refund ladder in force today; a ladder by activity has none. */
function refundStepsOf(
  packs: readonly StoredPack[],
  today: PlainDate,
): PaybackBasis["refundSteps"] {
  const pack = inForce(packs, "REFUND_LADDER", today);
  if (pack?.content.basis !== "WEEKS_ON_SUPPORT") return [];
  return pack.content.steps.map(({ fromWeek, toWeek, refundPercent }) => {
    return { fromWeek, toWeek, municipalShare: (100 - refundPercent) / 100, source: pack.source };
  });
}

/** Recorded costs of cohorts, oldest first. */
export async function costItemsOf(
  ctx: RequestContext,
  cohortIds: readonly string[],
): Promise<readonly (CostItemType & { readonly cohortId: string })[]> {
  return rows(
    ctx,
    sql`
      select id, cohort_id as "cohortId", kind, quantity::float8 as quantity, unit_price::float8 as "unitPrice",
        amount::float8 as amount, to_char(incurred_on, 'YYYY-MM-DD') as "incurredOn", source
      from cost_item
      where municipality_id = ${ctx.actor.municipalityId} and cohort_id = any(${cohortIds}::uuid[])
      order by incurred_on, kind, id`,
  );
}
