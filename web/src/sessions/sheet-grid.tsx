import { Fragment, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useViewer } from "../ui/viewer.tsx";
import type { RosterViewProps, SheetRow } from "./board-types.ts";
import { focusMark } from "./mark-cell.tsx";
import { MarkHistory } from "./mark-history.tsx";
import { RowQuestion } from "./row-question.tsx";
import styles from "./sheet.module.css";
import { isEnrolledOn } from "./sheet-columns.ts";
import { SheetHead } from "./sheet-head.tsx";
import { SheetGridRow } from "./sheet-row.tsx";
import type { Roster } from "./use-roster.ts";
import { useRosterLeave } from "./use-roster-leave.tsx";
import { useSheetKeys } from "./use-sheet-keys.ts";

type GridProps = RosterViewProps & { readonly rows: readonly SheetRow[] };

/** People by session days. One column is open: its cells take focus, letters and clicks. */
export function SheetGrid({ cohortId, sessionId, sessions, roster, isLocked, rows }: GridProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const [activeId, setActiveId] = useState<string | null>(null);
  const [choosingId, setChoosingId] = useState<string | null>(null);
  const [historyId, setHistoryId] = useState<string | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const { mark, people, session, answers } = roster;

  const leave = useRosterLeave(roster);
  const index = sessions.findIndex(({ id }) => id === sessionId);
  const chosen = sessions[index];
  const before = useMemo(() => sessions.slice(0, index), [sessions, index]);
  const after = useMemo(() => sessions.slice(index + 1), [sessions, index]);
  const byId = useMemo(
    () => new Map(people.map((person) => [person.enrolmentId, person])),
    [people],
  );
  const markable = rows
    .map(({ enrolmentId }) => enrolmentId)
    .filter((id) => session === null || byId.has(id));
  const active = activeId && markable.includes(activeId) ? activeId : (markable[0] ?? null);

  const onMark = useCallback<Roster["mark"]>(
    (ids, status, minutes) => {
      setChoosingId(null);
      return mark(ids, status, minutes);
    },
    [mark],
  );
  const onHistory = setHistoryId;
  const board = { cohortId, sessionId, sessions, roster, isLocked };
  const keys = useSheetKeys({ ...board, markable, onMark, onHistory });
  useChosenInView(table, sessionId);
  useEffect(() => setChoosingId(null), [sessionId]);
  useEffect(() => {
    if (keys.takeStepped() && active && document.activeElement === document.body) focusMark(active);
  }, [sessionId, keys.takeStepped, active]);

  if (!chosen) return null;
  return (
    <div className={styles.scroll}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that keys work in.
        role="grid"
        className={styles.grid}
        aria-label={t("sessions.sheet")}
        onKeyDown={keys.onKeyDown}
        onKeyUp={keys.onKeyUp}
      >
        <SheetHead cohortId={cohortId} sessions={sessions} chosen={chosen} />
        <tbody>
          {rows.map((row) => {
            const person = byId.get(row.enrolmentId);
            const known = row.marks.find((it) => it.sessionId === sessionId);
            return (
              <Fragment key={row.enrolmentId}>
                <SheetGridRow
                  row={row}
                  before={before}
                  after={after}
                  chosen={chosen}
                  today={today}
                  isEnrolled={session ? person !== undefined : isEnrolledOn(row, chosen.date)}
                  status={person ? person.status : (known?.status ?? null)}
                  minutes={person ? person.minutes : (known?.minutes ?? null)}
                  planned={person?.planned?.status ?? null}
                  isUnsent={person?.isUnsent ?? false}
                  isLocked={isLocked}
                  isActive={row.enrolmentId === active}
                  isChoosing={row.enrolmentId === choosingId}
                  onActivate={setActiveId}
                  onChoosing={setChoosingId}
                  onMark={onMark}
                  onPlan={leave.onPlan}
                  onHistory={onHistory}
                />
                {person?.question && (
                  <tr>
                    <td colSpan={sessions.length + 2} className={styles.question}>
                      <RowQuestion
                        {...person}
                        question={person.question}
                        answers={answers}
                        onDone={() => focusMark(row.enrolmentId)}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {leave.dialog}
      <MarkHistory {...board} enrolmentId={historyId} onClose={() => setHistoryId(null)} />
    </div>
  );
}

function useChosenInView(table: RefObject<HTMLTableElement | null>, sessionId: string) {
  useEffect(() => {
    const head = table.current?.querySelector(`[data-session="${sessionId}"]`);
    head?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [table, sessionId]);
}
