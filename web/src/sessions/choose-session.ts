import { compareDates, type PlainDate } from "@mikrolaan/shared/calendar";

type Choosable = {
  readonly id: string;
  readonly date: PlainDate;
  readonly startsAt: string;
  readonly status: "PLANNED" | "CANCELLED";
  readonly recorded: number;
  readonly expected: number;
};

/**
 * The session whose roster is most likely wanted: today's, else the oldest past one not completely
 * taken, else the next to come, else the last held. Null where every session is cancelled.
 */
export function chooseSession<Session extends Choosable>(
  sessions: readonly Session[],
  today: PlainDate,
): Session | null {
  const planned = sessions
    .filter(({ status }) => status === "PLANNED")
    .toSorted((a, b) => compareDates(a.date, b.date) || a.startsAt.localeCompare(b.startsAt));
  const todays = planned.filter(({ date }) => date === today);
  const untaken = planned.find((session) => session.date < today && !isTaken(session));
  const next = planned.find(({ date }) => date > today);
  return (
    todays.find((session) => !isTaken(session)) ??
    todays[0] ??
    untaken ??
    next ??
    planned.at(-1) ??
    null
  );
}

/** Whether everyone on the session's roster has a mark. */
function isTaken({ recorded, expected }: Pick<Choosable, "recorded" | "expected">): boolean {
  return recorded >= expected;
}
