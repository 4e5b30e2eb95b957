import {
  type DayOff,
  formatDate,
  formatShortDate,
  formatTimeRange,
  formatWeekdayDate,
  isoWeekOf,
  minutesBetween,
  type PlainDate,
  programmeWeekOf,
  weekdayOf,
} from "@mikrolaan/shared/calendar";
import { type Booked, type DraftRow, isBlock } from "@mikrolaan/shared/cohorts";
import { formatNumber } from "@mikrolaan/shared/money";
import { useTranslation } from "react-i18next";
import type { WizardChoicesQuery } from "../gql/graphql.ts";
import { useLanguage } from "../ui/use-language.ts";
import type { ShownModule, ShownRow } from "./wizard-draft.ts";

type Choices = WizardChoicesQuery | undefined;

/** How the days of a new cohort are written. */
export function useWizardTexts(startsOn: PlainDate, choices: Choices) {
  const { t } = useTranslation();
  const language = useLanguage();

  /** "24", "1,5". */
  function hours(minutes: number): string {
    return formatNumber(minutes / 60, language, minutes % 60 === 0 ? 0 : 2);
  }

  /** "8 gange, 24 timer", and of a block "2 dage, 12 timer". */
  function size(module: ShownModule): string {
    const minutes = module.rows.reduce(
      (sum, it) => sum + minutesBetween(it.startsAt, it.endsAt),
      0,
    );
    const words = { count: module.rows.length, hours: hours(minutes) };
    return t(isBlock(module) ? "wizard.days" : "wizard.times", words);
  }

  /** "30.06.–01.07.2026", in one month "06.–07.07.2026". */
  function dayRange(from: PlainDate, to: PlainDate): string {
    if (from === to) return formatDate(to, language);
    const isSameMonth = from.slice(0, 7) === to.slice(0, 7);
    const start = formatShortDate(from, language);
    const short = language === "en" ? start.split(" ")[0] : start.slice(0, 3);
    return `${isSameMonth ? short : start}–${formatDate(to, language)}`;
  }

  /** "uge 27", "uge 19–27". */
  function weekRange(from: PlainDate, to: PlainDate): string {
    const [first, last] = [isoWeekOf(from).week, isoWeekOf(to).week];
    return first === last
      ? t("cohorts.plan.weekOne", { from: first })
      : t("cohorts.plan.weekRange", { from: first, to: last });
  }

  /** "18 · 19": programme week and calendar week. */
  function weeks(date: PlainDate): string {
    return `${programmeWeekOf(startsOn, date)} · ${isoWeekOf(date).week}`;
  }

  /** "projektuge 18 · kalenderuge 19". */
  function weeksInWords(date: PlainDate): string {
    const programmeWeek = t("ui.programmeWeek", { week: programmeWeekOf(startsOn, date) });
    return `${programmeWeek} · ${t("ui.calendarWeek", { week: isoWeekOf(date).week })}`;
  }

  const day = (date: PlainDate) => formatWeekdayDate(date, language);

  /** "ti. 04.08.2026–on. 05.08.2026". */
  const days = (from: PlainDate, to: PlainDate) =>
    from === to ? day(to) : `${day(from)}–${day(to)}`;

  /** "mandag". */
  const weekday = (date: PlainDate) =>
    t("ui.weekdays", { returnObjects: true })[weekdayOf(date) - 1] ?? "";

  const time = (row: Pick<DraftRow, "startsAt" | "endsAt">) =>
    formatTimeRange(row.startsAt, row.endsAt, language);

  /** "2. pinsedag", "Sommerferie". */
  function off(dayOff: DayOff): string {
    return dayOff.kind === "HOLIDAY" ? t(`codes.holiday.${dayOff.code}`) : dayOff.name;
  }

  function place({ roomId, place: elsewhere }: Pick<Booked, "roomId" | "place">): string | null {
    return choices?.rooms.find((it) => it.id === roomId)?.name ?? elsewhere;
  }

  function staff({ memberIds }: Pick<Booked, "memberIds">): string | null {
    const names = memberIds.flatMap(
      (id) => choices?.teamMembers.find((it) => it.id === id)?.name ?? [],
    );
    return names.length > 0 ? names.join(", ") : null;
  }

  /** "Lars Bøgh og Fjordsalen har Hold 4 kl. 10.00–12.00": one sentence for each thing it clashes with. */
  function taken({ clashes, date }: Pick<ShownRow, "clashes" | "date">): readonly string[] {
    const byWhat = Map.groupBy(clashes, (it) => `${it.cohortName} ${it.module} ${it.date}`);
    return [...byWhat.values()].map((same) => {
      const [clash] = same;
      if (!clash) return "";
      const own = same.some((it) => it.kind === "COHORT");
      const names = [...new Set(same.map((it) => it.name))].join(t("wizard.and"));
      const what = clash.module
        ? t(`codes.moduleShort.${clash.module}`, { defaultValue: clash.module })
        : t("ui.clash.meeting");
      return t("wizard.clash.taken", {
        name: own ? t("wizard.clash.cohort") : names,
        by: own ? what : (clash.cohortName ?? what),
        time: clash.date === date ? time(clash) : `${day(clash.date)} ${time(clash)}`,
      });
    });
  }

  return {
    ...{ hours, size, dayRange, weekRange, weeks, weeksInWords, day, days, weekday, time },
    ...{ off, place, staff, taken },
  };
}

export type WizardTexts = ReturnType<typeof useWizardTexts>;
