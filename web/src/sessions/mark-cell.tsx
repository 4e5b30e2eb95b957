import { IconCloudOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { Icon } from "../ui/icon.tsx";
import { Tick } from "../ui/tick.tsx";
import type { SheetRowProps } from "./board-types.ts";
import { HoursField } from "./hours-field.tsx";
import cell from "./mark-cell.module.css";
import { MarkLetters } from "./mark-letters.tsx";
import { shownMinutes } from "./roster-person.ts";
import { useSessionTexts } from "./session-texts.ts";
import styles from "./sheet.module.css";

/** The open cell: letter, word and hours; pressed, it offers all letters. */
export function MarkCell(props: SheetRowProps) {
  const { row, chosen, status, planned, isUnsent, isLocked, isActive, isChoosing } = props;
  const { onActivate, onChoosing, onMark, onPlan, onHistory } = props;
  const { t } = useTranslation();
  const { hours } = useSessionTexts();
  const { enrolmentId, name } = row;
  const minutes = shownMinutes(props, chosen.minutes);
  const isPartly = status === "LATE" || status === "LEFT_EARLY";
  return (
    <td className={classNames(styles.chosen, cell.open)}>
      <div className={cell.mark}>
        <button
          type="button"
          id={`${prefix}${enrolmentId}`}
          className={cell.markButton}
          tabIndex={isActive ? 0 : -1}
          aria-expanded={isLocked ? undefined : isChoosing}
          aria-disabled={isLocked || undefined}
          onFocus={() => onActivate(enrolmentId)}
          onClick={() => !isLocked && onChoosing(isChoosing ? null : enrolmentId)}
        >
          <span className="visually-hidden">{name}: </span>
          <span className={status ? undefined : "ink3"}>
            <Tick status={status ?? planned} word ahead={planned !== null} />
          </span>
          {isUnsent && (
            <>
              <Icon of={IconCloudOff} size="row" />
              <span className="visually-hidden">, {t("sessions.notSaved")}</span>
            </>
          )}
        </button>
        {minutes !== null &&
          (isPartly && !isLocked ? (
            <HoursField
              name={name}
              status={status}
              minutes={minutes}
              sessionMinutes={chosen.minutes}
              isInTabOrder={isActive}
              onChange={(changed) => onMark([enrolmentId], status, changed)}
              onDone={() => focusMark(enrolmentId)}
            />
          ) : (
            <span className={cell.hours}>{hours(minutes, 2)}</span>
          ))}
        {!isLocked && (
          <MarkLetters
            name={name}
            status={status}
            isOpen={isChoosing}
            isReady={status === null && planned === null}
            onPlan={onPlan && (() => onPlan(enrolmentId))}
            onPick={(picked) => {
              onMark([enrolmentId], picked, null);
              focusMark(enrolmentId);
            }}
            onClose={() => {
              onChoosing(null);
              focusMark(enrolmentId);
            }}
            onHistory={() => {
              onChoosing(null);
              focusMark(enrolmentId);
              onHistory(enrolmentId);
            }}
          />
        )}
      </div>
    </td>
  );
}

const prefix = "mark-";

/** Moves focus to a person's open cell. */
export function focusMark(enrolmentId: string) {
  document.getElementById(`${prefix}${enrolmentId}`)?.focus();
}

/** Whose cell has focus, by the element that does. */
export function markedBy(target: EventTarget): string | null {
  const isMark = target instanceof HTMLButtonElement && target.id.startsWith(prefix);
  return isMark ? target.id.slice(prefix.length) : null;
}
