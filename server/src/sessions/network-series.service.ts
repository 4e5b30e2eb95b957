import { LockMode } from "@mikro-orm/postgresql";
import { maxDate, type PlainDate } from "@mikrolaan/shared/calendar";
import {
  type EditNetworkSeriesInput,
  type EndNetworkSeriesInput,
  networkDates,
  networkFrom,
  type PlanNetworkSeriesInput,
} from "@mikrolaan/shared/sessions";
import { closedRules } from "../cohorts/index.ts";
import { Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { slotRefusals } from "./clashes.reads.ts";
import { invite } from "./network-invite.ts";
import { makeMeetings, type SeriesMeetings, startedBy, upcomingOf } from "./network-made.ts";
import { NetworkInvitation, NetworkMeeting } from "./network-meeting.entity.ts";
import { NetworkMessage } from "./network-message.entity.ts";
import { NetworkSeries, NetworkSeriesCohort } from "./network-series.entity.ts";
import { startsOf } from "./network-series.reads.ts";
import { cohortsOfMeetings, obstaclesTo, slotOf } from "./network-slot.ts";
import { networkSeriesLocked } from "./owned.ts";
import { settle } from "./plan-store.ts";
import { holdResources } from "./resources.ts";

/**
 * Plans network meetings by a rule and without an end, from programme week 32 of their cohorts: those
 * of the next 26 weeks are made at once, and the others as time goes on.
 *
 * Refuses  BEFORE_BUSINESS_START with the first possible day; SLOT_TAKEN on "dates.<day>" for each date
 *          that is taken, with other times, unless only the free ones are asked for and there are some.
 * Throws   NOT_FOUND for a cohort, a room or a team member not ours.
 */
export async function planNetworkSeries(
  ctx: RequestContext,
  { cohortIds, roomId, memberId, onlyFree, ...planned }: PlanNetworkSeriesInput,
): Promise<NetworkSeries | Refused> {
  const memberIds = memberId === null ? [] : [memberId];
  await holdResources(ctx, [{ cohortIds, roomId, memberIds }]);
  const cohorts = await startsOf(ctx, cohortIds);
  const earliest = maxDate(planned.startsOn, ...cohorts.map((it) => networkFrom(it.startsOn)));
  if (planned.startsOn < earliest) {
    return refused("BEFORE_BUSINESS_START", { field: "startsOn", detail: earliest });
  }

  const rule = { ...planned, madeUntil: null, endedOn: null };
  const { dates, through } = networkDates(rule, ctx.today, await closedRules(ctx));
  const common = { ...planned, room: roomId, member: memberId };
  const upcoming = upcomingOf(common, cohorts, dates);
  const slots = upcoming.map(({ slot }) => slot);
  const taken = await obstaclesTo(ctx, slots, { alternatives: true });
  const free = upcoming.filter(({ slot }) => !taken.has(slot.key));
  if (taken.size > 0 && (!onlyFree || free.length === 0)) return new Refused(slotRefusals(taken));

  const { municipalityId } = ctx.actor;
  const series = ctx.em.create(NetworkSeries, { municipalityId, ...common, madeUntil: through });
  for (const { id: cohort } of cohorts) {
    ctx.em.create(NetworkSeriesCohort, { municipalityId, series: series.id, cohort });
  }
  await ctx.em.flush();
  await makeMeetings(ctx, series, free);
  await settle(ctx);
  return series;
}

/**
 * Changes what the meetings of a series have in common. The coming ones follow in what nobody has
 * changed on them by hand; a cohort that joins is invited to them from its own programme week 32, and
 * one that leaves it keeps the invitations it has.
 *
 * Refuses  CHANGED_BY_ANOTHER, SERIES_ENDED; SLOT_TAKEN as planning does, and then nothing is changed.
 * Throws   NOT_FOUND as planning does.
 */
export async function editNetworkSeries(
  ctx: RequestContext,
  { id, version, cohortIds, roomId, memberId, ...edited }: EditNetworkSeriesInput,
): Promise<NetworkSeries | Refused> {
  const series = await networkSeriesLocked(ctx, id);
  if (series.version !== version) return refused("CHANGED_BY_ANOTHER");
  if (series.endedOn !== null) return refused("SERIES_ENDED");

  const coming = await comingLocked(ctx, id, ctx.today);
  const memberIds = memberId === null ? [] : [memberId];
  await holdResources(ctx, [{ cohortIds, roomId, memberIds }]);
  const common = { ...edited, room: roomId, member: memberId };
  const cohorts = await startsOf(ctx, cohortIds);
  const invited = await cohortsOfMeetings(ctx, idsOf(coming));
  const changes = coming.map((meeting) => {
    const to = followed(meeting, series, common);
    const had = invited.get(meeting.id) ?? [];
    const joining = startedBy(cohorts, meeting.date).filter((it) => !had.includes(it));
    const key = `dates.${meeting.date}`;
    const taken = { date: meeting.date, ...to, roomId: to.room, memberId: to.member };
    return { meeting, to, joining, slot: slotOf(key, taken, [...had, ...joining]) };
  });
  const slots = changes.map(({ slot }) => slot);
  await holdResources(ctx, slots);
  const options = { exceptMeetings: idsOf(coming), alternatives: true };
  const taken = await obstaclesTo(ctx, slots, options);
  if (taken.size > 0) return new Refused(slotRefusals(taken));

  ctx.em.assign(series, common);
  for (const { meeting, to } of changes) ctx.em.assign(meeting, to);
  await joinCohorts(ctx, id, cohortIds);
  for (const { meeting, joining } of changes) {
    if (joining.length > 0) await invite(ctx, meeting, joining);
  }
  await settle(ctx);
  return series;
}

/** A series that is ended: how many meetings it took along, and those that stand for having been answered. */
export type SeriesEnded = {
  readonly series: NetworkSeries;
  readonly removed: number;
  readonly kept: readonly NetworkMeeting[];
};

/**
 * Ends a series on a last day. Coming meetings after it go, unless somebody has answered, or been sent
 * a mail: those are to be called off, so that the guests are told.
 * Refuses  CHANGED_BY_ANOTHER, SERIES_ENDED.
 */
export async function endNetworkSeries(
  ctx: RequestContext,
  { id, version, lastDay }: EndNetworkSeriesInput,
): Promise<SeriesEnded | Refused> {
  const series = await networkSeriesLocked(ctx, id);
  if (series.version !== version) return refused("CHANGED_BY_ANOTHER");
  if (series.endedOn !== null) return refused("SERIES_ENDED");

  const coming = await comingLocked(ctx, id, ctx.today);
  const after = coming.filter(({ date }) => date > lastDay);
  const awaited = await meetingsAwaited(ctx, idsOf(after));
  const kept = after.filter((meeting) => awaited.has(meeting.id));
  const removed = after.filter((meeting) => !awaited.has(meeting.id));
  for (const meeting of removed) ctx.em.remove(meeting);
  ctx.em.assign(series, { endedOn: lastDay });
  await ctx.em.flush();
  return { series, removed: removed.length, kept };
}

/** A meeting's part of what its series has in common after a change: its own where someone has changed it. */
function followed(
  meeting: NetworkMeeting,
  before: SeriesMeetings,
  after: SeriesMeetings,
): SeriesMeetings {
  const isTimed = meeting.startsAt === before.startsAt && meeting.endsAt === before.endsAt;
  const isPlaced = meeting.room === before.room && meeting.place === before.place;
  const { startsAt, endsAt } = isTimed ? after : meeting;
  const { room, place } = isPlaced ? after : meeting;
  const { theme } = meeting.theme === before.theme ? after : meeting;
  const { member } = meeting.member === before.member ? after : meeting;
  return { startsAt, endsAt, room, place, theme, member };
}

/** The meetings of a series to be held from a day on, held in the order of their ids. */
function comingLocked(
  { em, actor: { municipalityId } }: RequestContext,
  series: string,
  from: PlainDate,
): Promise<NetworkMeeting[]> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const coming = { municipalityId, series, status: "PLANNED" as const, date: { $gte: from } };
  return em.find(NetworkMeeting, coming, { ...lock, orderBy: { id: "asc" } });
}

async function joinCohorts(
  { em, actor: { municipalityId } }: RequestContext,
  series: string,
  cohortIds: readonly string[],
): Promise<void> {
  const before = await em.find(NetworkSeriesCohort, { municipalityId, series });
  for (const row of before) if (!cohortIds.includes(row.cohort)) em.remove(row);
  for (const cohort of new Set(cohortIds)) {
    if (before.some((row) => row.cohort === cohort)) continue;
    em.create(NetworkSeriesCohort, { municipalityId, series, cohort });
  }
  await em.flush();
}

/** Those of the meetings that a guest has answered, or has been sent something about. */
async function meetingsAwaited(
  { em, actor: { municipalityId } }: RequestContext,
  meetingIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const invitations = await em.find(NetworkInvitation, {
    ...{ municipalityId, meeting: { $in: [...meetingIds] } },
  });
  const sent = await em.find(NetworkMessage, {
    ...{ municipalityId, status: "SENT", invitation: { $in: idsOf(invitations) } },
  });
  const wroteTo = new Set(sent.map(({ invitation }) => invitation));
  const awaiting = invitations.filter(({ id, answer }) => answer !== null || wroteTo.has(id));
  return new Set(awaiting.map(({ meeting }) => meeting));
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
