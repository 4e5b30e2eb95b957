import { addWeeks, type ClosedRule } from "@mikrolaan/shared/calendar";
import { networkDates, networkWeeksAhead } from "@mikrolaan/shared/sessions";
import { closedRules } from "../cohorts/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { sql } from "../platform/sql.ts";
import { invite } from "./network-invite.ts";
import { makeMeetings, upcomingOf } from "./network-made.ts";
import { cohortsOfSeries, meetingsWithNewcomers, seriesToRoll } from "./network-series.reads.ts";
import { cohortsOfMeetings, obstaclesTo } from "./network-slot.ts";
import { meetingLocked, networkSeriesLocked } from "./owned.ts";
import { settle } from "./plan-store.ts";
import { holdResources } from "./resources.ts";

/**
 * Plans the municipality's network series on, up to 26 weeks from today, and invites those who have
 * come to a cohort since. A date that is taken is left out, and is shown so. Done twice, or by two at
 * once, it makes nothing twice.
 */
export async function rollNetworkSeries(ctx: RequestContext): Promise<void> {
  const horizon = addWeeks(ctx.today, networkWeeksAhead);
  const ids = await seriesToRoll(ctx, horizon);
  if (ids.length === 0) return;
  const closed = await closedRules(ctx);
  for (const id of ids) await rollOne(ctx, id, closed);
}

// Series, then meetings, then rooms, members and cohorts: every verb of the network holds them in that
// order, so that none waits for another in a ring.
async function rollOne(
  ctx: RequestContext,
  id: string,
  closed: readonly ClosedRule[],
): Promise<void> {
  const series = await networkSeriesLocked(ctx, id);
  await inviteNewcomers(ctx, id);
  const { dates, through } = networkDates(series, ctx.today, closed);
  const upcoming = upcomingOf(series, await cohortsOfSeries(ctx, id), dates);
  if (upcoming.length > 0) {
    const slots = upcoming.map(({ slot }) => slot);
    await holdResources(ctx, slots);
    const taken = await obstaclesTo(ctx, slots, {});
    await makeMeetings(
      ctx,
      series,
      upcoming.filter(({ slot }) => !taken.has(slot.key)),
    );
    await settle(ctx);
  }
  // Past the entity, whose version would rise: nobody's open form is to be refused for this.
  await sql`
    update network_series set made_until = ${through}
    where id = ${id} and (made_until is null or made_until < ${through})`.execute(
    ctx.em.getKysely(),
  );
}

async function inviteNewcomers(ctx: RequestContext, seriesId: string): Promise<void> {
  const ids = await meetingsWithNewcomers(ctx, seriesId);
  const cohortIds = await cohortsOfMeetings(ctx, ids);
  for (const id of ids) await invite(ctx, await meetingLocked(ctx, id), cohortIds.get(id) ?? []);
}
