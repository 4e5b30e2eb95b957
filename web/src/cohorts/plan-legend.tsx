import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import bars from "./plan-bar.module.css";
import styles from "./plan-legend.module.css";
import { SignDrawing } from "./plan-sign.tsx";

const kinds = [
  ["PREPARATION", bars.preparation],
  ["COURSE", bars.course],
  ["SCREENING", bars.screening],
  ["AFTER_START", bars.afterStart],
] as const;

/** What the fills and the signs mean. */
export function PlanLegend({ hasCancelled }: { hasCancelled: boolean }) {
  const { t } = useTranslation();
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
      <li>
        <span className={styles.days} />
        {t("cohorts.plan.days")}
      </li>
      <li>
        <SignDrawing kind="network" />
        {t("cohorts.networkMeeting").toLowerCase()}
      </li>
      {hasCancelled && (
        <li>
          <SignDrawing kind="cancelled" />
          {t("cohorts.plan.cancelled")}
        </li>
      )}
    </ul>
  );
}
