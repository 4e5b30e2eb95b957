import { supportGap } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { useViewer } from "../ui/viewer.tsx";
import type { PhaseHandling } from "./plan-bar.tsx";
import { PlanHead } from "./plan-head.tsx";
import type { PlanCohort, PlanMark } from "./plan-marks.ts";
import { PlanRow } from "./plan-row.tsx";
import { isWithin, type PlanScale, shareOfPlan } from "./plan-scale.ts";
import styles from "./plan-table.module.css";
import { PlanToday } from "./plan-today.tsx";
import type { MarkHandling } from "./plan-track.tsx";

type PlanTableProps = {
  readonly cohort: PlanCohort;
  readonly scale: PlanScale;
  readonly marks: readonly PlanMark[];
  readonly handling: MarkHandling;
  readonly phases: PhaseHandling;
};

/** The plan on one screen: a line for each phase, a column for each week, and today across them. */
export function PlanTable({ cohort, scale, marks, handling, phases }: PlanTableProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const phaseOf = (code: string) => cohort.phases.find((phase) => phase.code === code);
  const gap = supportGap(phaseOf("SUBSISTENCE_SUPPORT"), phaseOf("SCREENING_4"));
  const drawn = marks.filter(({ date }) => isWithin(scale, date));
  const weeks = Array.from({ length: scale.weeks }, (_, index) => index + 1);
  const reached = phases.chosen ?? cohort.phases[0];
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">
          {t("cohorts.plan.caption", {
            name: cohort.name,
            count: cohort.phases.length,
            weeks: scale.weeks,
          })}
        </caption>
        <colgroup>
          <col className={styles.labels} />
          {weeks.map((week) => (
            <col key={week} />
          ))}
          <col className={styles.edge} />
        </colgroup>
        <PlanHead scale={scale} />
        <tbody>
          {cohort.phases.map((phase) => (
            <PlanRow
              key={phase.id}
              phase={phase}
              scale={scale}
              gap={phase.code === "SUBSISTENCE_SUPPORT" ? gap : null}
              marks={drawn.filter(({ line }) => line === phase.code)}
              handling={handling}
              phases={phases}
              isReached={phase.id === reached?.id}
            />
          ))}
        </tbody>
      </table>
      {isWithin(scale, today) && (
        <PlanToday share={shareOfPlan(scale, today)} phases={cohort.phases} scale={scale} />
      )}
    </div>
  );
}
