import { addWeeks, dayOff, daysBetween, type PlainDate } from "../calendar/index.ts";
import {
  breach,
  type PlanCheck,
  type PlanCheckCode,
  type PlanCheckSession,
  type PlanFacts,
} from "./plan-facts.ts";

/** So far ahead a session without a room or a teacher is asked for them. */
const weeksAhead = 6;

/** What is wrong with single days: closed days, days outside their phase, and what days lack. */
export function dayChecks(facts: PlanFacts): readonly PlanCheck[] {
  const { today, sessions } = facts;
  const coming = sessions.filter(({ date }) => date >= today);
  const soon = coming.filter(({ date }) => date <= addWeeks(today, weeksAhead));
  const gone = sessions.filter(({ date }) => date < today);
  return [
    ...daysOff(facts, coming),
    ...coming.flatMap((session) => outsidePhase(facts, session)),
    ...counted("NO_ROOM", soon, ({ hasPlace }) => !hasPlace),
    ...counted("NO_STAFF", soon, ({ hasStaff }) => !hasStaff),
    ...counted("ROSTER_NOT_TAKEN", gone, ({ recorded, expected }) => recorded < expected),
  ];
}

function daysOff(
  { closed, meetings, today }: PlanFacts,
  coming: readonly PlanCheckSession[],
): readonly PlanCheck[] {
  const found = coming
    .filter(({ keptOnDayOff }) => !keptOnDayOff)
    .flatMap((session) => {
      const off = dayOff(closed, session.date);
      return off ? [{ session, off }] : [];
    });
  // Days on end of one module, as a retreat's, are moved and kept together.
  const firsts = found.filter(
    ({ session }) => !found.some((it) => isDayAfter(session, it.session)),
  );
  const ofSessions = firsts.map(({ session: { id: sessionId, module, date }, off }) => {
    const count = daysOnEnd(
      found.map(({ session }) => session),
      { module, date },
    );
    return breach("DAY_OFF", { sessionId, module, date, dayOff: off, count });
  });
  const ofMeetings = meetings
    .filter(({ date }) => date >= today)
    .flatMap(({ id: meetingId, date }) => {
      const off = dayOff(closed, date);
      return off ? [breach("DAY_OFF", { meetingId, date, dayOff: off, count: 1 })] : [];
    });
  return [...ofSessions, ...ofMeetings];
}

type DayOfModule = Pick<PlanCheckSession, "module" | "date">;

function isDayAfter(day: DayOfModule, before: DayOfModule): boolean {
  return day.module === before.module && daysBetween(before.date, day.date) === 1;
}

function daysOnEnd(days: readonly DayOfModule[], first: DayOfModule): number {
  const next = days.find((day) => isDayAfter(day, first));
  return next ? 1 + daysOnEnd(days, next) : 1;
}

/** A day of the course belongs in the phase of the course; follow-up has no end, but a beginning. */
function outsidePhase(
  { phases }: PlanFacts,
  { id: sessionId, module, date }: PlanCheckSession,
): readonly PlanCheck[] {
  const isFollowUp = module === "FOLLOW_UP_ACCOUNTING";
  const phaseCode = isFollowUp ? "LOAN_AND_START" : "COLLECTIVE_COURSE";
  const phase = phases.find(({ code }) => code === phaseCode);
  if (!phase) return [];
  const edge = edgePassed(date, phase.startsOn, isFollowUp ? null : phase.endsOn);
  return edge
    ? [breach("OUTSIDE_PHASE", { sessionId, module, phaseCode, date, otherDate: edge })]
    : [];
}

function edgePassed(date: PlainDate, from: PlainDate, to: PlainDate | null): PlainDate | null {
  if (date < from) return from;
  return to !== null && date > to ? to : null;
}

/** One breach for all the sessions it is true of: how many, and the first of them. */
function counted(
  code: PlanCheckCode,
  sessions: readonly PlanCheckSession[],
  applies: (session: PlanCheckSession) => boolean,
): readonly PlanCheck[] {
  const found = sessions.filter(applies).toSorted(byTime);
  const [first] = found;
  if (!first) return [];
  const { id: sessionId, module, date } = first;
  return [breach(code, { sessionId, module, date, count: found.length })];
}

function byTime(a: PlanCheckSession, b: PlanCheckSession): number {
  return `${a.date}T${a.startsAt}`.localeCompare(`${b.date}T${b.startsAt}`);
}
