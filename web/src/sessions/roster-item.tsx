import type { AttendanceStatus } from "@mikrolaan/shared/sessions";
import { ruleOf } from "@mikrolaan/shared/sessions";
import { IconCheck, IconX } from "@tabler/icons-react";
import { memo, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { GateWords } from "../ui/attendance-figure.tsx";
import { classNames } from "../ui/class-names.ts";
import { Icon } from "../ui/icon.tsx";
import { HoursStepper } from "./hours-stepper.tsx";
import styles from "./roster-list.module.css";
import { type RosterPerson, shownMinutes } from "./roster-person.ts";
import { RowQuestion } from "./row-question.tsx";
import { useSessionTexts } from "./session-texts.ts";
import type { LostGate } from "./use-gates-lost.ts";
import type { Roster } from "./use-roster.ts";

type ItemProps = Pick<
  RosterPerson,
  | "enrolmentId"
  | "name"
  | "businessIdea"
  | "status"
  | "minutes"
  | "planned"
  | "stored"
  | "isUnsent"
  | "question"
> & {
  readonly sessionMinutes: number;
  /** The module's demand, where it can no longer be met. */
  readonly gateLost: LostGate | null;
  readonly isLocked: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (enrolmentId: string | null) => void;
  readonly onMark: Roster["mark"];
  /** Opens the form of leave; null where none can be planned. */
  readonly onPlan: ((enrolmentId: string) => void) | null;
  readonly onHistory: (enrolmentId: string) => void;
  readonly answers: Roster["answers"];
};

const reasons = ["SICK", "EXCUSED", "ABSENT", "LATE", "LEFT_EARLY"] as const;

/**
 * A person with ✓ and ✗. ✗ alone is "udeblevet", or what leave planned for the day says, and opens
 * what else it may have been; the name opens the same without setting anything.
 */
export const RosterItem = memo(function RosterItem(props: ItemProps) {
  const { enrolmentId, name, status, planned, question, isLocked, isOpen, onOpen, onMark } = props;
  const { t } = useTranslation();
  const isHere = status !== null && ruleOf(status).countsAsAttended;
  const isAway = status !== null && !isHere;
  const isException = status !== null && status !== "PRESENT";

  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen && status) item.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen, status]);

  function pressHere() {
    onOpen(null);
    onMark([enrolmentId], "PRESENT", null);
  }
  function pressAway() {
    if (!isException) onMark([enrolmentId], planned?.status ?? "ABSENT", null);
    onOpen(isOpen ? null : enrolmentId);
  }

  return (
    <li ref={item} className={classNames(isOpen && styles.itemOpen)}>
      <div className={styles.itemRow}>
        <button
          type="button"
          className={styles.itemWords}
          aria-expanded={isOpen}
          onClick={() => onOpen(isOpen ? null : enrolmentId)}
        >
          <bdi className={styles.itemName}>{name}</bdi>
          <ItemNote {...props} />
          {props.gateLost && (
            <span className={styles.itemGate}>
              <GateWords gate={props.gateLost} />
            </span>
          )}
        </button>
        {!isLocked && (
          <>
            <button
              type="button"
              className={classNames(styles.square, isHere && styles.squareHere)}
              aria-pressed={isHere}
              aria-label={`${name}: ${t("codes.attendance.PRESENT")}`}
              onClick={pressHere}
            >
              <Icon of={IconCheck} size="phone" />
            </button>
            <button
              type="button"
              className={classNames(
                styles.square,
                isAway && styles.squareAway,
                planned && styles.squareAhead,
              )}
              aria-pressed={isAway}
              aria-expanded={isOpen}
              aria-label={`${name}: ${t("sessions.notPresent")}`}
              onClick={pressAway}
            >
              <Icon of={IconX} size="phone" />
            </button>
          </>
        )}
      </div>
      {isOpen && <Reasons {...props} />}
      {question && (
        <RowQuestion
          {...props}
          question={question}
          onDone={() => item.current?.querySelector("button")?.focus()}
        />
      )}
    </li>
  );
});

function ItemNote({
  status,
  minutes,
  sessionMinutes,
  businessIdea,
  isUnsent,
  isLocked,
  planned,
}: ItemProps) {
  const { t } = useTranslation();
  const { hours } = useSessionTexts();
  const words = noteOf();
  const unsent = isUnsent ? t("sessions.notSaved") : null;
  return <span className={styles.itemNote}>{[words, unsent].filter(Boolean).join(" · ")}</span>;

  function noteOf(): string | null {
    if (planned) {
      const word = t(`codes.attendanceButton.${planned.status}`);
      return t("codes.attendanceAhead", { word });
    }
    if (status === null) return isLocked ? t("codes.attendance.none") : businessIdea;
    if (status === "PRESENT") return isLocked ? t("codes.attendanceButton.PRESENT") : businessIdea;
    const shown = shownMinutes({ status, minutes }, sessionMinutes) ?? 0;
    return `${t(`codes.attendanceButton.${status}`)}, ${hours(shown)}`;
  }
}

function Reasons(props: ItemProps) {
  const { enrolmentId, name, status, sessionMinutes, isLocked, onMark, onOpen, onHistory } = props;
  const { t } = useTranslation();
  const minutes = shownMinutes(props, sessionMinutes);
  const isPartly = status === "LATE" || status === "LEFT_EARLY";

  function choose(chosen: AttendanceStatus | null) {
    onMark([enrolmentId], chosen, null);
    if (chosen !== "LATE" && chosen !== "LEFT_EARLY") onOpen(null);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent.
    <div role="group" aria-label={t("sessions.reasonOf", { name })} className={styles.reasons}>
      {!isLocked &&
        reasons.map((reason) => (
          <button
            key={reason}
            type="button"
            className={styles.reason}
            aria-pressed={status === reason}
            onClick={() => choose(reason)}
          >
            {t(`codes.attendanceButton.${reason}`)}
          </button>
        ))}
      {!isLocked && status !== null && (
        <button type="button" className={styles.reason} onClick={() => choose(null)}>
          {t("sessions.clearButton")}
        </button>
      )}
      <button type="button" className={styles.reason} onClick={() => onHistory(enrolmentId)}>
        {t("sessions.history.open")}
      </button>
      <PlanButton {...props} />
      {!isLocked && isPartly && minutes !== null && (
        <HoursStepper
          name={name}
          status={status}
          minutes={minutes}
          sessionMinutes={sessionMinutes}
          onChange={(changed) => onMark([enrolmentId], status, changed)}
        />
      )}
    </div>
  );
}

/** The way to leave known ahead, for the days that follow. */
function PlanButton({ enrolmentId, name, planned, onPlan }: ItemProps) {
  const { t } = useTranslation();
  if (!onPlan) return null;
  return (
    <button
      type="button"
      className={styles.reason}
      aria-label={t(planned ? "sessions.leave.editFor" : "sessions.leave.planFor", { name })}
      onClick={() => onPlan(enrolmentId)}
    >
      {t(planned ? "sessions.leave.edit" : "sessions.leave.plan")}
    </button>
  );
}
