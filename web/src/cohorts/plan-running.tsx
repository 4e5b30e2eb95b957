import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import bars from "./plan-bar.module.css";
import { fills } from "./plan-bar.tsx";
import legend from "./plan-legend.module.css";
import type { PlanPhase } from "./plan-marks.ts";
import styles from "./plan-running.module.css";
import { usePhaseTexts } from "./use-phase-texts.ts";

type PlanRunningProps = {
  readonly phases: readonly PlanPhase[];
  readonly startsOn: PlanPhase["startsOn"];
};

/** The phases that run in what is shown, each with its weeks. */
export function PlanRunning({ phases, startsOn }: PlanRunningProps) {
  const { t } = useTranslation();
  const { onBar } = usePhaseTexts(startsOn);
  return (
    <ul className={styles.running} aria-label={t("plan.calendar.running")}>
      {phases.map((phase) => (
        <li key={phase.id}>
          <span className={classNames(legend.fill, bars.bar, fills[phase.kind])} />
          {t(`codes.phase.${phase.code}`)}
          <span className="ink3">{onBar({ ...phase, endsOn: phase.endsOn ?? null })}</span>
        </li>
      ))}
      {phases.length === 0 && <li className="ink3">{t("plan.calendar.noneRunning")}</li>}
    </ul>
  );
}
