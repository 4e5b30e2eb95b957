import {
  formatDate,
  formatTimeRange,
  formatWeek,
  formatWeekdayDate,
  isoWeekOf,
  type LocalTime,
  type PlainDate,
  programmeWeekOf,
} from "@mikrolaan/shared/calendar";
import { formatKroner, type Oere } from "@mikrolaan/shared/money";
import { useTranslation } from "react-i18next";
import { useLanguage } from "./use-language.ts";

type KronerProps = {
  readonly amount: Oere;
  readonly decimals?: boolean;
  /** Off where the column's head says "kr.". */
  readonly unit?: boolean;
  /** Shows a plus before what is above zero, for balances. */
  readonly sign?: boolean;
};

/** An amount, with "kr." after a space that does not break. */
export function Kroner({ amount, decimals = false, unit = true, sign = false }: KronerProps) {
  const language = useLanguage();
  const text = formatKroner(amount, language, { decimals });
  return (
    <span className="nowrap">
      {sign && amount > 0 && "+"}
      {text}
      {unit && "\u00a0kr."}
    </span>
  );
}

type DateProps = {
  readonly date: PlainDate;
  readonly weekday?: boolean;
  readonly week?: boolean;
};

/** A date with its weekday and calendar week: "ma. 23.11.2026, uge 48". */
export function DateText({ date, weekday = true, week = true }: DateProps) {
  const language = useLanguage();
  const text = weekday ? formatWeekdayDate(date, language) : formatDate(date, language);
  return (
    <time dateTime={date} className="nowrap">
      {text}
      {week && `, ${formatWeek(isoWeekOf(date).week, language)}`}
    </time>
  );
}

/** "kl. 09.00–12.00". */
export function TimeText({ startsAt, endsAt }: { startsAt: LocalTime; endsAt: LocalTime }) {
  return <span className="nowrap">{formatTimeRange(startsAt, endsAt, useLanguage())}</span>;
}

/** Programme week and calendar week of a date: "projektuge 18 · kalenderuge 19". */
export function Weeks({ startsOn, date }: { startsOn: PlainDate; date: PlainDate }) {
  const { t } = useTranslation();
  const week = programmeWeekOf(startsOn, date);
  const calendarWeek = t("ui.calendarWeek", { week: isoWeekOf(date).week });
  const programmeWeek = week > 0 ? t("ui.programmeWeek", { week }) : t("ui.beforeStart");
  return (
    <span>
      {programmeWeek} · {calendarWeek}
    </span>
  );
}
