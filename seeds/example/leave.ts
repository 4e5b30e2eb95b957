import { addDays, compareDates, minutesBetween, type PlainDate } from "@mikrolaan/shared/calendar";
import { exampleId, type TownNumber } from "./ids.ts";
import type { ExamplePeople, ExampleSession } from "./town.ts";
import type {
  ExampleAttendanceSave,
  ExampleGuest,
  ExampleGuestChange,
  ExampleGuestMark,
  ExamplePlannedAbsence,
} from "./town-attendance.ts";

type Leave = Pick<ExamplePeople, "plannedAbsences" | "guests" | "guestMarks" | "guestChanges">;

/** For cohorts in which nobody is on leave, and nobody came without being of it. */
export const noLeave: Leave = {
  plannedAbsences: [],
  guests: [],
  guestMarks: [],
  guestChanges: [],
};

/** Leave of someone by their number in the town, in days counted from today. */
export type OnLeave = Pick<ExamplePlannedAbsence, "status" | "reason"> & {
  readonly person: number;
  readonly from: number;
  readonly to: number;
};

/** Leave as rows, told to a coach some days ago. */
export function leaveOf(
  town: TownNumber,
  today: PlainDate,
  coach: string,
  people: readonly OnLeave[],
): readonly ExamplePlannedAbsence[] {
  return people.map(({ person, from, to, ...said }, index) => ({
    ...said,
    id: exampleId(town, "plannedAbsence", index + 1),
    enrolment: exampleId(town, "enrolment", person),
    startsOn: addDays(today, from),
    endsOn: addDays(today, to),
    recordedBy: coach,
    recordedAt: `${addDays(today, -3)}T09:40:00.000Z`,
  }));
}

type Visit = {
  readonly town: TownNumber;
  readonly today: PlainDate;
  readonly sessions: readonly ExampleSession[];
  readonly coach: string;
};

/** Someone who came to the last sessions held, as many as told, without being of the cohort. */
export function guestOf(
  name: string,
  last: number,
  { town, today, sessions, coach }: Visit,
): Omit<Leave, "plannedAbsences"> & { readonly saves: readonly ExampleAttendanceSave[] } {
  const held = sessions
    .filter(({ date }) => date < today)
    .toSorted((a, b) => compareDates(a.date, b.date))
    .slice(-last);
  const [first] = held;
  if (!first) return { ...noLeave, saves: [] };
  const guest: ExampleGuest = {
    ...{ id: exampleId(town, "guest", 1), cohort: first.cohort, name },
    ...{ addedBy: coach, addedAt: savedAt(first) },
  };
  const visits = held.map((session, index) => visitOf(town, guest, session, numbersFrom + index));
  return {
    guests: [guest],
    guestMarks: visits.map(({ mark }) => mark),
    saves: visits.map(({ save }) => save),
    guestChanges: visits.map(({ change }) => change),
  };
}

/** Above the number of any mark, change or save of someone of a cohort. */
const numbersFrom = 90_000_000;

function visitOf(
  town: TownNumber,
  { id: guest, cohort, addedBy: savedBy }: ExampleGuest,
  session: ExampleSession,
  number: number,
): {
  readonly mark: ExampleGuestMark;
  readonly save: ExampleAttendanceSave;
  readonly change: ExampleGuestChange;
} {
  const minutes = minutesBetween(session.startsAt, session.endsAt);
  const set = { session: session.id, guest, status: "PRESENT", minutes, reason: null } as const;
  const at = savedAt(session);
  const save = {
    ...{ id: exampleId(town, "attendanceSave", number), cohort, source: "ROSTER" as const },
    ...{ savedBy, savedAt: at },
  };
  const id = exampleId(town, "mark", number);
  return {
    mark: { ...set, id, version: 1, markedBy: savedBy, markedAt: at },
    save,
    change: {
      ...{ ...set, id: exampleId(town, "attendanceChange", number) },
      ...{ save: save.id, version: 1, why: null },
    },
  };
}

/** In UTC, and so an hour or two after the session ended in Denmark; a minute after its roster. */
function savedAt({ date, endsAt }: ExampleSession): string {
  return `${date}T${endsAt}:30.000Z`;
}
