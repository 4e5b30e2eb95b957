import { addDays, minutesBetween } from "@mikrolaan/shared/calendar";
import { type AttendanceStatus, minutesFor, standardStatuses } from "@mikrolaan/shared/sessions";
import { exampleId, exampleNumber, type TownNumber } from "./ids.ts";
import type { Member } from "./member.ts";
import type { ExampleSession } from "./town.ts";
import type {
  ExampleAttendanceChange,
  ExampleAttendanceSave,
  ExampleFollowUp,
  ExampleMark,
} from "./town-attendance.ts";

/** Someone on the rosters: which number of the town they are, and who took them. */
export type OnRoster = {
  readonly town: TownNumber;
  readonly number: number;
  readonly enrolment: string;
  readonly coaches: readonly string[];
};

type Recorded = {
  readonly marks: readonly ExampleMark[];
  readonly changes: readonly ExampleAttendanceChange[];
  /** What the changes were saved in; that of a whole roster is the same for everyone on it. */
  readonly saves: readonly ExampleAttendanceSave[];
};

/** A member's marks as their row of letters says, and how each came to be. */
export function recordedOf(
  { marks = "", corrected }: Member,
  sessions: readonly ExampleSession[],
  onRoster: OnRoster,
): Recorded {
  const recorded = [...marks.replaceAll(" ", "")].flatMap((letter, index) => {
    const session = sessions[index];
    if (!session || letter === "-") return [];
    const correction = corrected?.session === index + 1 ? corrected : undefined;
    return [markOf({ status: statusOf(letter), session, index, correction, onRoster })];
  });
  return {
    marks: recorded.map(({ mark }) => mark),
    changes: recorded.flatMap(({ changes }) => changes),
    saves: recorded.flatMap(({ saves }) => saves),
  };
}

function markOf({
  status,
  session,
  index,
  correction,
  onRoster,
}: {
  readonly status: AttendanceStatus;
  readonly session: ExampleSession;
  readonly index: number;
  readonly correction: Member["corrected"] | undefined;
  readonly onRoster: OnRoster;
}): Omit<Recorded, "marks"> & { readonly mark: ExampleMark } {
  const { town, number, enrolment, coaches } = onRoster;
  const markNumber = number * 100 + index + 1;
  const about = { session: session.id, enrolment };
  const change = (version: number, save: ExampleAttendanceSave, set: Setting) => ({
    ...about,
    ...set,
    id: exampleId(town, "attendanceChange", markNumber * 10 + version),
    save: save.id,
    version,
    minutes: minutesAt(session, set.status),
  });
  const saveOf = (saveNumber: number, savedBy: string, savedAt: string) => ({
    id: exampleId(town, "attendanceSave", saveNumber),
    cohort: session.cohort,
    source: "ROSTER" as const,
    savedBy,
    savedAt,
  });
  const [taker, corrector] = [coaches[0] ?? "", coaches.at(-1) ?? ""];
  // In UTC, and so an hour or two after the session ended in Denmark.
  const taken = saveOf(
    exampleNumber(session.id),
    taker,
    `${session.date}T${session.endsAt}:00.000Z`,
  );
  const saves = [taken];
  const usual = { status, reason: reasonFor(status, number + index), why: null };
  const first = correction ? { status: correction.was, reason: null, why: null } : usual;
  const changes = [change(1, taken, first)];
  if (correction) {
    const at = `${addDays(session.date, 1)}T09:20:00.000Z`;
    const corrected = saveOf(correctionsFrom + markNumber, corrector, at);
    saves.push(corrected);
    changes.push(change(2, corrected, { ...usual, why: correction.because }));
  }
  const last = changes.at(-1) ?? change(1, taken, usual);
  const lastSave = saves.at(-1) ?? taken;
  const mark = {
    ...about,
    id: exampleId(town, "mark", markNumber),
    status,
    minutes: last.minutes,
    reason: last.reason,
    version: last.version,
    markedBy: lastSave.savedBy,
    markedAt: lastSave.savedAt,
  };
  return { mark, changes, saves };
}

/** What came of the call that a member's absences asked for, made the day after the second. */
export function followUpsOf(
  { followedUp }: Member,
  sessions: readonly ExampleSession[],
  { town, number, enrolment, coaches }: OnRoster,
): readonly ExampleFollowUp[] {
  const session = followedUp && sessions[followedUp.session - 1];
  if (!session) return [];
  return [
    {
      id: exampleId(town, "followUp", number),
      enrolment,
      session: session.id,
      outcome: followedUp.outcome,
      note: followedUp.note,
      closedBy: coaches[number % coaches.length] ?? "",
      closedAt: `${addDays(session.date, 1)}T10:30:00.000Z`,
    },
  ];
}

/** Above the number of any session, whose saves carry it. */
const correctionsFrom = 1_000_000;

type Setting = {
  readonly status: AttendanceStatus;
  readonly reason: string | null;
  readonly why: string | null;
};

/** Whoever left early missed the last hour; every other mark stands for what it usually does. */
function minutesAt({ startsAt, endsAt }: ExampleSession, status: AttendanceStatus): number {
  const whole = minutesBetween(startsAt, endsAt);
  return minutesFor(status, whole, status === "LEFT_EARLY" ? whole - 60 : null) ?? 0;
}

function statusOf(letter: string): AttendanceStatus {
  const status = standardStatuses.find((it) => it.letter === letter);
  if (!status) throw new RangeError(`No mark is written ${letter}`);
  return status.code;
}

function reasonFor(status: AttendanceStatus, turn: number): string | null {
  const reasons = usualReasons[status];
  return reasons[turn % reasons.length] ?? null;
}

// Nothing about health: that someone was ill is enough.
const usualReasons: Readonly<Record<AttendanceStatus, readonly string[]>> = {
  PRESENT: [],
  LATE: ["Bussen var forsinket.", "Afleverede barn først."],
  LEFT_EARLY: ["Skulle hente barn.", "Aftale med en kunde."],
  SICK: ["Ringede om morgenen.", "Skrev en sms."],
  EXCUSED: ["Samtale i jobcentret.", "Møde med banken.", "Familiebegivenhed, aftalt på forhånd."],
  ABSENT: ["Ingen besked.", "Ingen besked. Ringet op uden svar."],
  NOT_INVITED: ["Afventer 2. screening."],
};
