import { existsInDenmark, type PlainDate } from "@mikrolaan/shared/calendar";
import { type NetworkDate, networkFrom } from "@mikrolaan/shared/sessions";
import type { RequestContext } from "../platform/request-context.ts";
import type { WantedSlot } from "./clashes.reads.ts";
import { invite } from "./network-invite.ts";
import { NetworkMeeting } from "./network-meeting.entity.ts";
import type { NetworkSeries } from "./network-series.entity.ts";
import { slotOf } from "./network-slot.ts";

/** What the meetings of a series have in common. */
export type SeriesMeetings = Pick<
  NetworkSeries,
  "startsAt" | "endsAt" | "room" | "place" | "theme" | "member"
>;

export type CohortStart = { readonly id: string; readonly startsOn: PlainDate };

/** A meeting that a series is to have, the cohorts that are so far, and the time it takes up. */
export type Upcoming = NetworkDate & {
  readonly cohortIds: readonly string[];
  readonly slot: WantedSlot;
};

/** The meetings of these dates, each for the cohorts that have come to business start by then. */
export function upcomingOf(
  { startsAt, endsAt, room: roomId, member: memberId }: SeriesMeetings,
  cohorts: readonly CohortStart[],
  dates: readonly NetworkDate[],
): readonly Upcoming[] {
  return dates.flatMap(({ occurrenceOn, date }) => {
    const cohortIds = startedBy(cohorts, date);
    const isThere = existsInDenmark(date, startsAt) && existsInDenmark(date, endsAt);
    if (cohortIds.length === 0 || !isThere) return [];
    const slot = slotOf(`dates.${date}`, { date, startsAt, endsAt, roomId, memberId }, cohortIds);
    return [{ occurrenceOn, date, cohortIds, slot }];
  });
}

/** Those of the cohorts that have come to business start by a day. */
export function startedBy(cohorts: readonly CohortStart[], date: PlainDate): readonly string[] {
  return cohorts.filter(({ startsOn }) => networkFrom(startsOn) <= date).map(({ id }) => id);
}

/** Makes the meetings of a series and invites their people. */
export async function makeMeetings(
  ctx: RequestContext,
  series: NetworkSeries,
  upcoming: readonly Upcoming[],
): Promise<void> {
  const { municipalityId } = ctx.actor;
  const { id, startsAt, endsAt, room, place, theme, member } = series;
  for (const { occurrenceOn, date, cohortIds } of upcoming) {
    const meeting = ctx.em.create(NetworkMeeting, {
      ...{ municipalityId, status: "PLANNED", series: id, occurrenceOn, date },
      ...{ startsAt, endsAt, room, place, theme, member },
    });
    await invite(ctx, meeting, cohortIds);
  }
}
