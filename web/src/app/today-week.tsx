import {
  addDays,
  isPlainDate,
  mondayOf,
  type PlainDate,
  partsOf,
  weekdayOf,
} from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { stayHere } from "../ui/page.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { weekdayText } from "../ui/weekday.ts";
import type { Agenda } from "./today-tasks.ts";
import styles from "./today-week.module.css";

/** The working days of the week, a dot for each appointment; on a weekend those of the next week. */
export function TodayWeek({ agenda }: { agenda: Agenda }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const chosen = useChosenDay();
  const [params] = useSearchParams();
  const first = weekdayOf(today) > 5 ? addDays(mondayOf(today), 7) : mondayOf(today);
  return (
    <nav aria-label={t("home.today.week")}>
      <ol className={styles.week}>
        {[0, 1, 2, 3, 4].map((index) => {
          const day = addDays(first, index);
          const count = appointmentsOn(agenda, day);
          return (
            <li key={day}>
              <Link
                to={addressOf(day === today ? null : day, params)}
                replace
                preventScrollReset
                state={stayHere}
                className={styles.day}
                aria-current={day === chosen ? "date" : undefined}
              >
                <span className={styles.name}>{weekdayText(day, language)}</span>
                <span className={styles.number}>
                  {partsOf(day).day}
                  {language === "da" && "."}
                </span>
                <span className={styles.dots} aria-hidden="true">
                  {Array.from({ length: Math.min(count, 5) }, (_, dot) => (
                    <i key={dot} />
                  ))}
                </span>
                <span className="visually-hidden">{t("home.today.appointments", { count })}</span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The same page with another day chosen; what else is chosen stays. */
function addressOf(day: PlainDate | null, params: URLSearchParams): string {
  const next = new URLSearchParams(params);
  if (day) next.set("day", day);
  else next.delete("day");
  return `?${next}`;
}

/** The day whose appointments are shown: today, unless the address says another. */
export function useChosenDay(): PlainDate {
  const { today } = useViewer();
  const day = useSearchParams()[0].get("day");
  return day !== null && isPlainDate(day) ? day : today;
}

function appointmentsOn({ sessions, networkMeetings }: Agenda, day: PlainDate): number {
  return [...sessions, ...networkMeetings].filter(
    ({ date, status }) => date === day && status === "PLANNED",
  ).length;
}
