import { localTime, type PlainDate, plainDate } from "@mikrolaan/shared/calendar";
import type { PlanNetworkMeetingInput, PlanNetworkSeriesInput } from "@mikrolaan/shared/sessions";
import { rows, sql } from "../platform/sql.ts";
import { type NetworkMeeting, Room } from "../sessions/index.ts";
import { planNetworkMeeting } from "../sessions/network-meeting.service.ts";
import { planNetworkSeries } from "../sessions/network-series.service.ts";
import { agreed, given } from "./given.ts";
import { type Town, testDay } from "./town.ts";

/** Late in the day, where no course is, and with nothing decided yet. */
export const evening = {
  date: testDay,
  startsAt: localTime("16:00"),
  endsAt: localTime("18:00"),
  ...{
    roomId: null,
    place: null,
    theme: null,
    memberId: null,
    host: null,
    hostParticipantId: null,
  },
};

/** A network meeting of these cohorts, planned by the verb that coaches use. */
export function networkMeetingOf(
  place: Town,
  cohortIds: readonly string[],
  more: Partial<PlanNetworkMeetingInput> = {},
): Promise<NetworkMeeting> {
  return place.as("COACH", async (ctx) =>
    agreed(await planNetworkMeeting(ctx, { ...evening, cohortIds, ...more })),
  );
}

/** Business start was in the spring, so that the network has begun. */
const longAgo = plainDate("2025-09-01");

/** A cohort whose people have begun their businesses. */
export async function networkCohort(
  place: Town,
  names: readonly string[] = ["Anne Abild", "Bo Bak"],
): Promise<{ readonly cohortId: string; readonly participantIds: readonly string[] }> {
  const { id: cohortId } = await given(place).cohort({ startsOn: longAgo });
  const participantIds: string[] = [];
  for (const name of names) {
    const { id: participantId } = await given(place).participant(name);
    await joined(place, cohortId, participantId);
    participantIds.push(participantId);
  }
  return { cohortId, participantIds };
}

/** Takes someone into that cohort, from its first day on. */
export async function joined(place: Town, cohortId: string, participantId: string): Promise<void> {
  await given(place).enrolment({ cohortId, participantId, startsOn: longAgo });
}

const firstThursday = { kind: "MONTHLY_WEEKDAY", every: 2, nth: 1, weekday: 4 } as const;

/** After the first week of network meetings of a cohort, in which its retreat may still be. */
export const secondThursday = { ...firstThursday, nth: 2 } as const;

/** Every second month from December on, for nobody yet. */
export const seriesInput: PlanNetworkSeriesInput = {
  ...{ pattern: firstThursday, startsOn: plainDate("2026-12-03"), cohortIds: [] },
  ...{ startsAt: localTime("17:00"), endsAt: localTime("19:00"), onlyFree: false },
  ...{ roomId: null, place: "Havnehuset", theme: null, memberId: null },
};

/** Plans a series by the verb that coaches use. */
export function planSeries(place: Town, more: Partial<PlanNetworkSeriesInput>) {
  return place.as("COACH", (ctx) => planNetworkSeries(ctx, { ...seriesInput, ...more }));
}

type StoredMeeting = {
  readonly date: PlainDate;
  readonly theme: string | null;
  readonly cohorts: number;
  readonly guests: number;
};

/** What is stored of a town's network meetings, by date. */
export function meetingsStored(place: Town): Promise<StoredMeeting[]> {
  return place.as("COACH", (ctx) =>
    rows<StoredMeeting>(
      ctx,
      sql`
        select to_char(n.held_on, 'YYYY-MM-DD') as date, n.theme,
          (select count(*)::int from network_meeting_cohort c where c.meeting_id = n.id) as cohorts,
          (select count(*)::int from network_invitation i where i.meeting_id = n.id) as guests
        from network_meeting n order by n.held_on, n.id`,
    ),
  );
}

export async function roomOf(place: Town, name = "Fjordsalen"): Promise<string> {
  return place.as("COACH", async ({ em }) => {
    const room = em.create(Room, { municipalityId: place.id, name, retired: false });
    await em.flush();
    return room.id;
  });
}
