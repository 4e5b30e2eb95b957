import { formatMonthYear, partsOf } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { monthsOfPlan, namedWeeks, type PlanMonth, type PlanScale } from "./plan-scale.ts";
import styles from "./plan-table.module.css";

/** Month, programme week and calendar week, one under the other. */
export function PlanHead({ scale }: { scale: PlanScale }) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const weeks = namedWeeks(scale, today);
  return (
    <thead>
      <tr className={styles.months}>
        <th scope="row">{t("cohorts.plan.month")}</th>
        {monthsOfPlan(scale).map((month) => (
          <th key={month.firstDay} scope="colgroup" colSpan={month.weeks}>
            <Month month={month} />
          </th>
        ))}
        <td />
      </tr>
      <tr className={styles.programmeWeeks}>
        <th scope="row">{t("cohorts.programmeWeek")}</th>
        {weeks.map(({ week, span, isToday, isNarrow }) => (
          <th
            key={week}
            scope="colgroup"
            colSpan={span}
            className={classNames(isToday && styles.thisWeek)}
          >
            <span className={isNarrow ? "visually-hidden" : undefined}>{week}</span>
          </th>
        ))}
        <td />
      </tr>
      <tr className={styles.calendarWeeks}>
        <th scope="row">{t("cohorts.calendarWeek")}</th>
        {weeks.map(({ week, calendarWeek, span, isToday, isNarrow }) => (
          <th
            key={week}
            scope="colgroup"
            colSpan={span}
            className={classNames(isToday && styles.thisWeek)}
          >
            <span className={isNarrow ? "visually-hidden" : undefined}>{calendarWeek}</span>
          </th>
        ))}
        <td />
      </tr>
    </thead>
  );
}

/** "jan. 26", where there is room; a month of which one week is drawn is only heard. */
function Month({ month: { firstDay, weeks, isFirstOfYear } }: { month: PlanMonth }) {
  const language = useLanguage();
  const name = formatMonthYear(firstDay, language).split(" ")[0];
  const year = String(partsOf(firstDay).year).slice(2);
  return (
    <span className={weeks < 2 ? "visually-hidden" : styles.month}>
      {name}
      {isFirstOfYear && weeks > 3 && <b> {year}</b>}
    </span>
  );
}
