import type { AttendanceDefinition, AttendanceStatusRule } from "../rules/index.ts";
import type { AttendanceMark } from "./attendance.ts";
import type { PlannedAbsenceStatus } from "./attendance-codes.ts";
import { minutesFor, ruleOf } from "./minutes.ts";
import { standardStatuses } from "./standard-statuses.ts";

/** A session of a module for one person, as a demand on their hours looks at it. */
export type GateSession = {
  readonly sessionId: string;
  readonly sessionMinutes: number;
  /** OPEN may still be attended; what is known comes by a mark, or ahead by leave. */
  readonly known: "OPEN" | "MARK" | "LEAVE";
  /** The session is divided by; nothing of one that is open. */
  readonly counts: boolean;
  readonly attendedMinutes: number;
};

export const gateStates = ["MET", "OPEN", "LOST"] as const;

/** MET whatever comes, LOST whatever comes, or still OPEN. */
export type GateState = (typeof gateStates)[number];

/** How a demand on the hours of a module stands for one person. */
export type Gate = {
  readonly percent: number;
  readonly state: GateState;
  /** The first session after which it could not be met; null unless LOST, or where leave alone did it. */
  readonly lostAt: string | null;
};

/**
 * How the demand for a least share of a module's hours stands (*krav om fremmøde*).
 *
 * Units    percent 0 to 100.
 * Shape    sessions in order of time, without cancelled ones and those outside the enrolment. Null
 *          when nothing is demanded, or there are no hours to demand it of.
 * Example  of 8 equal sessions and 75 %: two may be missed; the third missed is where it is lost.
 */
export function gateOf(sessions: readonly GateSession[], percent: number | null): Gate | null {
  if (percent === null) return null;
  const isBelow = ({ attended, all }: Hours) => attended * 100 < percent * all;
  const best = hoursWith(sessions, (it) => it.sessionMinutes);
  if (best.all === 0) return null;
  if (isBelow(best)) return { percent, state: "LOST", lostAt: lostAt(sessions, isBelow) };
  const worst = hoursWith(sessions, () => 0);
  return { percent, state: isBelow(worst) ? "OPEN" : "MET", lostAt: null };
}

/** A mark as a demand looks at it; leave stands for the mark that is not set. */
export function gateSessionOf(
  mark: AttendanceMark & {
    readonly sessionId: string;
    readonly leave?: PlannedAbsenceStatus | null;
  },
  definition: AttendanceDefinition,
  statuses: readonly AttendanceStatusRule[] = standardStatuses,
): GateSession {
  const { sessionId, sessionMinutes, leave = null } = mark;
  const status = mark.status ?? leave;
  if (status === null) {
    return { sessionId, sessionMinutes, known: "OPEN", counts: false, attendedMinutes: 0 };
  }
  const rule = ruleOf(status, statuses);
  const minutes = mark.minutes ?? minutesFor(status, sessionMinutes, null, statuses) ?? 0;
  return {
    ...{ sessionId, sessionMinutes },
    known: mark.status === null ? "LEAVE" : "MARK",
    counts: definition === "ATTENDED_OF_HELD" ? rule.countsAsHeld : rule.countsAsExpected,
    attendedMinutes: rule.countsAsAttended ? minutes : 0,
  };
}

type Hours = { readonly attended: number; readonly all: number };

/** The hours of all sessions, those open attended for as long as told. */
function hoursWith(
  sessions: readonly GateSession[],
  ifOpen: (session: GateSession) => number,
): Hours {
  let [attended, all] = [0, 0];
  for (const session of sessions) {
    const isOpen = session.known === "OPEN";
    if (!isOpen && !session.counts) continue;
    attended += isOpen ? ifOpen(session) : session.attendedMinutes;
    all += session.sessionMinutes;
  }
  return { attended, all };
}

/** Leave is known from the start; a mark from its own session on, and until then may be the best. */
function lostAt(
  sessions: readonly GateSession[],
  isBelow: (hours: Hours) => boolean,
): string | null {
  const asOf = (taken: number) =>
    sessions.map((it, at): GateSession => {
      return it.known === "MARK" && at >= taken ? { ...it, known: "OPEN" } : it;
    });
  for (let taken = 0; taken <= sessions.length; taken += 1) {
    if (isBelow(hoursWith(asOf(taken), (it) => it.sessionMinutes))) {
      return sessions[taken - 1]?.sessionId ?? null;
    }
  }
  return null;
}
