import type { AttendanceStatus } from "@mikrolaan/shared/sessions";
import { IconCalendarPlus, IconHistory, IconX } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { Icon } from "../ui/icon.tsx";
import styles from "./mark-cell.module.css";
import { markOrder } from "./roster-tally.ts";

type LettersProps = {
  readonly name: string;
  readonly status: AttendanceStatus | null;
  readonly isOpen: boolean;
  /** Whether pointing at the row is enough: nothing stands there yet, not even ahead. */
  readonly isReady: boolean;
  readonly onPick: (status: AttendanceStatus | null) => void;
  /** Opens the form of leave; null where none can be planned. */
  readonly onPlan: (() => void) | null;
  readonly onClose: () => void;
  readonly onHistory: () => void;
};

/** All marks as letters over the cell: on a row not marked yet while pointed at, else when asked for. */
export function MarkLetters(props: LettersProps) {
  const { name, status, isOpen, isReady, onPick, onPlan, onClose, onHistory } = props;
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const pressed = box.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    (pressed ?? box.current?.querySelector("button"))?.focus();
  }, [isOpen]);

  function onKeyDown(event: KeyboardEvent) {
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>("button") ?? [])];
    const place = buttons.findIndex((button) => button.contains(document.activeElement));
    if (event.key === "Escape") onClose();
    else if (event.key === "ArrowRight") buttons[place + 1]?.focus();
    else if (event.key === "ArrowLeft") buttons[place - 1]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent.
    <div
      ref={box}
      role="group"
      aria-label={name}
      className={classNames(
        styles.letters,
        isOpen ? styles.lettersOpen : isReady && styles.lettersReady,
      )}
      onKeyDown={onKeyDown}
    >
      {markOrder.map((it) => (
        <button
          key={it}
          type="button"
          tabIndex={isOpen ? 0 : -1}
          className={styles.letter}
          aria-pressed={it === status}
          aria-label={t(`codes.attendance.${it}`)}
          title={t(`codes.attendance.${it}`)}
          onClick={() => onPick(it)}
        >
          {t(`codes.attendanceLetter.${it}`)}
        </button>
      ))}
      {status !== null && (
        <button
          type="button"
          tabIndex={isOpen ? 0 : -1}
          className={styles.letter}
          aria-label={t("sessions.clear")}
          title={t("sessions.clear")}
          onClick={() => onPick(null)}
        >
          <Icon of={IconX} size="row" />
        </button>
      )}
      {onPlan && status === null && (
        <button
          type="button"
          tabIndex={isOpen ? 0 : -1}
          className={styles.letter}
          aria-label={t("sessions.leave.planFor", { name })}
          title={t("sessions.leave.plan")}
          onClick={onPlan}
        >
          <Icon of={IconCalendarPlus} size="row" />
        </button>
      )}
      {isOpen && (
        <button
          type="button"
          className={styles.letter}
          aria-label={t("sessions.history.openOf", { name })}
          title={t("sessions.history.open")}
          onClick={onHistory}
        >
          <Icon of={IconHistory} size="row" />
        </button>
      )}
    </div>
  );
}
