import { localTime } from "@mikrolaan/shared/calendar";
import { exampleId, type TownNumber } from "./ids.ts";
import type { Member } from "./member.ts";
import { dayOf } from "./path.ts";
import type {
  ExampleCohort,
  ExampleEnrolment,
  ExampleNetworkMeeting,
  ExamplePeople,
} from "./town.ts";

/** An evening of the network, on the Thursday of a programme week. */
export type Evening = {
  readonly week: number;
  readonly theme: string;
  readonly host: string;
  readonly place: string;
};

/**
 * A cohort's network meetings, with whoever was still enrolled on the evening invited.
 *
 * A guest's letters say who came; a meeting beyond them is still to be held.
 */
export function networkOf(
  town: TownNumber,
  cohort: ExampleCohort,
  evenings: readonly Evening[],
  guests: readonly { readonly member: Member; readonly enrolment: ExampleEnrolment }[],
  recordedBy: string,
): Pick<ExamplePeople, "networkMeetings" | "networkMeetingCohorts" | "networkInvitations"> {
  const networkMeetings = evenings.map((evening, index) => meetingOf(town, index, cohort, evening));
  return {
    networkMeetings,
    networkMeetingCohorts: networkMeetings.map((meeting, index) => ({
      id: exampleId(town, "networkMeetingCohort", index + 1),
      meeting: meeting.id,
      cohort: cohort.id,
    })),
    networkInvitations: networkMeetings.flatMap((meeting, evening) =>
      guests.flatMap(({ member, enrolment }, guest) => {
        if (enrolment.endsOn !== null && enrolment.endsOn < meeting.date) return [];
        const came = answers[member.evenings?.[evening] ?? "-"] ?? null;
        return [
          {
            id: exampleId(town, "networkInvitation", evening * 100 + guest + 1),
            meeting: meeting.id,
            cohort: cohort.id,
            participant: enrolment.participant,
            came,
            recordedBy: came === null ? null : recordedBy,
            recordedAt: came === null ? null : `${meeting.date}T19:10:00.000Z`,
          },
        ];
      }),
    ),
  };
}

const answers: Readonly<Record<string, boolean>> = { J: true, N: false };

function meetingOf(
  town: TownNumber,
  index: number,
  { startsOn }: ExampleCohort,
  { week, ...evening }: Evening,
): ExampleNetworkMeeting {
  return {
    ...evening,
    id: exampleId(town, "networkMeeting", index + 1),
    date: dayOf(startsOn, week, 4),
    startsAt: localTime("17:00"),
    endsAt: localTime("19:00"),
    room: null,
    status: "PLANNED",
    cancelledReason: null,
  };
}
