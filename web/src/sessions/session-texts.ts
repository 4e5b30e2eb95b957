import {
  formatTimeRange,
  formatWeek,
  formatWeekdayDate,
  isoWeekOf,
  type LocalTime,
  type PlainDate,
} from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { formatNumber } from "@mikrolaan/shared/money";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";

type When = { readonly date: PlainDate; readonly startsAt: LocalTime; readonly endsAt: LocalTime };
type Named = {
  readonly date: PlainDate;
  readonly module: ModuleCode;
  readonly ordinal: number;
};

/** How a session is written: its day, its place in time, its hours. */
export function useSessionTexts() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();

  /** "ma. 23.11.2026". */
  const day = (date: PlainDate) => formatWeekdayDate(date, language);

  /** "uge 48". */
  const week = (date: PlainDate) => formatWeek(isoWeekOf(date).week, language);

  /** "I dag, ma. 23.11.2026 kl. 09.00–12.00 · uge 48". */
  function when({ date, startsAt, endsAt }: When): string {
    const written = `${day(date)} ${formatTimeRange(startsAt, endsAt, language)}`;
    return `${date === today ? t("sessions.todayIs", { day: written }) : written} · ${week(date)}`;
  }

  /** For a phone: "I dag kl. 09.00–12.00 · uge 48". */
  function whenInShort({ date, startsAt, endsAt }: When): string {
    const written = date === today ? t("sessions.today") : day(date);
    return `${written} ${formatTimeRange(startsAt, endsAt, language)} · ${week(date)}`;
  }

  /** "Regnskab 3, ma. 25.05.2026, uge 22". */
  function name({ module, ordinal, date }: Named): string {
    return `${t(`codes.moduleShort.${module}`)} ${ordinal}, ${day(date)}, ${week(date)}`;
  }

  /** Minutes as hours: "2,5 t.", or with `decimals` "2,50". */
  function hours(minutes: number, decimals?: number): string {
    if (decimals !== undefined) return formatNumber(minutes / 60, language, decimals);
    const inQuarters = minutes % 60 === 0 ? 0 : minutes % 30 === 0 ? 1 : 2;
    return t("sessions.hours", { hours: formatNumber(minutes / 60, language, inQuarters) });
  }

  return { day, week, when, whenInShort, name, hours };
}
