import { isPlainDate, type PlainDate } from "@mikrolaan/shared/calendar";
import { type PhaseCode, phaseCodes } from "@mikrolaan/shared/cohorts";
import { useSearchParams } from "react-router";
import { stayHere } from "../ui/page.tsx";

/** How near the plan is looked at: all its weeks, one month, or one week. */
export const planZooms = ["weeks", "month", "week"] as const;

export type PlanZoom = (typeof planZooms)[number];

/**
 * What of a plan is looked at stands in the address, so that a link opens just that: the chosen meeting
 * or phase, how near, and around which day.
 */
export function usePlanAddress() {
  const [params, setParams] = useSearchParams();

  function write(changes: Readonly<Record<string, string | null>>) {
    setParams(
      (before) => {
        for (const [name, value] of Object.entries(changes)) {
          if (value === null) before.delete(name);
          else before.set(name, value);
        }
        return before;
      },
      // At once: the next key goes on from where this one led, however fast they come.
      { replace: true, preventScrollReset: true, flushSync: true, state: stayHere },
    );
  }

  const [phase, zoom, at] = [params.get("phase"), params.get("zoom"), params.get("at")];
  return {
    markId: params.get("mark"),
    phaseCode: phaseCodes.find((code) => code === phase) ?? null,
    zoom: planZooms.find((it) => it === zoom) ?? ("weeks" as const),
    at: at !== null && isPlainDate(at) ? at : null,
    /** Given its day, a month or a week is left for the one that has it. */
    chooseMark: (mark: string, on: PlainDate | null = null) =>
      write({ mark, phase: null, ...(on && zoom && { at: on }) }),
    choosePhase: (code: PhaseCode) => write({ phase: code, mark: null }),
    show: (near: PlanZoom, on: PlainDate | null) =>
      write({ zoom: near === "weeks" ? null : near, at: near === "weeks" ? null : on }),
  };
}
