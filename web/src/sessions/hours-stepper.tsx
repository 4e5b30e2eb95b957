import { type AttendanceStatus, minuteStep, minutesFor } from "@mikrolaan/shared/sessions";
import { IconMinus, IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Icon } from "../ui/icon.tsx";
import styles from "./attendance.module.css";
import list from "./roster-list.module.css";
import { useSessionTexts } from "./session-texts.ts";

type StepperProps = {
  readonly name: string;
  readonly status: AttendanceStatus;
  readonly minutes: number;
  readonly sessionMinutes: number;
  readonly onChange: (minutes: number) => void;
};

/** How long someone was there, a quarter of an hour more or less by each tap. */
export function HoursStepper({ name, status, minutes, sessionMinutes, onChange }: StepperProps) {
  const { t } = useTranslation();
  const { hours } = useSessionTexts();
  function step(by: 1 | -1) {
    const onQuarter =
      by > 0
        ? (Math.floor(minutes / minuteStep) + 1) * minuteStep
        : (Math.ceil(minutes / minuteStep) - 1) * minuteStep;
    const allowed = minutesFor(status, sessionMinutes, Math.min(onQuarter, sessionMinutes));
    if (allowed !== null && allowed !== minutes) onChange(allowed);
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent.
    <div role="group" aria-label={t("sessions.hoursOf", { name })} className={list.stepper}>
      <span className="ink2">{t("sessions.wasThere")}</span>
      <button
        type="button"
        className={styles.step}
        aria-label={t("sessions.quarterLess")}
        onClick={() => step(-1)}
      >
        <Icon of={IconMinus} />
      </button>
      <output className={list.stepperHours}>{hours(minutes)}</output>
      <button
        type="button"
        className={styles.step}
        aria-label={t("sessions.quarterMore")}
        onClick={() => step(1)}
      >
        <Icon of={IconPlus} />
      </button>
    </div>
  );
}
