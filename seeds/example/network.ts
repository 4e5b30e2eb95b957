import {
  addDays,
  addWeeks,
  localTime,
  type PlainDate,
  type RecurrencePattern,
} from "@mikrolaan/shared/calendar";
import { networkDates, networkWeeksAhead, reminderFor } from "@mikrolaan/shared/sessions";
import { usualClosedDays } from "../cohorts/closed-days.ts";
import { exampleId, type TownNumber } from "./ids.ts";
import type { Member } from "./member.ts";
import { dayOf } from "./path.ts";
import { fjordbyRooms, fjordbyTeam } from "./team.ts";
import type { ExampleCohort, ExampleEnrolment, ExamplePeople } from "./town.ts";
import type {
  ExampleNetworkInvitation,
  ExampleNetworkMeeting,
  ExampleNetworkMessage,
  ExampleNetworkSeries,
} from "./town-network.ts";

/** An evening of the network, on the Thursday of a programme week. */
export type Evening = {
  readonly week: number;
  readonly theme: string;
  /** One of the participants, or someone else by name. */
  readonly host: string;
  readonly place: string;
};

type Network = Pick<
  ExamplePeople,
  | "networkSeries"
  | "networkSeriesCohorts"
  | "networkMeetings"
  | "networkMeetingCohorts"
  | "networkInvitations"
  | "networkMessages"
>;

/** Of a cohort whose people have not begun their businesses. */
export const noNetwork: Network = {
  networkSeries: [],
  networkSeriesCohorts: [],
  networkMeetings: [],
  networkMeetingCohorts: [],
  networkInvitations: [],
  networkMessages: [],
};

type Guest = { readonly member: Member; readonly enrolment: ExampleEnrolment };

type Meeting = { readonly meeting: ExampleNetworkMeeting; readonly at: number };

/**
 * A cohort's network meetings by a series without end, with whoever was still enrolled on the evening
 * invited: the evenings described, and those that the series has planned since.
 *
 * A guest's letters say who came, and of the next meeting what they have answered.
 */
export function networkOf(
  town: TownNumber,
  cohort: ExampleCohort,
  evenings: readonly Evening[],
  guests: readonly Guest[],
  { today, recordedBy }: { readonly today: PlainDate; readonly recordedBy: string },
): Network {
  const series = seriesOf(town, cohort, evenings, today);
  const networkMeetings = [
    ...evenings.map((evening, index) => describedOf(town, index, cohort, evening, series, guests)),
    ...plannedOf(town, series, evenings.length, today),
  ];
  const next = networkMeetings.find(({ date }) => date >= today);
  const invited = networkMeetings.flatMap((meeting, at) =>
    invitationsOf(town, cohort.id, { meeting, at }, guests, { today, recordedBy, next }),
  );
  return {
    networkSeries: [series],
    networkSeriesCohorts: [
      { id: exampleId(town, "networkSeriesCohort", 1), series: series.id, cohort: cohort.id },
    ],
    networkMeetings,
    networkMeetingCohorts: networkMeetings.map((meeting, index) => ({
      id: exampleId(town, "networkMeetingCohort", index + 1),
      meeting: meeting.id,
      cohort: cohort.id,
    })),
    networkInvitations: invited,
    networkMessages: next ? messagesOf(town, next, invited, today) : [],
  };
}

const everyEighthThursday: RecurrencePattern = { kind: "WEEKLY", every: 8, weekdays: [4] };
const hours = { startsAt: localTime("17:00"), endsAt: localTime("19:00") };
const sentDaysAgo = 4;

function seriesOf(
  town: TownNumber,
  { startsOn }: ExampleCohort,
  [first]: readonly Evening[],
  today: PlainDate,
): ExampleNetworkSeries {
  return {
    id: exampleId(town, "networkSeries", 1),
    pattern: everyEighthThursday,
    startsOn: dayOf(startsOn, first?.week ?? 34, 4),
    ...hours,
    room: fjordbyRooms.find(({ name }) => name === "Havnehuset, lokale 2")?.id ?? null,
    place: null,
    theme: null,
    member: fjordbyTeam.find(({ name }) => name === "Søren Dalum")?.id ?? null,
    madeUntil: addWeeks(today, networkWeeksAhead),
  };
}

/** A meeting that somebody has given a theme, a place and a host. */
function describedOf(
  town: TownNumber,
  index: number,
  { startsOn }: ExampleCohort,
  { week, host, ...evening }: Evening,
  { id: series, member }: ExampleNetworkSeries,
  guests: readonly Guest[],
): ExampleNetworkMeeting {
  const date = dayOf(startsOn, week, 4);
  const hosting = guests.find(({ member: { name } }) => name.join(" ") === host);
  return {
    ...evening,
    ...hours,
    id: exampleId(town, "networkMeeting", index + 1),
    ...{ date, series, occurrenceOn: date, member, room: null },
    host: hosting ? null : host,
    hostParticipant: hosting?.enrolment.participant ?? null,
    status: "PLANNED",
    cancelledReason: null,
  };
}

/** The meetings after those, as the series has planned them. */
function plannedOf(
  town: TownNumber,
  series: ExampleNetworkSeries,
  described: number,
  today: PlainDate,
): readonly ExampleNetworkMeeting[] {
  const { pattern, startsOn, room, member, id } = series;
  const rule = { pattern, startsOn, madeUntil: null, endedOn: null };
  const last = addWeeks(startsOn, 8 * (described - 1));
  const { dates } = networkDates(rule, today, usualClosedDays);
  return dates
    .filter(({ occurrenceOn }) => occurrenceOn > last)
    .map(({ occurrenceOn, date }, index) => ({
      ...hours,
      id: exampleId(town, "networkMeeting", described + index + 1),
      ...{ date, series: id, occurrenceOn, member, room },
      ...{ place: null, theme: null, host: null, hostParticipant: null },
      status: "PLANNED",
      cancelledReason: null,
    }));
}

type Told = {
  readonly today: PlainDate;
  readonly recordedBy: string;
  readonly next: ExampleNetworkMeeting | undefined;
};

function invitationsOf(
  town: TownNumber,
  cohort: string,
  { meeting, at }: Meeting,
  guests: readonly Guest[],
  { today, recordedBy, next }: Told,
): readonly ExampleNetworkInvitation[] {
  return guests.flatMap(({ member, enrolment }, guest) => {
    if (enrolment.endsOn !== null && enrolment.endsOn < meeting.date) return [];
    const said = letters[member.evenings?.[at] ?? "-"] ?? null;
    const came = meeting.date < today ? said : null;
    const answer = meeting === next ? said : came || null;
    const answeredOn = meeting === next ? addDays(today, -2) : addDays(meeting.date, -5);
    return [
      {
        id: exampleId(town, "networkInvitation", at * 100 + guest + 1),
        ...{ meeting: meeting.id, cohort, participant: enrolment.participant, came, answer },
        answeredAt: answer === null ? null : `${answeredOn}T17:40:00.000Z`,
        recordedBy: came === null ? null : recordedBy,
        recordedAt: came === null ? null : `${meeting.date}T19:10:00.000Z`,
      },
    ];
  });
}

const letters: Readonly<Record<string, boolean>> = { J: true, N: false };

/** The next meeting's invitations were sent some days ago; who has answered is not reminded. */
function messagesOf(
  town: TownNumber,
  meeting: ExampleNetworkMeeting,
  invitations: readonly ExampleNetworkInvitation[],
  today: PlainDate,
): readonly ExampleNetworkMessage[] {
  const dueOn = addDays(today, -sentDaysAgo);
  const queuedAt = `${dueOn}T09:15:00.000Z`;
  return invitations
    .filter((it) => it.meeting === meeting.id)
    .flatMap(({ id: invitation, answer, answeredAt }, index): ExampleNetworkMessage[] => {
      const idOf = (nth: number) => exampleId(town, "networkMessage", index * 10 + nth);
      const asked = reminderFor({ answer: null, reminder: null }, meeting, dueOn);
      const reminder = asked && reminderFor({ answer, reminder: asked }, meeting, today);
      const waiting = { invitation, queuedAt, settledAt: null };
      return [
        { ...waiting, id: idOf(1), kind: "INVITATION", dueOn, status: "QUEUED" },
        ...(reminder
          ? [
              {
                ...{ ...waiting, id: idOf(2), kind: "REMINDER" as const, ...reminder },
                settledAt: reminder.status === "DROPPED" ? answeredAt : null,
              },
            ]
          : []),
      ];
    });
}
