import { formatWeekdayDate } from "@mikrolaan/shared/calendar";
import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { barOf, type PlanScale } from "./plan-scale.ts";
import styles from "./plan-table.module.css";

type PlanTodayProps = {
  readonly share: number;
  readonly scale: PlanScale;
  readonly phases: readonly Parameters<typeof barOf>[1][];
};

/** Weeks that the words beside the line take. */
const room = 13;

/** The line of today over all rows; its words stand in the first row, clear of its bar. */
export function PlanToday({ share, scale, phases }: PlanTodayProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const [first] = phases;
  const bar = first ? barOf(scale, first) : { before: 0, weeks: 0 };
  const barEnds = bar.before + bar.weeks;
  const isLate = share * scale.weeks - barEnds > room;
  const wordsAt = isLate ? share : Math.max(share, barEnds / scale.weeks);
  return (
    <div className={styles.overlay}>
      <div className={styles.line} style={at(share)} />
      <p className={classNames(styles.today, isLate && styles.before)} style={at(wordsAt)}>
        {t("cohorts.plan.today", { date: formatWeekdayDate(today, language) })}
      </p>
    </div>
  );
}

function at(share: number): CSSProperties {
  return { left: `${share * 100}%` };
}
