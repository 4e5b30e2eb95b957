import { IconArrowBackUp } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Button } from "../ui/button.tsx";
import styles from "./attendance-log.module.css";
import type { LogEntry } from "./attendance-log-query.ts";
import { LogChange } from "./log-change.tsx";
import { useSessionTexts } from "./session-texts.ts";
import { useLogWords } from "./use-log-words.ts";
import { useUndoAttendance } from "./use-undo-attendance.ts";

type SaveProps = {
  readonly cohortId: string;
  /** Those of one save, in the order of the log; at least one. */
  readonly entries: readonly [LogEntry, ...LogEntry[]];
};

const fewest = 5;

/** A save: who, when and how, its marks, and its way back or who took it back. */
export function AttendanceLogSave({ cohortId, entries }: SaveProps) {
  const { t } = useTranslation();
  const { source, when, undone } = useLogWords();
  const [isWhole, setWhole] = useState(false);
  const [first] = entries;
  const { save } = first;
  const shown = isWhole || entries.length <= fewest + 1 ? entries : entries.slice(0, fewest);
  const hidden = entries.length - shown.length;
  const back = undone(save);
  const isOneDay = entries.every(({ sessionId }) => sessionId === first.sessionId);
  return (
    <li>
      <div className={styles.save}>
        <div>
          <h3 className="strong">
            <bdi>{save.savedBy}</bdi>, {when(save)}
          </h3>
          <p className="second">
            {[t("sessions.log.marks", { count: save.changes }), source(save), back]
              .filter(Boolean)
              .join(" · ")}
            {isOneDay && " · "}
            {isOneDay && <Day cohortId={cohortId} entry={first} />}
          </p>
        </div>
        {save.can.undo && <UndoSave save={save} />}
      </div>
      <ul className={styles.changes}>
        {shown.map((entry) => (
          <Change
            key={entry.id}
            entry={entry}
            day={isOneDay ? null : <Day cohortId={cohortId} entry={entry} />}
          />
        ))}
      </ul>
      {entries.length > fewest + 1 && (
        <div className={styles.more}>
          <Button
            variant="quiet"
            size="small"
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? t("sessions.log.less") : t("sessions.log.more", { count: hidden })}
          </Button>
        </div>
      )}
    </li>
  );
}

function Day({ cohortId, entry }: { cohortId: string; entry: LogEntry }) {
  const { name } = useSessionTexts();
  return <Link to={`/cohorts/${cohortId}/attendance/${entry.sessionId}`}>{name(entry)}</Link>;
}

function Change({ entry, day }: { entry: LogEntry; day: ReactNode }) {
  const person = <bdi>{entry.name}</bdi>;
  return (
    <li>
      <div>
        {entry.participantId ? (
          <Link to={`/participants/${entry.participantId}`}>{person}</Link>
        ) : (
          person
        )}
      </div>
      {day && <div>{day}</div>}
      <div>
        <LogChange entry={entry} />
      </div>
    </li>
  );
}

function UndoSave({ save }: { save: LogEntry["save"] }) {
  const { t } = useTranslation();
  const { when } = useLogWords();
  const undo = useUndoAttendance();
  const [waiting, setWaiting] = useState(false);
  const what = t("sessions.log.marks", { count: save.changes });
  async function takeBack() {
    setWaiting(true);
    await undo(save);
    setWaiting(false);
  }
  return (
    <Button
      size="small"
      icon={IconArrowBackUp}
      waiting={waiting}
      aria-label={t("sessions.log.undoOf", { what, when: when(save) })}
      onClick={() => void takeBack()}
    >
      {t("ui.undo")}
    </Button>
  );
}
