import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import styles from "./plan-legend.module.css";
import { SignDrawing } from "./plan-sign.tsx";
import table from "./plan-table.module.css";

const kinds = [
  ["PREPARATION", table.preparation],
  ["COURSE", table.course],
  ["SCREENING", table.screening],
  ["AFTER_START", table.afterStart],
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
