import {
  formatTimeRange,
  formatWeekdayDate,
  isoWeekOf,
  type PlainDate,
  programmeWeekOf,
} from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../ui/use-language.ts";
import type { PlanMark } from "./plan-marks.ts";

/** How a meeting of the plan is written. */
export function useMarkTexts(startsOn: PlainDate) {
  const { t } = useTranslation();
  const language = useLanguage();

  /** "Regnskab, revision og markedsføring 3", and in short "Regnskab 3". */
  function name({ module, ordinal }: PlanMark, isShort = false): string {
    if (!module) return t("cohorts.networkMeeting");
    return `${t(`codes.${isShort ? "moduleShort" : "module"}.${module}`)} ${ordinal}`;
  }

  /** "ma. 18.05.2026 kl. 09.00–12.00". */
  function when({ date, startsAt, endsAt }: PlanMark): string {
    return `${formatWeekdayDate(date, language)} ${formatTimeRange(startsAt, endsAt, language)}`;
  }

  /** "projektuge 20 · kalenderuge 21". */
  function weeks(date: PlainDate): string {
    const week = programmeWeekOf(startsOn, date);
    const programmeWeek = week > 0 ? t("ui.programmeWeek", { week }) : t("ui.beforeStart");
    return `${programmeWeek} · ${t("ui.calendarWeek", { week: isoWeekOf(date).week })}`;
  }

  /** All of it in one breath, with what the plan's checks say of it. */
  function full(mark: PlanMark, level: "REFUSED" | "WARN" | null = null): string {
    const words = [name(mark), when(mark), weeks(mark.date)];
    if (mark.isCancelled) words.push(t("cohorts.plan.cancelled"));
    if (mark.movedFrom) {
      words.push(t("plan.mark.movedFrom", { date: formatWeekdayDate(mark.movedFrom, language) }));
    }
    if (level) words.push(t(`plan.level.${level}`));
    return words.join(", ");
  }

  return { name, when, weeks, full };
}
