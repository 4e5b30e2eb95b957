import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ActionBar } from "../ui/action-bar.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Paper } from "../ui/page.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { NobodyEnrolled } from "./attendance-sheet.tsx";
import type { RosterViewProps } from "./board-types.ts";
import { MarkHistory } from "./mark-history.tsx";
import { RestButton } from "./rest-button.tsx";
import { RosterGuests } from "./roster-guests.tsx";
import { RosterItem } from "./roster-item.tsx";
import styles from "./roster-list.module.css";
import { SaveStatus } from "./save-status.tsx";
import { SessionSelect } from "./session-select.tsx";
import { useDeedWords } from "./use-deed-words.ts";
import { useGatesLost } from "./use-gates-lost.ts";
import type { Roster } from "./use-roster.ts";
import { useRosterLeave } from "./use-roster-leave.tsx";

/** The roster by the thumb: names with ✓ and ✗, one row open at a time, the deed at the bottom. */
export function RosterList(props: RosterViewProps) {
  const { t } = useTranslation();
  const { cohortId, sessionId, roster, isLocked } = props;
  const [openId, setOpenId] = useState<string | null>(null);
  const [historyId, setHistoryId] = useState<string | null>(null);
  useEffect(() => setOpenId(null), [sessionId]);
  const { mark, people, session, answers } = roster;
  const onMark = useCallback<Roster["mark"]>(
    (ids, status, minutes) => mark(ids, status, minutes),
    [mark],
  );
  const leave = useRosterLeave(roster);
  const gatesLost = useGatesLost(sessionId, roster);
  if (people.length === 0) return <NobodyEnrolled cohortId={cohortId} />;
  return (
    <>
      <Paper flush>
        <ul className={styles.people} aria-label={t("sessions.sheet")}>
          {people.map((person) => (
            <RosterItem
              key={person.enrolmentId}
              {...person}
              sessionMinutes={session?.minutes ?? 0}
              gateLost={gatesLost.get(person.enrolmentId) ?? null}
              isLocked={isLocked}
              isOpen={person.enrolmentId === openId}
              onOpen={setOpenId}
              onMark={onMark}
              onPlan={leave.onPlan}
              onHistory={setHistoryId}
              answers={answers}
            />
          ))}
        </ul>
      </Paper>
      {leave.dialog}
      <MarkHistory {...props} enrolmentId={historyId} onClose={() => setHistoryId(null)} />
      <div className={styles.after}>
        <RosterGuests {...props} />
        <p className="second">{t("sessions.listFooter")}</p>
        <SessionSelect {...props} />
      </div>
      {!isLocked && (
        <RosterBar cohortId={cohortId} roster={roster} onFill={() => setOpenId(null)} />
      )}
    </>
  );
}

type BarProps = {
  readonly cohortId: string;
  readonly roster: Roster;
  readonly onFill: () => void;
};

function RosterBar({ cohortId, roster, onFill }: BarProps) {
  const { t } = useTranslation();
  const { can } = useViewer();
  const deed = useDeedWords(roster);
  return (
    <ActionBar>
      <SaveStatus {...roster} onRetry={roster.retry} idle={t("sessions.idle")} deed={deed}>
        {roster.lastDeed && (
          <Button variant="quiet" size="small" onClick={() => roster.undo()}>
            {t("ui.undo")}
          </Button>
        )}
      </SaveStatus>
      {roster.tally.unset > 0 ? (
        <RestButton roster={roster} inBar onFill={onFill} />
      ) : (
        <ButtonLink to={can.readDay ? "/today" : `/cohorts/${cohortId}`} variant="primary" wide>
          {t("sessions.done")}
        </ButtonLink>
      )}
    </ActionBar>
  );
}
