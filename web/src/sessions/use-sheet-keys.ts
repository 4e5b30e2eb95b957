import type { AttendanceStatus } from "@mikrolaan/shared/sessions";
import { type KeyboardEvent, useCallback, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { isWriting, useKeyDown } from "../ui/keys.tsx";
import { stayHere } from "../ui/page.tsx";
import type { RosterViewProps } from "./board-types.ts";
import { focusMark, markedBy } from "./mark-cell.tsx";
import { markOrder } from "./roster-tally.ts";
import type { Roster } from "./use-roster.ts";

type SheetKeysProps = RosterViewProps & {
  /** Whoever has a cell in the open column, from the top. */
  readonly markable: readonly string[];
  readonly onMark: Roster["mark"];
  readonly onHistory: (enrolmentId: string) => void;
};

/** Letters mark, arrows move, the space bar clears: while focus is on a cell of the open column. */
export function useSheetKeys(props: SheetKeysProps) {
  const { cohortId, sessionId, sessions, markable, isLocked, roster, onMark, onHistory } = props;
  const navigate = useNavigate();
  const statusOf = useLetters();
  const stepped = useRef(false);
  // Keys may come faster than pages: each step is taken from the day last asked for.
  const asked = useRef(sessionId);
  useEffect(() => {
    asked.current = sessionId;
  }, [sessionId]);

  useKeyDown((event) => {
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
    if (!isUndo || event.shiftKey || isWriting(event.target)) return;
    if (roster.undo()) event.preventDefault();
  });

  function openDay(step: 1 | -1) {
    const next = sessions[sessions.findIndex(({ id }) => id === asked.current) + step];
    if (!next) return;
    stepped.current = true;
    asked.current = next.id;
    const to = `/cohorts/${cohortId}/attendance/${next.id}`;
    void navigate(to, { state: stayHere, preventScrollReset: true, replace: true });
  }

  function moveFrom(id: string, to: number) {
    const next = markable[Math.max(0, Math.min(markable.length - 1, to))];
    if (next && next !== id) focusMark(next);
  }

  function act(key: string, id: string): boolean {
    const place = markable.indexOf(id);
    if (key === "ArrowUp") moveFrom(id, place - 1);
    else if (key === "ArrowDown") moveFrom(id, place + 1);
    else if (key === "Home") moveFrom(id, 0);
    else if (key === "End") moveFrom(id, markable.length - 1);
    else if (key === "ArrowLeft") openDay(-1);
    else if (key === "ArrowRight") openDay(1);
    else if (key === " " || key === "Delete") {
      if (!isLocked) onMark([id], null, null);
    } else if (key.toUpperCase() === historyKey) onHistory(id);
    else if (key.toUpperCase() === restKey) {
      if (!isLocked && roster.tally.unset > 0) roster.markRest();
    } else {
      const status = statusOf(key);
      if (!status) return false;
      if (!isLocked) onMark([id], status, null);
    }
    return true;
  }

  return {
    onKeyDown(event: KeyboardEvent) {
      const id = markedBy(event.target);
      if (id === null || event.ctrlKey || event.metaKey || event.altKey) return;
      if (act(event.key, id)) event.preventDefault();
    },
    /** Some browsers press a button when the space bar is let go. */
    onKeyUp(event: KeyboardEvent) {
      if (event.key === " " && markedBy(event.target) !== null) event.preventDefault();
    },
    /** Whether the day was changed by a key since last asked. */
    takeStepped: useCallback(() => {
      const was = stepped.current;
      stepped.current = false;
      return was;
    }, []),
  };
}

/** In both languages; no mark has these letters. */
export const historyKey = "H";
export const restKey = "R";

function useLetters(): (key: string) => AttendanceStatus | null {
  const { t } = useTranslation();
  return (key) =>
    markOrder.find((it) => t(`codes.attendanceLetter.${it}`) === key.toUpperCase()) ?? null;
}
