import { FreeTimes } from "../ui/free-times.tsx";
import type { FreeTime, Problem } from "../ui/problems.ts";

type WaysOutProps = {
  readonly reasons: readonly Problem[];
  /** Fills the form with a free time; without it only one of many meetings is refused. */
  readonly onTime: (free: FreeTime) => void;
};

/** Other times for a meeting that clashes; nothing where that is not what is wrong. */
export function MeetingWaysOut({ reasons, onTime }: WaysOutProps) {
  const clash = reasons.find((it) => it.code === "SLOT_TAKEN")?.clash;
  return clash ? <FreeTimes free={clash.free} onChoose={onTime} /> : null;
}
