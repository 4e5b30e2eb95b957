import { may } from "@mikrolaan/shared/identity";
import {
  allStandings,
  isCountedInto,
  type OutcomeFigure,
  type OutcomeFilter,
  type Standing,
} from "@mikrolaan/shared/outcomes";
import { id as anId, plainDateSchema, text } from "@mikrolaan/shared/text";
import * as z from "zod";
import {
  cursorOf,
  keysOf,
  type Page,
  type PageArgs,
  pageOf,
  pageSize,
} from "../platform/paging.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { OutcomeRowPage } from "./figures.graphql.ts";
import { asked } from "./figures.reads.ts";
import { type Asked, standing } from "./standing.reads.ts";

type Item = OutcomeRowPage["items"][number];

/**
 * The people whom a figure counts, cohort by cohort: as many as it says, since both are decided by
 * the core. Their names are read only for those who may know them.
 */
export async function outcomeRows(
  ctx: RequestContext,
  filter: OutcomeFilter,
  figure: OutcomeFigure,
  args: PageArgs,
): Promise<Page<Item>> {
  const size = pageSize(args);
  const [startsOn, name, lastId] = keysOf(args, cursorKeys) ?? [null, null, null];
  const of = await asked(ctx, filter);
  const named = may(ctx.actor, "readParticipants");
  const found = await rows<Item & { id: string; startsOn: string; total: number }>(
    ctx,
    sql`
      ${standing(ctx, of)},
      counted as (select s.* from standing s ${countedInto(figure, of)})
      select s.id, case when ${named} then s.participant_id end as "participantId",
        case when ${named} then p.first_name || ' ' || p.last_name end as name,
        c.name as "cohortName", to_char(c.starts_on, 'YYYY-MM-DD') as "startsOn", s.stage,
        s.exit_route as "exitRoute", m.status as outcome, to_char(m.month, 'YYYY-MM-DD') as month,
        r.source, r.confirmed_at is not null as confirmed,
        (select count(*)::int from counted) as total
      from counted s join cohort c on c.id = s.cohort_id join participant p on p.id = s.participant_id
        left join outcome_month m on m.enrolment_id = s.id and m.month = ${shownMonth(figure)}
        left join outcome_record r on r.id = m.record_id
      where ${startsOn}::date is null or c.starts_on < ${startsOn}
        or (c.starts_on = ${startsOn} and (c.name, s.id) > (${name}, ${lastId}::uuid))
      order by c.starts_on desc, c.name, s.id limit ${size + 1}`,
  );
  const page = pageOf(found, size, (it) => cursorOf(it.startsOn, it.cohortName, it.id));
  return {
    ...page,
    items: page.items.map((it) => ({ ...it, confirmed: it.source && it.confirmed })),
  };
}

const cursorKeys = z.tuple([plainDateSchema, text({ max: 80 }), anId]);

/** A figure of a month shows that month; any other the latest that is recorded. */
function shownMonth(figure: OutcomeFigure) {
  return figure.kind === "MONTH" ? sql`${figure.month}::date` : sql`s.latest`;
}

/** Which of the standing a figure counts: the core says of each way to stand whether it does. */
function countedInto(figure: OutcomeFigure, { asOf }: Asked) {
  if (figure.kind === "MONTH") {
    return sql`
      join outcome_month o on o.enrolment_id = s.id and o.month = ${figure.month}::date
        and o.month <= ${asOf}::date and o.status = ${figure.status}`;
  }
  const keys = allStandings.filter((it) => isCountedInto(figure, it)).map(keyOf);
  return sql`
    join unnest(${keys}::text[]) as way(key) on way.key
      = concat_ws('/', s.stage, coalesce(s.exit_route, '-'), coalesce(s.outcome, '-'), s.ever)`;
}

function keyOf({ stage, exitRoute, outcome, everSelfSupporting }: Standing): string {
  return [stage, exitRoute ?? "-", outcome ?? "-", everSelfSupporting ? "t" : "f"].join("/");
}
