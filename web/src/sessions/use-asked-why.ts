import type { MarkValue } from "@mikrolaan/shared/sessions";
import { useCallback, useState } from "react";
import type { AskedWhy, RosterPerson } from "./roster-person.ts";

const none: AskedWhy = new Map();

/** The corrections of one session's marks that wait for a why. Nothing is sent before it is said. */
export function useAskedWhy(sessionId: string) {
  const [state, setState] = useState({ sessionId, asked: none });
  const asked = state.sessionId === sessionId ? state.asked : none;

  const ask = useCallback(
    (wanted: readonly (readonly [RosterPerson, MarkValue])[]) => {
      if (wanted.length === 0) return;
      setState((before) => {
        const next = new Map(before.sessionId === sessionId ? before.asked : none);
        for (const [person, value] of wanted) {
          if (isAsStored(person, value)) next.delete(person.enrolmentId);
          else next.set(person.enrolmentId, value);
        }
        return { sessionId, asked: next };
      });
    },
    [sessionId],
  );

  /** They have been answered, or given up. */
  const settle = useCallback((enrolmentIds: readonly string[]) => {
    setState((before) => {
      if (!enrolmentIds.some((id) => before.asked.has(id))) return before;
      const left = [...before.asked].filter(([id]) => !enrolmentIds.includes(id));
      return { ...before, asked: new Map(left) };
    });
  }, []);

  return { asked, ask, settle };
}

/** Back to what it was: then there is nothing to ask. */
function isAsStored({ stored }: RosterPerson, { status, minutes }: MarkValue): boolean {
  return stored?.status === status && (minutes === null || minutes === stored.minutes);
}
