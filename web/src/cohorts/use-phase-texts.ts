import { formatDate, isoWeekOf, type PlainDate, programmeWeekOf } from "@mikrolaan/shared/calendar";
import type { PhaseCode } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../ui/use-language.ts";

type Phase = { readonly startsOn: PlainDate; readonly endsOn?: PlainDate | null };

type Moved = Phase & {
  readonly plannedStartsOn: PlainDate;
  readonly plannedEndsOn?: PlainDate | null;
};

/** How a phase's time is written: in programme weeks, in calendar weeks and in dates. */
export function usePhaseTexts(cohortStartsOn: PlainDate) {
  const { t } = useTranslation();
  const language = useLanguage();

  function range({ startsOn, endsOn }: Phase, weekOf: (date: PlainDate) => number): string {
    const from = weekOf(startsOn);
    if (!endsOn) return t("cohorts.new.fromWeek", { week: from });
    const to = weekOf(endsOn);
    return from === to ? String(from) : `${from}–${to}`;
  }

  /** "18–32". */
  const programmeWeeks = (phase: Phase) =>
    range(phase, (date) => programmeWeekOf(cohortStartsOn, date));

  /** "19–33". */
  const calendarWeeks = (phase: Phase) => range(phase, (date) => isoWeekOf(date).week);

  /** "04.05.2026–16.08.2026". */
  function dates({ startsOn, endsOn }: Phase): string {
    const from = formatDate(startsOn, language);
    if (!endsOn) return t("cohorts.new.openEnd", { date: from });
    return `${from}–${formatDate(endsOn, language)}`;
  }

  /** "uge 19–33", as it stands on a bar. */
  function onBar({ startsOn, endsOn }: Phase): string {
    const from = isoWeekOf(startsOn).week;
    if (!endsOn) return t("cohorts.plan.weekOpen", { from });
    const to = isoWeekOf(endsOn).week;
    return programmeWeekOf(startsOn, endsOn) === 1
      ? t("cohorts.plan.weekOne", { from })
      : t("cohorts.plan.weekRange", { from, to });
  }

  /** "Kollektivt kursusforløb, uge 19–33, 04.05.2026–16.08.2026", for those who hear it. */
  function inFull({ code, startsOn, endsOn }: Phase & { readonly code: PhaseCode }): string {
    const words = {
      phase: t(`codes.phase.${code}`),
      weeks: onBar({ startsOn, endsOn: endsOn ?? null }),
      from: formatDate(startsOn, language),
    };
    if (!endsOn) return t("cohorts.plan.barOpen", words);
    return t("cohorts.plan.bar", { ...words, to: formatDate(endsOn, language) });
  }

  /** "projektuge 18–32 · kalenderuge 19–33". */
  function inWeeks(phase: Phase): string {
    const weeks = { programme: programmeWeeks(phase), calendar: calendarWeeks(phase) };
    return t("plan.phase.weeks", weeks);
  }

  /** "planlagt først 04.05.2026–16.08.2026" of a phase that has been moved since, else nothing. */
  function firstPlan({ startsOn, endsOn, plannedStartsOn, plannedEndsOn }: Moved): string {
    if (startsOn === plannedStartsOn && (endsOn ?? null) === (plannedEndsOn ?? null)) return "";
    const planned = dates({ startsOn: plannedStartsOn, endsOn: plannedEndsOn ?? null });
    return t("plan.phase.firstPlan", { dates: planned });
  }

  return { programmeWeeks, calendarWeeks, dates, onBar, inFull, inWeeks, firstPlan };
}
