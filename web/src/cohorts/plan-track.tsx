import { daysBetween, type PlainDate } from "@mikrolaan/shared/calendar";
import { type KeyboardEvent, type MouseEvent, useId } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { figuresOf, type PlanMark, type PlanPhase } from "./plan-marks.ts";
import { PlanSign } from "./plan-sign.tsx";
import styles from "./plan-table.module.css";
import { useMarkTexts } from "./use-mark-texts.ts";

type PlanTrackProps = {
  readonly phase: PlanPhase;
  readonly marks: readonly PlanMark[];
  readonly selected: PlanMark | null;
  /** The first day of the bar, and how many it is drawn over. */
  readonly from: PlainDate;
  readonly days: number;
  /** Of the programme, for its weeks. */
  readonly startsOn: PlainDate;
  /** The bar beneath is filled, so what lies on it is drawn in the colour for that. */
  readonly isDark: boolean;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
};

/**
 * The meetings of one line, as one list to choose from: the bar is the target, for a mark of 12 px
 * cannot be touched. Arrows move between the meetings, and a press chooses the nearest.
 */
export function PlanTrack(props: PlanTrackProps) {
  const { phase, marks, selected, from, days, startsOn, isDark, onSelect, onOpen } = props;
  const { t } = useTranslation();
  const { full } = useMarkTexts(startsOn);
  const id = useId();
  const share = (date: PlainDate, dayPart: number) => (daysBetween(from, date) + dayPart) / days;
  const chosenAt = marks.findIndex((mark) => mark.id === selected?.id);

  function press(event: KeyboardEvent) {
    const next = nextIndex(event.key, chosenAt, marks.length);
    if (next !== null) {
      const mark = marks[next];
      if (mark) onSelect(mark.id);
    } else if ((event.key === "Enter" || event.key === " ") && selected) onOpen(selected.id);
    else return;
    event.preventDefault();
  }

  function point(event: MouseEvent<HTMLElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    const at = (event.clientX - box.left) / box.width;
    const distance = (mark: PlanMark) => Math.abs(share(mark.date, 0.5) - at);
    const [nearest] = marks.toSorted((a, b) => distance(a) - distance(b));
    if (nearest) onSelect(nearest.id);
  }

  return (
    <div
      role="listbox"
      tabIndex={0}
      aria-label={t("cohorts.plan.marks", { phase: t(`codes.phase.${phase.code}`) })}
      aria-orientation="horizontal"
      aria-activedescendant={selected ? `${id}${selected.id}` : undefined}
      className={classNames(styles.track, isDark && styles.dark)}
      onKeyDown={press}
      onClick={point}
      onDoubleClick={() => selected && onOpen(selected.id)}
    >
      {figuresOf(marks, startsOn).map((figure) => {
        const [first] = figure.marks;
        const last = figure.marks.at(-1);
        if (!first || !last) return null;
        const [start, end] = [share(first.date, 0), share(last.date, 1)];
        return (
          <PlanSign
            key={first.id}
            figure={figure}
            start={start}
            end={end}
            isOutside={end < 0 || start > 1}
            isChosen={figure.marks.some((mark) => mark.id === selected?.id)}
          />
        );
      })}
      {marks.map((mark) => (
        <span
          key={mark.id}
          id={`${id}${mark.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={mark.id === selected?.id}
          className="visually-hidden"
        >
          {full(mark)}
        </span>
      ))}
    </div>
  );
}

function nextIndex(key: string, at: number, count: number): number | null {
  if (key === "ArrowRight") return Math.min(at + 1, count - 1);
  if (key === "ArrowLeft") return at < 0 ? count - 1 : Math.max(at - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}
