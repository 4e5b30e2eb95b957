import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import { own } from "../identity/index.ts";
import { askedId } from "../platform/asked-id.ts";
import type { Clash } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import { clashesOf, type WantedSlot } from "./clashes.reads.ts";
import { NetworkMeeting } from "./network-meeting.entity.ts";

/** What a network meeting takes up. */
export type NetworkSlot = {
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly roomId: string | null;
  readonly memberId: string | null;
};

/** What a meeting takes up as it is stored. */
export function partsOf({ date, startsAt, endsAt, room, member }: NetworkMeeting): NetworkSlot {
  return { date, startsAt, endsAt, roomId: room, memberId: member };
}

/** A network meeting as a slot that may clash, under the caller's name for it. */
export function slotOf(key: string, slot: NetworkSlot, cohortIds: readonly string[]): WantedSlot {
  const { date, startsAt, endsAt, roomId, memberId } = slot;
  return {
    ...{ key, cohortIds, roomId, date, startsAt, endsAt },
    memberIds: memberId === null ? [] : [memberId],
    module: null,
    overnight: false,
  };
}

/**
 * What stands in the way of each slot: its room, its holder or a cohort is taken. A guest who is wanted
 * elsewhere is no obstacle, for taking part is voluntary; see `guestsElsewhere`.
 */
export async function obstaclesTo(
  ctx: RequestContext,
  slots: readonly WantedSlot[],
  options: Parameters<typeof clashesOf>[2],
): Promise<ReadonlyMap<string, readonly Clash[]>> {
  const clashes = await clashesOf(ctx, slots, options);
  const obstacles = [...clashes].map(
    ([key, found]) => [key, found.filter(({ kind }) => kind !== "PARTICIPANT")] as const,
  );
  return new Map(obstacles.filter(([, found]) => found.length > 0));
}

/** The people of a meeting's cohorts who are wanted elsewhere at its time, and by what. Throws NOT_FOUND. */
export async function guestsElsewhere(ctx: RequestContext, asked: string): Promise<Clash[]> {
  const id = askedId(asked);
  const meeting = own(ctx.actor, await ctx.em.findOne(NetworkMeeting, { id }));
  const cohortIds = (await cohortsOfMeetings(ctx, [id])).get(id) ?? [];
  const slot = slotOf(id, partsOf(meeting), cohortIds);
  const clashes = await clashesOf(ctx, [slot], { exceptMeetings: [id] });
  return (clashes.get(id) ?? []).filter(({ kind }) => kind === "PARTICIPANT");
}

/** The cohorts of each of these meetings. */
export async function cohortsOfMeetings(
  ctx: RequestContext,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await rows<{ meetingId: string; cohortIds: readonly string[] }>(
    ctx,
    sql`
      select meeting_id as "meetingId", array_agg(cohort_id::text) as "cohortIds"
      from network_meeting_cohort
      where municipality_id = ${ctx.actor.municipalityId}
        and meeting_id = any(${meetingIds}::uuid[])
      group by meeting_id`,
  );
  return new Map(found.map((it) => [it.meetingId, it.cohortIds]));
}
