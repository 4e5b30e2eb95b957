import { type AttendanceStatus, minutesFor } from "@mikrolaan/shared/sessions";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import styles from "./mark-cell.module.css";
import { useSessionTexts } from "./session-texts.ts";

type HoursFieldProps = {
  readonly name: string;
  readonly status: AttendanceStatus;
  readonly minutes: number;
  readonly sessionMinutes: number;
  readonly isInTabOrder: boolean;
  readonly onChange: (minutes: number) => void;
  /** Enter and Esc lead back to the mark. */
  readonly onDone: () => void;
};

/** How long someone late or leaving early was there, in hours by the quarter: "2,50". */
export function HoursField(props: HoursFieldProps) {
  const { name, status, minutes, sessionMinutes, isInTabOrder, onChange, onDone } = props;
  const { t } = useTranslation();
  const { hours } = useSessionTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const isDropped = useRef(false);
  const help = useId();
  const read = typed === null ? minutes : minutesFor(status, sessionMinutes, minutesIn(typed));

  function commit() {
    const kept = isDropped.current ? minutes : read;
    isDropped.current = false;
    setWrong(kept === null);
    if (kept === null) return;
    setTyped(null);
    if (kept !== minutes) onChange(kept);
  }

  /** Leaving the field is what keeps or drops what was typed. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape" && event.key !== "Enter") return;
    event.preventDefault();
    if (event.key === "Enter" && read === null) return setWrong(true);
    isDropped.current = event.key === "Escape";
    onDone();
  }

  return (
    <span className={styles.hoursBox}>
      <input
        className={classNames(styles.hoursField, isWrong && styles.hoursWrong)}
        inputMode="decimal"
        autoComplete="off"
        tabIndex={isInTabOrder ? 0 : -1}
        aria-label={t("sessions.hoursOf", { name })}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? help : undefined}
        value={typed ?? hours(minutes, 2)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {isWrong && (
        <span id={help} role="alert" className={styles.hoursHelp}>
          {t("sessions.hoursWrong", { hours: hours(sessionMinutes) })}
        </span>
      )}
    </span>
  );
}

/** "2,5", "2.5" or "2:30" as minutes; what is no number becomes none that is allowed. */
function minutesIn(text: string): number {
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(text.trim());
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const written = text.trim().replace(",", ".");
  return /^\d{1,2}(\.\d{1,2})?$/.test(written) ? Number(written) * 60 : -1;
}
