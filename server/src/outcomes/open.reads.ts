import { lastQuarterEnd, standingDots, suppress } from "@mikrolaan/shared/outcomes";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { OpenFigures } from "./open.graphql.ts";
import { standings, today } from "./standing.reads.ts";

/**
 * One table for publishing, of everyone and as of the last quarter's end: no choice of people or day,
 * since a table of some of them, or of the day after, would tell what this one hides.
 */
export async function openFigures(ctx: RequestContext): Promise<OpenFigures> {
  const asOf = lastQuarterEnd(ctx.today);
  const people = Map.groupBy(
    await standings(ctx, { ...today(ctx, null), asOf }),
    (it) => it.cohortId,
  );
  const cohorts = (await cohortNames(ctx)).filter(({ id }) => people.has(id));
  const table = suppress(
    cohorts.map(({ id }) => {
      const dots = standingDots(people.get(id) ?? []);
      return [dots.selfSupporting, dots.jobOrEducation, dots.inProgress, dots.stopped];
    }),
  );
  return {
    asOf,
    rows: cohorts.map(({ name }, at) => ({
      cohortName: name,
      counts: table.cells[at] ?? [],
      total: table.rowTotals[at] ?? null,
    })),
    totals: table.columnTotals,
    total: table.total,
  };
}

function cohortNames(ctx: RequestContext): Promise<{ id: string; name: string }[]> {
  return rows(
    ctx,
    sql`
      select id, name from cohort where municipality_id = ${ctx.actor.municipalityId}
      order by starts_on desc, name, id`,
  );
}
