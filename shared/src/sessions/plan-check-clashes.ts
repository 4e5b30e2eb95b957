import type { PlainDate } from "../calendar/index.ts";
import type { ModuleCode } from "../cohorts/index.ts";
import { breach, type PlanCheck, type PlanCheckClash, type PlanFacts } from "./plan-facts.ts";

/**
 * What the sessions and network meetings to come share with others that cannot be shared. People
 * expected at two things are a count: who they are stands on the roster.
 */
export function clashChecks(facts: PlanFacts): readonly PlanCheck[] {
  const sessions = facts.sessions.filter(({ date }) => date >= facts.today);
  const meetings = facts.meetings.filter(({ date }) => date >= facts.today);
  return [
    ...sessions.flatMap((session) => {
      const { id, module, date } = session;
      const isNight = (clash: PlanCheckClash) => isInItsNight(session, clash);
      return clashesOf(facts, id, { sessionId: id, module, date }, isNight);
    }),
    ...meetings.flatMap(({ id, date }) =>
      clashesOf(facts, id, { meetingId: id, date }, () => false),
    ),
  ];
}

type Known = {
  readonly sessionId?: string;
  readonly meetingId?: string;
  readonly module?: ModuleCode;
  readonly date: PlainDate;
};

function clashesOf(
  { clashes, participantClashes }: PlanFacts,
  id: string,
  known: Known,
  isNight: (clash: PlanCheckClash) => boolean,
): readonly PlanCheck[] {
  const taken = clashes
    .filter((clash) => clash.of === id)
    .map((clash) => {
      const { kind, name, cohortName, date: otherDate } = clash;
      const names = cohortName === null ? [name] : [name, cohortName];
      const code = isNight(clash) ? "NIGHT_BOOKED" : "DOUBLE_BOOKED";
      return breach(code, { ...known, otherDate, clash: kind, names }, "REFUSED");
    });
  const people = participantClashes
    .filter((it) => it.of === id && it.people > 0)
    .map((it) => breach("PARTICIPANT_CLASH", { ...known, count: it.people }, "REFUSED"));
  return [...taken, ...people];
}

/** Whether the other begins after the session's hours, while its participants stay the night. */
function isInItsNight(
  { overnight, date, endsAt }: PlanFacts["sessions"][number],
  other: PlanCheckClash,
): boolean {
  return overnight && `${other.date}T${other.startsAt}` >= `${date}T${endsAt}`;
}
