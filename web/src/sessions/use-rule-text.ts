import { formatTimeRange, formatWeekdayDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../ui/use-language.ts";
import type { SeriesWhen } from "./rule-values.ts";

/** A rule read as one sentence; null while something of it is missing. */
export function useRuleText(): (when: SeriesWhen) => string | null {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = t("ui.weekdays", { returnObjects: true });
  return (when) => {
    const { kind, every, weekdays, nth, weekday, day, count, until } = when;
    const { startsOn, startsAt, endsAt } = when;
    if (every === null || startsOn === null || startsAt === null || endsAt === null) return null;
    const on = {
      DAILY: "",
      WEEKLY: weekdays.map((it) => names[it - 1]).join(", "),
      MONTHLY_WEEKDAY: `${t(`sessions.plan.rule.nth.${nth}`)} ${names[Number(weekday) - 1] ?? ""}`,
      MONTHLY_DAY:
        day === "-1" ? t("sessions.plan.rule.lastDay") : t("sessions.plan.rule.dayNumber", { day }),
    }[kind];
    return [
      t(`sessions.plan.rule.spoken.${kind}`, { every, on }),
      formatTimeRange(startsAt, endsAt, language),
      t("sessions.plan.rule.spoken.from", { day: formatWeekdayDate(startsOn, language) }),
      ...(count === null ? [] : [t("sessions.plan.rule.spoken.times", { count })]),
      ...(until === null
        ? []
        : [t("sessions.plan.rule.spoken.until", { day: formatWeekdayDate(until, language) })]),
    ].join(", ");
  };
}
