import {
  formatWeekdayDate,
  type LocalTime,
  localTime,
  minutesBetween,
  mondayOf,
  type PlainDate,
} from "@mikrolaan/shared/calendar";
import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { daysOfWeek, runningIn } from "./plan-calendar.ts";
import { PlanEntry } from "./plan-entry.tsx";
import type { PlanCohort, PlanMark } from "./plan-marks.ts";
import { PlanRunning } from "./plan-running.tsx";
import type { MarkHandling } from "./plan-track.tsx";
import styles from "./plan-week.module.css";
import { useDaysOff } from "./use-days-off.ts";

type PlanWeekProps = {
  readonly cohort: PlanCohort;
  readonly marks: readonly PlanMark[];
  readonly at: PlainDate;
  readonly handling: MarkHandling;
};

const midnight = localTime("00:00");
const hourOf = (time: LocalTime) => minutesBetween(midnight, time) / 60;

/** A week of the plan by the hour: seven days side by side. */
export function PlanWeek({ cohort, marks, at, handling }: PlanWeekProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const daysOff = useDaysOff();
  const days = daysOfWeek(mondayOf(at));
  const shown = marks.filter(({ date }) => days.includes(date));
  const from = Math.min(8, ...shown.map(({ startsAt }) => Math.floor(hourOf(startsAt))));
  const to = Math.max(18, ...shown.map(({ endsAt }) => Math.ceil(hourOf(endsAt))));
  const style: CSSProperties & Record<"--hours", number> = { "--hours": to - from };
  const hours = Array.from({ length: to - from }, (_, index) => from + index);
  const [monday = at] = days;
  return (
    <>
      <PlanRunning
        phases={runningIn(cohort.phases, monday, days[6] ?? at)}
        startsOn={cohort.startsOn}
      />
      <table className={styles.week} style={style}>
        <caption className="visually-hidden">
          {t("plan.calendar.weekOf", {
            name: cohort.name,
            day: formatWeekdayDate(monday, language),
          })}
        </caption>
        <thead>
          <tr>
            <td className={styles.hours} />
            {days.map((date) => (
              <th key={date} scope="col" className={classNames(date === today && styles.today)}>
                {formatWeekdayDate(date, language)}
                <span className={styles.off}>{daysOff(date)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <td className={styles.hours} aria-hidden="true">
              {hours.map((hour) => (
                <span key={hour} style={{ top: `calc(${hour - from} * var(--hour))` }}>
                  {String(hour).padStart(2, "0")}
                </span>
              ))}
            </td>
            {days.map((date) => (
              <td
                key={date}
                className={classNames(
                  styles.day,
                  daysOff(date) && styles.closed,
                  date === today && styles.today,
                )}
              >
                <ul>
                  {shown
                    .filter((mark) => mark.date === date)
                    .map((mark) => (
                      <li
                        key={mark.id}
                        style={{
                          top: `calc(${hourOf(mark.startsAt) - from} * var(--hour))`,
                          height: `calc(${hourOf(mark.endsAt) - hourOf(mark.startsAt)} * var(--hour) - 2px)`,
                        }}
                      >
                        <PlanEntry
                          mark={mark}
                          startsOn={cohort.startsOn}
                          handling={handling}
                          isFull
                          style={{ height: "100%" }}
                        />
                      </li>
                    ))}
                </ul>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </>
  );
}
