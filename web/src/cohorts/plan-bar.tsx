import type { KeyboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import styles from "./plan-bar.module.css";
import type { PlanPhase } from "./plan-marks.ts";
import { barOf, type PlanScale } from "./plan-scale.ts";
import { usePhaseTexts } from "./use-phase-texts.ts";
import type { useWeekDrag } from "./use-week-drag.ts";

export const fills = {
  PREPARATION: styles.preparation,
  COURSE: styles.course,
  SCREENING: styles.screening,
  AFTER_START: styles.afterStart,
} as const;

/** What can be done with the phases of a plan from its table. */
export type PhaseHandling = {
  readonly chosen: PlanPhase | null;
  readonly choose: (phase: PlanPhase) => void;
  /** None for those who may not move them. */
  readonly move: ((phase: PlanPhase, weeks: number) => void) | null;
};

type PlanBarProps = Partial<ReturnType<typeof useWeekDrag>["on"]> & {
  readonly phase: PlanPhase;
  readonly scale: PlanScale;
  readonly handling: PhaseHandling;
  /** Of all bars one can be reached by Tab, and the arrows lead on from it. */
  readonly isReached: boolean;
  /** Whether a click only ends a drag. */
  readonly endsDrag: () => boolean;
  readonly children?: ReactNode;
};

/** A phase as a bar: to be chosen, and to be moved by whole weeks. */
export function PlanBar(props: PlanBarProps) {
  const { phase, scale, handling, isReached, endsDrag, children, ...pointer } = props;
  const { t } = useTranslation();
  const { inFull, firstPlan } = usePhaseTexts(scale.startsOn);
  const { isOpen } = barOf(scale, phase);
  const isPinned = phase.startPinned || phase.endPinned;
  const words = [inFull(phase), isPinned && t("plan.phase.pinned"), firstPlan(phase)];

  function press(event: KeyboardEvent<HTMLElement>) {
    const weeks = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
    if (event.shiftKey && weeks !== 0) handling.move?.(phase, weeks);
    else if (event.key === "ArrowDown") focusBar(event.currentTarget, 1);
    else if (event.key === "ArrowUp") focusBar(event.currentTarget, -1);
    else return;
    event.preventDefault();
  }

  return (
    <button
      type="button"
      {...pointer}
      data-on-paper
      data-bar
      tabIndex={isReached ? 0 : -1}
      aria-label={words.filter(Boolean).join(", ")}
      aria-pressed={handling.chosen?.id === phase.id}
      className={classNames(styles.bar, fills[phase.kind], isOpen && styles.open)}
      onKeyDown={press}
      onClick={() => !endsDrag() && handling.choose(phase)}
    >
      {children}
    </button>
  );
}

/** To the bar above or below. */
function focusBar(bar: HTMLElement, step: 1 | -1) {
  const bars = [...(bar.closest("table")?.querySelectorAll<HTMLElement>("[data-bar]") ?? [])];
  bars[bars.indexOf(bar) + step]?.focus();
}
