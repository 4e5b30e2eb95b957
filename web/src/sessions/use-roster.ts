import { useApolloClient, useQuery } from "@apollo/client/react";
import { type AttendanceStatus, minutesFor, restOf } from "@mikrolaan/shared/sessions";
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { RosterQuery } from "../gql/graphql.ts";
import { useLanguage } from "../ui/use-language.ts";
import { type MarkValue, rosterQuery, rosterQueueOf } from "./roster-queue.ts";
import { type RosterTally, tallyOf } from "./roster-tally.ts";
import { byName } from "./sheet-columns.ts";

type RosterSession = RosterQuery["session"];
type StoredRow = RosterSession["roster"][number];

/** Someone on the roster with the mark as it is shown, which may not be saved yet. */
export type RosterPerson = Pick<
  StoredRow,
  "enrolmentId" | "participantId" | "name" | "businessIdea"
> & {
  readonly status: AttendanceStatus | null;
  readonly minutes: number | null;
  /** As it is stored, with who set it and when. */
  readonly stored: StoredRow["mark"];
  /** Leave that fills the day in ahead; null once a mark is set. */
  readonly planned: StoredRow["planned"];
  readonly isUnsent: boolean;
};

type Former = { readonly enrolmentId: string; readonly value: MarkValue };

/** The latest thing done on this roster, for the line that says so and offers the way back. */
type LastDeed = { readonly session: string; readonly people: readonly string[] };

export type Roster = ReturnType<typeof useRoster>;

/** A session's roster, with the marks on their way shown at once, and the ways to set them. */
export function useRoster(sessionId: string) {
  const language = useLanguage();
  const queue = rosterQueueOf(useApolloClient());
  const { pending, refused, saves } = useSyncExternalStore(queue.subscribe, queue.state);
  const { data, previousData, error, refetch } = useQuery(rosterQuery, {
    variables: { id: sessionId },
    fetchPolicy: "cache-and-network",
  });
  const known = data ?? previousData;
  const session = known?.session.id === sessionId ? known.session : null;
  const people = useMemo(
    () => byName(session?.roster ?? [], language).map((row) => personOf(row, sessionId, pending)),
    [session, sessionId, pending, language],
  );
  const tally: RosterTally = useMemo(() => tallyOfPeople(people), [people]);
  const { remember, take, lastDeed } = useDeeds();

  const latest = useRef({ people, sessionId });
  latest.current = { people, sessionId };

  const put = useCallback(
    (changes: readonly Former[]) => {
      const { people: now, sessionId: group } = latest.current;
      queue.put(
        changes.flatMap(({ enrolmentId, value }) => {
          const person = now.find((it) => it.enrolmentId === enrolmentId);
          const version = person?.stored?.version ?? 0;
          return person ? [{ group, key: enrolmentId, value, version }] : [];
        }),
      );
    },
    [queue],
  );

  const mark = useCallback(
    (enrolmentIds: readonly string[], status: AttendanceStatus | null, minutes: number | null) => {
      const { people: now, sessionId: group } = latest.current;
      const meant = now.filter((it) => enrolmentIds.includes(it.enrolmentId));
      const changed = meant.filter((it) => it.status !== status || differs(it.minutes, minutes));
      if (changed.length === 0) return null;
      const deed = remember(
        group,
        changed.map((it) => ({ enrolmentId: it.enrolmentId, value: valueNow(it) })),
      );
      put(
        changed.map((it) => ({
          enrolmentId: it.enrolmentId,
          value: { status, minutes, reason: reasonFor(it, status) },
        })),
      );
      return deed;
    },
    [put, remember],
  );

  /** Fills in whoever has no mark, as one deed: present, and those on leave as their leave says. */
  const markRest = useCallback(() => {
    const { people: now, sessionId: group } = latest.current;
    const rest = restOf(now.map((it) => ({ ...it, planned: aheadOf(it) })));
    if (rest.length === 0) return null;
    const value: MarkValue = { status: null, minutes: null, reason: null };
    const deed = remember(
      group,
      rest.map(({ enrolmentId }) => ({ enrolmentId, value })),
    );
    put(rest.map(({ enrolmentId, ...set }) => ({ enrolmentId, value: { ...set, minutes: null } })));
    return deed;
  }, [put, remember]);

  /** Sets back what stood before a deed, the latest unless told. False when there is none left. */
  const undo = useCallback(
    (deed?: number): boolean => {
      const former = take(latest.current.sessionId, deed);
      if (former) put(former);
      return former !== null;
    },
    [put, take],
  );

  return {
    session,
    people,
    tally,
    mark,
    markRest,
    undo,
    lastDeed: lastDeed?.session === sessionId ? lastDeed : null,
    refused: refused.filter(({ group }) => group === sessionId),
    unsent: pending.filter(({ state }) => state === "failed").length,
    isSending: pending.some(({ state }) => state !== "failed"),
    saves,
    retry: queue.retry,
    dismiss: queue.dismiss,
    error: session ? null : (error ?? null),
    refetch,
  };
}

type Deed = {
  readonly number: number;
  readonly session: string;
  readonly former: readonly Former[];
};

/** What was done on this page and stood before, newest last. */
function useDeeds() {
  const deeds = useRef<Deed[]>([]);
  const count = useRef(0);
  const [lastDeed, setLastDeed] = useState<LastDeed | null>(null);
  const remember = useCallback((session: string, former: readonly Former[]): number => {
    count.current += 1;
    deeds.current.push({ number: count.current, session, former });
    setLastDeed({ session, people: former.map(({ enrolmentId }) => enrolmentId) });
    return count.current;
  }, []);
  const take = useCallback((session: string, number?: number): readonly Former[] | null => {
    const index = deeds.current.findLastIndex(
      (deed) => deed.session === session && (number === undefined || deed.number === number),
    );
    const [deed] = index < 0 ? [] : deeds.current.splice(index, 1);
    if (deed) setLastDeed(null);
    return deed?.former ?? null;
  }, []);
  return { remember, take, lastDeed };
}

type PendingMarks = ReturnType<ReturnType<typeof rosterQueueOf>["state"]>["pending"];

function personOf(row: StoredRow, sessionId: string, pending: PendingMarks): RosterPerson {
  const { mark: stored, planned = null, ...person } = row;
  const change = pending.findLast((it) => it.group === sessionId && it.key === row.enrolmentId);
  const shown = change ? change.value : stored;
  return {
    ...person,
    stored,
    planned: shown?.status ? null : planned,
    status: shown?.status ?? null,
    minutes: shown?.minutes ?? null,
    isUnsent: change?.state === "failed",
  };
}

function valueNow(person: RosterPerson): MarkValue {
  return { status: person.status, minutes: person.minutes, reason: reasonOf(person) };
}

function tallyOfPeople(people: readonly RosterPerson[]): RosterTally {
  return tallyOf(
    people.map(({ status }) => status),
    people.filter(({ planned }) => planned).length,
  );
}

/** The leave as the core asks for it. */
function aheadOf({ planned }: RosterPerson) {
  return planned ? { status: planned.status, reason: planned.reason ?? null } : null;
}

/** A mark keeps its reason while its status stays, and takes that of the leave it confirms. */
function reasonFor(person: RosterPerson, status: AttendanceStatus | null): string | null {
  if (person.status === status) return reasonOf(person);
  const ahead = aheadOf(person);
  return ahead?.status === status ? ahead.reason : null;
}

/** The reason stays with its mark when only the hours change. */
function reasonOf({ stored, status }: RosterPerson): string | null {
  return stored && stored.status === status ? stored.reason : null;
}

/** Minutes left open follow the status, which is no change of them. */
function differs(now: number | null, wanted: number | null): boolean {
  return wanted !== null && now !== wanted;
}

/** How long a mark stands for, also before the server has said it. */
export function shownMinutes(
  { status, minutes }: Pick<RosterPerson, "status" | "minutes">,
  sessionMinutes: number,
): number | null {
  return status === null ? null : (minutes ?? minutesFor(status, sessionMinutes));
}
