import { addWeeks, formatWeekdayDate, type PlainDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../ui/use-language.ts";
import type { PlanMark, PlanPhase } from "./plan-marks.ts";
import { useMarkTexts } from "./use-mark-texts.ts";
import { usePhaseTexts } from "./use-phase-texts.ts";

/** Where what is dragged would land, in words: the date with its programme week and calendar week. */
export function useLandingTexts(startsOn: PlainDate) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { weeks } = useMarkTexts(startsOn);
  const { programmeWeeks, calendarWeeks, dates } = usePhaseTexts(startsOn);

  function markLands({ date }: PlanMark, by: number): string {
    const to = addWeeks(date, by);
    return `${formatWeekdayDate(to, language)} · ${weeks(to)}`;
  }

  function phaseLands({ startsOn: from, endsOn }: PlanPhase, by: number): string {
    const landed = { startsOn: addWeeks(from, by), endsOn: endsOn ? addWeeks(endsOn, by) : null };
    return `${dates(landed)} · ${t("plan.phase.programmeWeeks", {
      weeks: programmeWeeks(landed),
    })} · ${t("plan.phase.calendarWeeks", { weeks: calendarWeeks(landed) })}`;
  }

  return { markLands, phaseLands };
}
