import {
  daysBetween,
  formatWeekdayDate,
  isoWeekOf,
  type PlainDate,
} from "@mikrolaan/shared/calendar";
import type { CohortStatus } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";

type Standing = {
  readonly status: CohortStatus;
  readonly startsOn: PlainDate;
  readonly programmeWeek: number;
};

/** How it is written where in its programme a cohort is. */
export function useCohortTexts() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();

  /** "starter om 3 uger". */
  function startsIn(startsOn: PlainDate): string {
    const days = daysBetween(today, startsOn);
    if (days < 14) return t("cohorts.week.startsInDays", { count: days });
    return t("cohorts.week.startsInWeeks", { count: Math.floor(days / 7) });
  }

  /** "22 af 63", for a column named after the week. */
  function week({ status, startsOn, programmeWeek }: Standing, weeks: number): string {
    if (status === "CLOSED") return t("cohorts.week.closed");
    if (programmeWeek < 1) return startsIn(startsOn);
    const which = programmeWeek > weeks ? "cohorts.week.beyond" : "cohorts.week.of";
    return t(which, { week: programmeWeek, weeks });
  }

  /** "projektuge 47 af 63 · kalenderuge 48". */
  function position({ status, startsOn, programmeWeek }: Standing, weeks: number): string {
    const calendarWeek = t("ui.calendarWeek", { week: isoWeekOf(today).week });
    if (status === "CLOSED") return t("cohorts.week.closed");
    if (programmeWeek < 1) return `${startsIn(startsOn)}, ${formatWeekdayDate(startsOn, language)}`;
    const words =
      programmeWeek > weeks
        ? t("cohorts.week.programmeBeyond", { week: programmeWeek, weeks })
        : t("ui.programmeWeekOf", { week: programmeWeek, weeks });
    return `${words} · ${calendarWeek}`;
  }

  return { week, position };
}
