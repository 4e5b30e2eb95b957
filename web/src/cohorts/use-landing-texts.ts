import { addWeeks, formatWeekdayDate, type PlainDate } from "@mikrolaan/shared/calendar";
import { useLanguage } from "../ui/use-language.ts";
import type { PlanMark, PlanPhase } from "./plan-marks.ts";
import { useMarkTexts } from "./use-mark-texts.ts";
import { usePhaseTexts } from "./use-phase-texts.ts";

/** Where what is dragged would land, in words: the date with its programme week and calendar week. */
export function useLandingTexts(startsOn: PlainDate) {
  const language = useLanguage();
  const { weeks } = useMarkTexts(startsOn);
  const { dates, inWeeks } = usePhaseTexts(startsOn);

  function markLands({ date }: PlanMark, by: number): string {
    const to = addWeeks(date, by);
    return `${formatWeekdayDate(to, language)} · ${weeks(to)}`;
  }

  function phaseLands({ startsOn: from, endsOn }: PlanPhase, by: number): string {
    const landed = { startsOn: addWeeks(from, by), endsOn: endsOn ? addWeeks(endsOn, by) : null };
    return `${dates(landed)} · ${inWeeks(landed)}`;
  }

  return { markLands, phaseLands };
}
