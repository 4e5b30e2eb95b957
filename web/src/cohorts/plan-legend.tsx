import { IconPin } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import bars from "./plan-bar.module.css";
import styles from "./plan-legend.module.css";
import type { PlanMark, PlanPhase } from "./plan-marks.ts";
import { SignDrawing } from "./plan-sign.tsx";
import type { MarkHandling } from "./plan-track.tsx";

const kinds = [
  ["PREPARATION", bars.preparation],
  ["COURSE", bars.course],
  ["SCREENING", bars.screening],
  ["AFTER_START", bars.afterStart],
] as const;

type PlanLegendProps = {
  readonly marks: readonly PlanMark[];
  readonly phases: readonly PlanPhase[];
  /** What the plan's checks say of a meeting by itself. */
  readonly levelOf?: MarkHandling["levelOf"];
};

/** What the fills and the signs mean; of the rarer ones, those that are in the plan. */
export function PlanLegend({ marks, phases, levelOf = () => null }: PlanLegendProps) {
  const { t } = useTranslation();
  const isMoved = marks.some(({ movedFrom }) => movedFrom !== null);
  const isCancelled = marks.some((mark) => mark.isCancelled);
  const levels = new Set(marks.map(({ id }) => levelOf(id)));
  const isPinned = phases.some(({ startPinned, endPinned }) => startPinned || endPinned);
  return (
    <ul className={styles.legend} aria-label={t("cohorts.plan.legend")}>
      {kinds.map(([kind, fill]) => (
        <li key={kind}>
          <span className={classNames(styles.fill, fill)} />
          {t(`codes.phaseKind.${kind}`)}
        </li>
      ))}
      <li>
        <SignDrawing kind="day" />
        {t("cohorts.plan.day")}
      </li>
      {isMoved && (
        <li>
          <SignDrawing kind="moved" />
          {t("plan.mark.moved")}
        </li>
      )}
      <li>
        <span className={styles.days} />
        {t("cohorts.plan.days")}
      </li>
      <li>
        <SignDrawing kind="network" />
        {t("cohorts.networkMeeting").toLowerCase()}
      </li>
      {(["REFUSED", "WARN"] as const)
        .filter((level) => levels.has(level))
        .map((level) => (
          <li key={level}>
            <SignDrawing kind={level} />
            {t(`plan.level.${level}`).toLowerCase()}
          </li>
        ))}
      {isPinned && (
        <li>
          <IconPin size={14} stroke={1.75} aria-hidden="true" />
          {t("plan.phase.pinned")}
        </li>
      )}
      {isCancelled && (
        <li>
          <SignDrawing kind="cancelled" />
          {t("cohorts.plan.cancelled")}
        </li>
      )}
    </ul>
  );
}
