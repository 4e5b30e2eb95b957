import { useApolloClient, useQuery } from "@apollo/client/react";
import { type AttendanceStatus, minutesFor } from "@mikrolaan/shared/sessions";
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { RosterQuery } from "../gql/graphql.ts";
import { useLanguage } from "../ui/use-language.ts";
import { type MarkValue, rosterQuery, rosterQueueOf } from "./roster-queue.ts";
import { type RosterTally, tallyOf } from "./roster-tally.ts";
import { byName } from "./sheet-columns.ts";

export type RosterSession = RosterQuery["session"];
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
  readonly isUnsent: boolean;
};

type Former = { readonly enrolmentId: string; readonly value: MarkValue };

/** The latest thing done on this roster, for the line that says so and offers the way back. */
export type LastDeed = { readonly session: string; readonly people: readonly string[] };

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
  const tally: RosterTally = useMemo(() => tallyOf(people.map(({ status }) => status)), [people]);
  const { remember, takeLast, lastDeed } = useDeeds();

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
      if (changed.length === 0) return;
      remember(
        group,
        changed.map((it) => ({ enrolmentId: it.enrolmentId, value: valueNow(it) })),
      );
      put(
        changed.map((it) => ({
          enrolmentId: it.enrolmentId,
          value: { status, minutes, reason: it.status === status ? reasonOf(it) : null },
        })),
      );
    },
    [put, remember],
  );

  const undo = useCallback((): boolean => {
    const former = takeLast(latest.current.sessionId);
    if (former) put(former);
    return former !== null;
  }, [put, takeLast]);

  return {
    session,
    people,
    tally,
    mark,
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

/** What was done on this page and stood before, newest last. */
function useDeeds() {
  const deeds = useRef<{ readonly session: string; readonly former: readonly Former[] }[]>([]);
  const [lastDeed, setLastDeed] = useState<LastDeed | null>(null);
  const remember = useCallback((session: string, former: readonly Former[]) => {
    deeds.current.push({ session, former });
    setLastDeed({ session, people: former.map(({ enrolmentId }) => enrolmentId) });
  }, []);
  const takeLast = useCallback((session: string): readonly Former[] | null => {
    const index = deeds.current.findLastIndex((deed) => deed.session === session);
    const [deed] = index < 0 ? [] : deeds.current.splice(index, 1);
    setLastDeed(null);
    return deed?.former ?? null;
  }, []);
  return { remember, takeLast, lastDeed };
}

type PendingMarks = ReturnType<ReturnType<typeof rosterQueueOf>["state"]>["pending"];

function personOf(row: StoredRow, sessionId: string, pending: PendingMarks): RosterPerson {
  const { mark: stored, ...person } = row;
  const change = pending.findLast((it) => it.group === sessionId && it.key === row.enrolmentId);
  const shown = change ? change.value : stored;
  return {
    ...person,
    stored,
    status: shown?.status ?? null,
    minutes: shown?.minutes ?? null,
    isUnsent: change?.state === "failed",
  };
}

function valueNow(person: RosterPerson): MarkValue {
  return { status: person.status, minutes: person.minutes, reason: reasonOf(person) };
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
