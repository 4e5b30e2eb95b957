import {
  formatMonthYear,
  isoWeekOf,
  mondayOfProgrammeWeek,
  partsOf,
} from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { monthsOfPlan, namedWeeks, type PlanScale } from "./plan-scale.ts";
import styles from "./year-plan.module.css";

/** Month and calendar week; programme weeks are each cohort's own. */
export function YearHead({ scale }: { scale: PlanScale }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  return (
    <thead>
      <tr className={styles.months}>
        <th scope="row">{t("cohorts.plan.month")}</th>
        {monthsOfPlan(scale).map(({ firstDay, weeks, isFirstOfYear }) => (
          <th key={firstDay} scope="colgroup" colSpan={weeks}>
            <span className={weeks < 2 ? "visually-hidden" : undefined}>
              {formatMonthYear(firstDay, language).split(" ")[0]}
              {isFirstOfYear && weeks > 3 && <b> {partsOf(firstDay).year}</b>}
            </span>
          </th>
        ))}
      </tr>
      <tr className={styles.weeks}>
        <th scope="row">{t("cohorts.calendarWeek")}</th>
        {namedWeeks(scale, today).map(({ week, span, isToday, isNarrow }) => (
          <th
            key={week}
            scope="colgroup"
            colSpan={span}
            className={classNames(isToday && styles.thisWeek)}
          >
            <span className={isNarrow ? "visually-hidden" : undefined}>
              {isoWeekOf(mondayOfProgrammeWeek(scale.startsOn, week)).week}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
