import {
  addDays,
  isoWeekOf,
  type PlainDate,
  partsOf,
  programmeWeekOf,
} from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { useViewer } from "../ui/viewer.tsx";
import { daysOfWeek, firstOfMonth, mondaysOfMonth, runningIn } from "./plan-calendar.ts";
import { PlanEntry } from "./plan-entry.tsx";
import type { PlanCohort, PlanMark } from "./plan-marks.ts";
import styles from "./plan-month.module.css";
import { PlanRunning } from "./plan-running.tsx";
import type { MarkHandling } from "./plan-track.tsx";
import { useDaysOff } from "./use-days-off.ts";

type PlanMonthProps = {
  readonly cohort: PlanCohort;
  readonly marks: readonly PlanMark[];
  readonly at: PlainDate;
  readonly handling: MarkHandling;
};

/** A month of the plan as a calendar: a row for each week, with its meetings, holidays and closed days. */
export function PlanMonth({ cohort, marks, at, handling }: PlanMonthProps) {
  const { t } = useTranslation();
  const { startsOn, phases } = cohort;
  const mondays = mondaysOfMonth(at);
  const last = addDays(mondays.at(-1) ?? at, 6);
  const { month, year } = partsOf(at);
  const monthName = t("ui.months", { returnObjects: true })[month - 1] ?? "";
  const byDay = Map.groupBy(marks, ({ date }) => date);
  return (
    <>
      <PlanRunning phases={runningIn(phases, firstOfMonth(at), last)} startsOn={startsOn} />
      <table className={styles.month}>
        <caption className="visually-hidden">
          {t("plan.calendar.month", { name: cohort.name, month: monthName, year })}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.week}>
              {t("plan.calendar.week")}
            </th>
            {t("ui.weekdays", { returnObjects: true }).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mondays.map((monday) => (
            <tr key={monday}>
              <WeekHead monday={monday} startsOn={startsOn} />
              {daysOfWeek(monday).map((date) => (
                <Day
                  key={date}
                  date={date}
                  isOfMonth={partsOf(date).month === month}
                  marks={byDay.get(date) ?? []}
                  cohort={cohort}
                  handling={handling}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function WeekHead({ monday, startsOn }: { monday: PlainDate; startsOn: PlainDate }) {
  const { t } = useTranslation();
  const week = programmeWeekOf(startsOn, monday);
  return (
    <th scope="row" className={styles.week}>
      <span className={styles.number}>
        <span className="visually-hidden">{t("cohorts.calendarWeek")} </span>
        {isoWeekOf(monday).week}
      </span>
      <span className={styles.programmeWeek}>
        {week > 0 ? t("ui.programmeWeek", { week }) : t("ui.beforeStart")}
      </span>
    </th>
  );
}

type DayProps = {
  readonly date: PlainDate;
  readonly isOfMonth: boolean;
  readonly marks: readonly PlanMark[];
  readonly cohort: PlanCohort;
  readonly handling: MarkHandling;
};

function Day({ date, isOfMonth, marks, cohort, handling }: DayProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const off = useDaysOff()(date);
  const { startsOn, phases } = cohort;
  const { day, month } = partsOf(date);
  const begins = phases.filter((phase) => phase.startsOn === date);
  const ends = phases.filter((phase) => phase.endsOn === date);
  return (
    <td
      className={classNames(
        styles.day,
        !isOfMonth && styles.other,
        off && styles.off,
        date === today && styles.today,
      )}
    >
      <time dateTime={date} className={styles.date}>
        {day}
        {(day === 1 || !isOfMonth) && `.${month}`}.
        {date === today && <span className="visually-hidden"> {t("plan.calendar.today")}</span>}
      </time>
      {off && <span className={styles.name}>{off}</span>}
      {begins.map(({ id, code }) => (
        <p key={id} className={styles.edge}>
          {t("plan.calendar.begins", { phase: t(`codes.phase.${code}`) })}
        </p>
      ))}
      {marks.length > 0 && (
        <ul>
          {marks.map((mark) => (
            <li key={mark.id}>
              <PlanEntry mark={mark} startsOn={startsOn} handling={handling} />
            </li>
          ))}
        </ul>
      )}
      {ends.map(({ id, code }) => (
        <p key={id} className={styles.edge}>
          {t("plan.calendar.ends", { phase: t(`codes.phase.${code}`) })}
        </p>
      ))}
    </td>
  );
}
