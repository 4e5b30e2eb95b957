import type { MarkValue } from "@mikrolaan/shared/sessions";
import { useCallback, useRef, useState } from "react";

/** A mark as it stood before something was done to it. */
export type Former = { readonly enrolmentId: string; readonly value: MarkValue };

/** The latest thing done on a roster, for the line that says so and offers the way back. */
type LastDeed = { readonly session: string; readonly people: readonly string[] };

type Deed = {
  readonly number: number;
  readonly session: string;
  readonly former: readonly Former[];
};

/** What was done on this page and stood before, newest last. */
export function useDeeds() {
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
  /** What was refused was never done: there is nothing of it to take back. */
  const drop = useCallback((session: string, enrolmentIds: readonly string[]) => {
    const isRefused = (it: Former) => enrolmentIds.includes(it.enrolmentId);
    const index = deeds.current.findLastIndex(
      (deed) => deed.session === session && deed.former.some(isRefused),
    );
    const deed = deeds.current[index];
    if (!deed) return;
    const former = deed.former.filter((it) => !isRefused(it));
    deeds.current.splice(index, 1, ...(former.length > 0 ? [{ ...deed, former }] : []));
    setLastDeed((last) => {
      const people = last?.people.filter((id) => !enrolmentIds.includes(id)) ?? [];
      return last && people.length > 0 ? { ...last, people } : null;
    });
  }, []);
  return { remember, take, drop, lastDeed };
}
