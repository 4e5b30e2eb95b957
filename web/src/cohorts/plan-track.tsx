import { daysBetween, type PlainDate } from "@mikrolaan/shared/calendar";
import { type KeyboardEvent, type MouseEvent, useId } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { figuresOf, type MarkFigure, type PlanMark, type PlanPhase } from "./plan-marks.ts";
import styles from "./plan-sign.module.css";
import { PlanSign } from "./plan-sign.tsx";
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
  const figures = placed(figuresOf(marks), from, days);
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
    const [nearest] = figures.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
    const mark = nearest?.figure.marks[0];
    if (mark) onSelect(mark.id);
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
      {figures.map(({ figure, at }) => (
        <PlanSign
          key={figure.marks[0]?.id}
          figure={figure}
          at={at}
          isChosen={figure.marks.some((mark) => mark.id === selected?.id)}
        />
      ))}
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

/** Each figure in the middle of its week, or beside the others of that week; 0 to 1 along the bar. */
function placed(
  figures: readonly MarkFigure[],
  from: PlainDate,
  days: number,
): readonly { readonly figure: MarkFigure; readonly at: number }[] {
  const byWeek = Map.groupBy(figures, ({ marks: [first] }) =>
    first ? Math.floor(daysBetween(from, first.date) / 7) : 0,
  );
  return [...byWeek].flatMap(([week, ofWeek]) =>
    ofWeek.map((figure, index) => ({
      figure,
      at: ((week + (index + 1) / (ofWeek.length + 1)) * 7) / days,
    })),
  );
}

function nextIndex(key: string, at: number, count: number): number | null {
  if (key === "ArrowRight") return Math.min(at + 1, count - 1);
  if (key === "ArrowLeft") return at < 0 ? count - 1 : Math.max(at - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}
