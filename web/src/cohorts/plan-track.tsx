import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type KeyboardEvent, type MouseEvent, useId } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { nearestMark, type PlacedFigure } from "./plan-figures.ts";
import type { PlanMark, PlanPhase } from "./plan-marks.ts";
import styles from "./plan-sign.module.css";
import { PlanSign } from "./plan-sign.tsx";
import { useMarkTexts } from "./use-mark-texts.ts";
import type { useWeekDrag } from "./use-week-drag.ts";

/** What can be done with the meetings of a plan from its table. */
export type MarkHandling = {
  readonly chosen: PlanMark | null;
  readonly choose: (id: string) => void;
  readonly open: (id: string) => void;
  /** None for those who may not move them. */
  readonly move: ((mark: PlanMark, weeks: number) => void) | null;
  /** What the plan's checks say of a meeting by itself. */
  readonly levelOf: (id: string) => "REFUSED" | "WARN" | null;
};

type PlanTrackProps = Partial<ReturnType<typeof useWeekDrag>["on"]> & {
  readonly phase: PlanPhase;
  readonly marks: readonly PlanMark[];
  readonly handling: MarkHandling;
  readonly figures: readonly PlacedFigure[];
  /** Of the programme, for its weeks. */
  readonly startsOn: PlainDate;
  /** The bar beneath is filled, so what lies on it is drawn in the colour for that. */
  readonly isDark: boolean;
  /** Whether a click only ends a drag. */
  readonly endsDrag: () => boolean;
};

/**
 * The meetings of one line, as one list to choose from: the bar is the target, for a mark of 12 px
 * cannot be touched. Arrows go between the meetings, with Shift they move the chosen one by a week, and
 * a press chooses the nearest.
 */
export function PlanTrack(props: PlanTrackProps) {
  const { phase, marks, handling, figures, startsOn, isDark, endsDrag, ...pointer } = props;
  const { t } = useTranslation();
  const { full } = useMarkTexts(startsOn);
  const id = useId();
  const { chosen } = handling;
  const chosenAt = marks.findIndex((mark) => mark.id === chosen?.id);

  function press(event: KeyboardEvent) {
    const next = nextIndex(event.key, chosenAt, marks.length);
    const isMine = chosenAt >= 0 && chosen;
    const weeks = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
    if (event.shiftKey && weeks !== 0) {
      if (isMine) handling.move?.(chosen, weeks);
    } else if (next !== null) {
      const mark = marks[next];
      if (mark) handling.choose(mark.id);
    } else if ((event.key === "Enter" || event.key === " ") && isMine) handling.open(chosen.id);
    else return;
    event.preventDefault();
  }

  function point(event: MouseEvent<HTMLElement>) {
    if (endsDrag()) return;
    const nearest = nearestMark(event, figures);
    if (nearest) handling.choose(nearest.mark.id);
  }

  return (
    <div
      {...pointer}
      role="listbox"
      tabIndex={0}
      aria-label={t("cohorts.plan.marks", { phase: t(`codes.phase.${phase.code}`) })}
      aria-orientation="horizontal"
      aria-activedescendant={chosenAt >= 0 ? `${id}${chosen?.id}` : undefined}
      className={classNames(styles.track, isDark && styles.dark)}
      onKeyDown={press}
      onClick={point}
      onDoubleClick={() => chosen && handling.open(chosen.id)}
    >
      {figures.map(({ figure, at }) => (
        <PlanSign
          key={figure.marks[0]?.id}
          figure={figure}
          at={at}
          level={worstOf(figure, handling.levelOf)}
          isChosen={figure.marks.some((mark) => mark.id === chosen?.id)}
        />
      ))}
      {marks.map((mark) => (
        <span
          key={mark.id}
          id={`${id}${mark.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={mark.id === chosen?.id}
          className="visually-hidden"
        >
          {full(mark, handling.levelOf(mark.id))}
        </span>
      ))}
    </div>
  );
}

function worstOf({ marks }: PlacedFigure["figure"], levelOf: MarkHandling["levelOf"]) {
  const levels = marks.map(({ id }) => levelOf(id));
  return levels.find((level) => level === "REFUSED") ?? levels.find((level) => level) ?? null;
}

function nextIndex(key: string, at: number, count: number): number | null {
  if (key === "ArrowRight") return Math.min(at + 1, count - 1);
  if (key === "ArrowLeft") return at < 0 ? count - 1 : Math.max(at - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}
