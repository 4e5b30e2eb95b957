import { type LocalTime, minutesBetween, type PlainDate } from "../calendar/index.ts";
import type { ModuleCode } from "../cohorts/index.ts";
import type { AttendanceStatus, AttendanceStatusRule } from "../rules/index.ts";
import { folded } from "../text/index.ts";
import type { SessionStatus } from "./attendance.ts";
import type { MarkRow } from "./import-marks.ts";
import type { ImportProblem, ImportProblemCode } from "./import-table.ts";
import { decideMark, type MarkRefusal } from "./mark.ts";
import { noMark } from "./merge-mark.ts";
import { standardStatuses } from "./standard-statuses.ts";

/** A day of the cohort that a row may be about. */
export type ImportSession = {
  readonly id: string;
  readonly module: ModuleCode;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly status: SessionStatus;
};

/** Someone of the cohort. */
export type ImportPerson = {
  readonly enrolmentId: string;
  readonly name: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
};

/** What a mark says. */
export type MarkSaid = {
  readonly status: AttendanceStatus;
  readonly minutes: number;
  readonly reason: string | null;
};

/** A mark as it is stored. */
export type ImportStored = MarkSaid & {
  readonly sessionId: string;
  readonly enrolmentId: string;
  readonly version: number;
};

/** The cohort as it is when a sheet is read for it. */
export type ImportFacts = {
  readonly sessions: readonly ImportSession[];
  readonly people: readonly ImportPerson[];
  readonly marks: readonly ImportStored[];
  readonly today: PlainDate;
  /** The session that a list without dates is for. */
  readonly sessionId?: string | null;
};

/** A mark that a sheet sets or changes. */
export type MarkChange = {
  readonly row: number;
  readonly sessionId: string;
  readonly enrolmentId: string;
  readonly from: MarkSaid | null;
  readonly to: MarkSaid;
  /** Of the mark it changes; 0 where none is set. */
  readonly version: number;
};

export type ImportPlan = {
  readonly changes: readonly MarkChange[];
  /** Rows that say what is recorded already. */
  readonly unchanged: number;
  readonly problems: readonly ImportProblem[];
};

/**
 * What the rows of a sheet would change.
 *
 * Shape    hours and notes left out stay as they are while the mark does; else hours follow the mark.
 *          A row with a problem changes nothing, and neither does a second row of the same person and
 *          day. Changes in the order of the rows.
 * Refuses  by row: NO_SUCH_PERSON, SEVERAL_OF_THAT_NAME, ID_OF_ANOTHER, NO_SESSION_THAT_DAY,
 *          SEVERAL_SESSIONS, DUPLICATE, and what `decideMark` refuses.
 */
export function planImport(
  rows: readonly MarkRow[],
  facts: ImportFacts,
  statuses: readonly AttendanceStatusRule[] = standardStatuses,
): ImportPlan {
  const find = finderIn(facts);
  const changes: MarkChange[] = [];
  const problems: ImportProblem[] = [];
  const seen = new Set<string>();
  let unchanged = 0;
  for (const row of rows) {
    const found = find(row);
    if ("code" in found) {
      problems.push(found);
      continue;
    }
    const key = `${found.session.id} ${found.person.enrolmentId}`;
    const change = seen.has(key) ? wrong(row, "NAME", "DUPLICATE") : changeOf(row, found);
    seen.add(key);
    if (change === null) unchanged += 1;
    else if ("code" in change) problems.push(change);
    else changes.push(change);
  }
  return { changes, unchanged, problems };

  function changeOf(row: MarkRow, { session, person, stored }: Found) {
    const isSame = stored?.status === row.status;
    if (isSame && says(row, stored)) return null;
    const before = stored ? saidBy(stored) : noMark;
    const decision = decideMark(
      {
        ...{ sessionDate: session.date, sessionStatus: session.status },
        sessionMinutes: minutesBetween(session.startsAt, session.endsAt),
        ...{ today: facts.today, clockDay: facts.today },
        ...{ enrolmentStartsOn: person.startsOn, enrolmentEndsOn: person.endsOn },
        wanted: {
          status: row.status,
          minutes: row.minutes ?? (isSame ? stored.minutes : null),
          reason: row.reason ?? (isSame ? stored.reason : null),
        },
        // Whoever saves the sheet says why: it is the sheet.
        ...{ why: "", yields: false, seen: before, stored: before, recordedOn: null },
      },
      statuses,
    );
    if (decision.kind === "refused") return refusalOf(row, decision.reasons[0]);
    const { minutes, reason } = decision.value;
    const to = { status: row.status, minutes: minutes ?? 0, reason };
    const from = stored ? saidBy(stored) : null;
    const place = { sessionId: session.id, enrolmentId: person.enrolmentId };
    return { row: row.row, ...place, from, to, version: stored?.version ?? 0 };
  }
}

/** What is recorded already is no change, even where it could not be recorded today. */
function says(row: MarkRow, stored: MarkSaid): boolean {
  const { minutes, reason } = row;
  return (
    (minutes ?? stored.minutes) === stored.minutes && (reason ?? stored.reason) === stored.reason
  );
}

function saidBy({ status, minutes, reason }: MarkSaid): MarkSaid {
  return { status, minutes, reason };
}

type Found = {
  readonly session: ImportSession;
  readonly person: ImportPerson;
  readonly stored: ImportStored | undefined;
};

/** Finds whom and which day a row is about; made once for all rows. */
function finderIn({ sessions, people, marks, sessionId }: ImportFacts) {
  const byDate = Map.groupBy(sessions, ({ date }) => date);
  const byName = Map.groupBy(people, ({ name }) => bareName(name));
  const byId = new Map(people.map((person) => [person.enrolmentId, person]));
  const byPlace = new Map(marks.map((mark) => [`${mark.sessionId} ${mark.enrolmentId}`, mark]));
  const usual = sessions.find(({ id }) => id === sessionId);

  return (row: MarkRow): Found | ImportProblem => {
    const session = row.day ? sessionOf(row, row.day) : (usual ?? wrong(row, "DATE", "REQUIRED"));
    if ("code" in session) return session;
    const person = personOf(row, session.date);
    if ("code" in person) return person;
    const stored = byPlace.get(`${session.id} ${person.enrolmentId}`);
    return { session, person, stored };
  };

  function sessionOf(row: MarkRow, { date, module, startsAt }: NonNullable<MarkRow["day"]>) {
    const fitting = (byDate.get(date) ?? []).filter(
      (it) =>
        (module === null || it.module === module) &&
        (startsAt === null || it.startsAt === startsAt),
    );
    const [only] = fitting;
    if (!only) return wrong(row, "DATE", "NO_SESSION_THAT_DAY", date);
    return fitting.length > 1 ? wrong(row, "DATE", "SEVERAL_SESSIONS", date) : only;
  }

  function personOf(row: MarkRow, date: PlainDate): ImportPerson | ImportProblem {
    const { id, name } = row.person;
    if (id !== null) {
      const person = byId.get(id);
      if (!person) return wrong(row, "ID", "NO_SUCH_PERSON", name || id);
      const isOther = name !== "" && bareName(name) !== bareName(person.name);
      return isOther ? wrong(row, "NAME", "ID_OF_ANOTHER", name) : person;
    }
    const named = byName.get(bareName(name)) ?? [];
    const there = named.filter((it) => isEnrolled(it, date));
    const [first] = there.length > 0 ? there : named;
    if (!first) return wrong(row, "NAME", "NO_SUCH_PERSON", name);
    return there.length > 1 ? wrong(row, "NAME", "SEVERAL_OF_THAT_NAME", name) : first;
  }
}

/** Lists of people have the last name first, parted by a comma. */
function bareName(name: string): string {
  const [last = "", first] = name.split(",").map((part) => part.trim());
  return folded(first === undefined ? last : `${first} ${last}`);
}

function isEnrolled({ startsOn, endsOn }: ImportPerson, date: PlainDate): boolean {
  return startsOn <= date && (endsOn === null || date <= endsOn);
}

function refusalOf(row: MarkRow, code: MarkRefusal | undefined) {
  switch (code) {
    case "MINUTES_OUT_OF_RANGE":
      return wrong(row, "HOURS", code, row.minutes === null ? "" : String(row.minutes / 60));
    case "NOT_ENROLLED_THAT_DAY":
      return wrong(row, "NAME", code);
    case "SESSION_CANCELLED":
    case "SESSION_IN_FUTURE":
      return wrong(row, "DATE", code);
    default:
      throw new RangeError(`No row of a sheet is refused by ${code}`);
  }
}

function wrong(
  { row, at, person, day }: MarkRow,
  column: "DATE" | "NAME" | "HOURS" | "ID",
  code: ImportProblemCode,
  text: string = column === "NAME" ? person.name : (day?.date ?? ""),
): ImportProblem {
  return { row, column: at[column] ?? at.STATUS ?? null, code, text };
}
