import { addDays, compareDates, type PlainDate } from "@mikrolaan/shared/calendar";
import type {
  FollowUpTask_FollowUpFragment,
  Today_NetworkMeetingFragment,
  Today_SessionFragment,
} from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";

graphql(`
  fragment Today_Session on Session {
    id cohortId cohortName module topic date startsAt endsAt place instructor status expected recorded
    owners { id name isMe }
    can { edit recordAttendance }
  }
`);

graphql(`
  fragment Today_NetworkMeeting on NetworkMeeting {
    id date startsAt endsAt place theme status invited recorded
    cohorts { id name }
    can { recordAttendance }
  }
`);

export type TodaySession = Today_SessionFragment;
export type TodayMeeting = Today_NetworkMeetingFragment;

export type Agenda = {
  readonly sessions: readonly TodaySession[];
  readonly networkMeetings: readonly TodayMeeting[];
};

export type Task =
  | {
      readonly kind: "roster" | "place" | "instructor" | "both";
      readonly date: PlainDate;
      readonly session: TodaySession;
    }
  | { readonly kind: "guests"; readonly date: PlainDate; readonly meeting: TodayMeeting }
  | {
      readonly kind: "call";
      readonly date: PlainDate;
      readonly followUp: FollowUpTask_FollowUpFragment;
    };

export type Tasks = {
  readonly overdue: readonly Task[];
  readonly today: readonly Task[];
  readonly later: readonly Task[];
};

type Found = {
  readonly agenda: Agenda;
  readonly rostersNotTaken: readonly TodaySession[];
  readonly networkMeetings: { readonly items: readonly TodayMeeting[] };
  readonly followUps: readonly FollowUpTask_FollowUpFragment[];
};

/**
 * What waits: rosters and guests not recorded, the oldest first; whom to call today, and until it is
 * done; then what the coming week lacks. `mine` leaves out the sessions that others hold: the rest
 * has been asked for as one's own.
 */
export function followUpOf(found: Found, today: PlainDate, mine: boolean): Tasks {
  // What is held today waits for nobody yet: it has its own place among the day's appointments.
  const rosters = found.rostersNotTaken
    .filter(({ date }) => date < today)
    .map((session): Task => ({ kind: "roster", date: session.date, session }));
  const guests = found.networkMeetings.items
    .filter((meeting) => lacksGuests(meeting, today))
    .map((meeting): Task => ({ kind: "guests", date: meeting.date, meeting }));
  const calls = found.followUps
    .filter(({ state }) => state === "OPEN")
    .map((followUp): Task => ({ kind: "call", date: followUp.raisedOn, followUp }));
  const nextWeek = addDays(today, 7);
  const unprepared = found.agenda.sessions
    .filter(({ status, date }) => status === "PLANNED" && date > today && date <= nextWeek)
    .filter((session) => !mine || isMine(session))
    .flatMap((session): readonly Task[] => {
      const lacks = lacksOf(session);
      return lacks ? [{ kind: lacks, date: session.date, session }] : [];
    });
  return {
    overdue: [...rosters, ...guests].sort(byDate),
    today: calls.sort(byDate),
    later: unprepared.sort(byDate),
  };
}

/** Whoever's nobody is in particular is everyone's. */
function isMine({ owners }: TodaySession): boolean {
  return owners.length === 0 || owners.some(({ isMe }) => isMe);
}

function lacksOf({ place, instructor }: TodaySession): "place" | "instructor" | "both" | null {
  if (!place) return instructor ? "place" : "both";
  return instructor ? null : "instructor";
}

function lacksGuests(meeting: TodayMeeting, today: PlainDate): boolean {
  const { date, status, invited, recorded } = meeting;
  return date < today && status === "PLANNED" && invited > 0 && recorded === 0;
}

function byDate(a: Task, b: Task): number {
  return compareDates(a.date, b.date);
}
