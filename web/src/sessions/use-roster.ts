import { useApolloClient, useQuery } from "@apollo/client/react";
import {
  type AttendanceStatus,
  type AttendanceStatusRule,
  type MarkValue,
  noMark,
  restOf,
} from "@mikrolaan/shared/sessions";
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { useAttendanceRules } from "../ui/use-attendance-rules.ts";
import { useLanguage } from "../ui/use-language.ts";
import {
  aheadOf,
  isAsked,
  isOther,
  personOf,
  type RosterPerson,
  reasonFor,
  valueNow,
} from "./roster-person.ts";
import { rosterQuery, rosterQueueOf } from "./roster-queue.ts";
import { type RosterTally, tallyOf } from "./roster-tally.ts";
import { byName } from "./sheet-columns.ts";
import { useAskedWhy } from "./use-asked-why.ts";
import { useDeeds } from "./use-deeds.ts";

export type Roster = ReturnType<typeof useRoster>;

/** A mark to be sent, why, and whether it gives way to another's. */
type Wish = {
  readonly enrolmentId: string;
  readonly value: MarkValue;
  readonly why?: string | null;
  readonly yields?: boolean;
};

/** A session's roster, with the marks on their way shown at once, and the ways to set them. */
export function useRoster(sessionId: string) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queue = rosterQueueOf(useApolloClient());
  const state = useSyncExternalStore(queue.subscribe, queue.state);
  const { pending, refused, saves } = state;
  const { asked, ask, settle } = useAskedWhy(sessionId);
  const { data, previousData, error, refetch } = useQuery(rosterQuery, {
    variables: { id: sessionId },
    fetchPolicy: "cache-and-network",
  });
  const known = data ?? previousData;
  const session = known?.session.id === sessionId ? known.session : null;
  const people = useMemo(
    () =>
      byName(session?.roster ?? [], language).map((row) =>
        personOf(row, sessionId, { pending, refused }, asked),
      ),
    [session, sessionId, pending, refused, asked, language],
  );
  const { on } = useAttendanceRules();
  const rules = session ? on(session.date)?.statuses : undefined;
  const tally = useMemo(() => tallyOfPeople(people, rules), [people, rules]);
  const { remember, take, drop, lastDeed } = useDeeds();
  const own = useMemo(
    () => refused.filter(({ group }) => group === sessionId),
    [refused, sessionId],
  );
  useEffect(() => {
    if (own.length > 0)
      drop(
        sessionId,
        own.map(({ key }) => key),
      );
  }, [own, drop, sessionId]);

  const latest = useRef({ people, sessionId });
  latest.current = { people, sessionId };

  const put = useCallback(
    (wishes: readonly Wish[]) => {
      const { people: now, sessionId: group } = latest.current;
      settle(wishes.map(({ enrolmentId }) => enrolmentId));
      queue.put(
        wishes.flatMap(({ enrolmentId, value, why = null, yields = false }) => {
          const person = now.find((it) => it.enrolmentId === enrolmentId);
          const version = person?.stored?.version ?? 0;
          const sent = { ...value, why: why ?? person?.why ?? null, yields };
          return person ? [{ group, key: enrolmentId, value: sent, version }] : [];
        }),
      );
    },
    [queue, settle],
  );

  const mark = useCallback(
    (enrolmentIds: readonly string[], status: AttendanceStatus | null, minutes: number | null) => {
      const { people: now, sessionId: group } = latest.current;
      const changed = now
        .filter((it) => enrolmentIds.includes(it.enrolmentId) && isOther(it, status, minutes))
        .map((person) => ({ person, value: wantedOf(person, status, minutes) }));
      const isCorrection = ({ person }: (typeof changed)[number]) => needsWhy(person);
      ask(changed.filter(isCorrection).map(({ person, value }) => [person, value] as const));
      const direct = changed.filter((it) => !isCorrection(it));
      if (direct.length === 0) return null;
      const former = direct.map(({ person }) => formerOf(person));
      const deed = remember(group, former);
      put(direct.map(({ person, value }) => ({ enrolmentId: person.enrolmentId, value })));
      return deed;
    },
    [put, remember, ask],
  );

  /** Fills in whoever has no mark, as one deed: present, and those on leave as their leave says. */
  const markRest = useCallback(() => {
    const { people: now, sessionId: group } = latest.current;
    const rest = restOf(now.map((it) => ({ ...it, planned: aheadOf(it) })));
    if (rest.length === 0) return null;
    const former = rest.map(({ enrolmentId }) => ({ enrolmentId, value: noMark }));
    const deed = remember(group, former);
    put(rest.map(({ enrolmentId, ...set }) => ({ enrolmentId, value: { ...set, minutes: null } })));
    return deed;
  }, [put, remember]);

  /** Sets back what stood before a deed, the latest unless told. False when there is none left. */
  const undo = useCallback(
    (deed?: number): boolean => {
      const former = take(latest.current.sessionId, deed);
      if (former) put(former.map((it) => ({ ...it, why: t("sessions.why.undone") })));
      return former !== null;
    },
    [put, take, t],
  );

  /** The ways to answer what is asked at a person's name; see `Question`. */
  const answers = useMemo(() => {
    const askedOf = (enrolmentId: string) => {
      const person = latest.current.people.find((it) => it.enrolmentId === enrolmentId);
      return person?.question ? { person, value: person.question.value } : null;
    };
    const forget = (enrolmentId: string) => {
      settle([enrolmentId]);
      queue.dismiss((it) => it.key !== enrolmentId || it.group !== latest.current.sessionId);
    };
    return {
      why(enrolmentId: string, why: string) {
        const found = askedOf(enrolmentId);
        if (!found) return;
        remember(latest.current.sessionId, [formerOf(found.person)]);
        put([{ enrolmentId, value: found.value, why }]);
      },
      mine(enrolmentId: string) {
        const found = askedOf(enrolmentId);
        if (!found) return;
        forget(enrolmentId);
        if (needsWhy(found.person)) return ask([[found.person, found.value]]);
        put([{ enrolmentId, value: found.value }]);
      },
      theirs(enrolmentId: string) {
        const found = askedOf(enrolmentId);
        if (found) put([{ enrolmentId, value: found.value, yields: true }]);
      },
      forget,
    };
  }, [queue, put, ask, settle, remember]);

  return {
    session,
    people,
    tally,
    mark,
    markRest,
    undo,
    answers,
    lastDeed: lastDeed?.session === sessionId ? lastDeed : null,
    refused: own.filter(({ reason }) => !isAsked(reason)),
    merged: state.merged.filter(({ group }) => group === sessionId).map(({ key }) => key),
    unsent: new Set(pending.flatMap((it) => (it.state === "failed" ? [it.group + it.key] : [])))
      .size,
    isSending: pending.some((it) => it.state !== "failed"),
    saves,
    retry: queue.retry,
    dismiss: () => queue.dismiss(({ reason }) => isAsked(reason)),
    error: session ? null : (error ?? null),
    refetch,
  };
}

function tallyOfPeople(
  people: readonly RosterPerson[],
  rules: readonly AttendanceStatusRule[] | undefined,
): RosterTally {
  const ahead = people.filter(({ planned }) => planned !== null).length;
  return tallyOf(
    people.map(({ status }) => status),
    ahead,
    rules,
  );
}

function wantedOf(
  person: RosterPerson,
  status: AttendanceStatus | null,
  minutes: number | null,
): MarkValue {
  return { status, minutes, reason: reasonFor(person, status) };
}

/** A mark of an earlier day is changed with a why, said once for all that is changed of it now. */
function needsWhy({ stored, why }: RosterPerson): boolean {
  return stored?.needsWhy === true && why === null;
}

/** What stands before a correction is what is stored, whatever is shown while its why is asked. */
function formerOf(person: RosterPerson) {
  const { enrolmentId, stored, question } = person;
  if (question?.kind !== "why" || !stored) return { enrolmentId, value: valueNow(person) };
  const { status, minutes, reason } = stored;
  return { enrolmentId, value: { status, minutes, reason } };
}
