import { daysBetween, type PlainDate } from "@mikrolaan/shared/calendar";
import type { PlanMark } from "./plan-marks.ts";

/** Days on end of one module are drawn as one figure; all else by itself. */
export type MarkFigure = { readonly marks: readonly PlanMark[]; readonly isSeveral: boolean };

export function figuresOf(marks: readonly PlanMark[]): readonly MarkFigure[] {
  const figures: PlanMark[][] = [];
  for (const mark of marks) {
    const last = figures.find((figure) => isNextDay(figure.at(-1), mark));
    if (last) last.push(mark);
    else figures.push([mark]);
  }
  return figures.map((figure) => ({ marks: figure, isSeveral: figure.length > 1 }));
}

function isNextDay(before: PlanMark | undefined, mark: PlanMark): boolean {
  if (!before || before.isCancelled || mark.isCancelled || mark.module === null) return false;
  return before.module === mark.module && daysBetween(before.date, mark.date) === 1;
}

/** A figure with its place along a bar, 0 to 1. */
export type PlacedFigure = { readonly figure: MarkFigure; readonly at: number };

/** The meeting nearest to the pointer on its line, and how many px from it. */
export function nearestMark(
  event: { readonly currentTarget: HTMLElement; readonly clientX: number },
  figures: readonly PlacedFigure[],
): { readonly mark: PlanMark; readonly px: number } | null {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  const distance = ({ at }: PlacedFigure) => Math.abs(left + at * width - event.clientX);
  const [nearest] = figures.toSorted((a, b) => distance(a) - distance(b));
  const mark = nearest?.figure.marks[0];
  return nearest && mark ? { mark, px: distance(nearest) } : null;
}

/** Each figure in the middle of its week, or beside the others of that week; 0 to 1 along the bar. */
export function placed(
  figures: readonly MarkFigure[],
  from: PlainDate,
  days: number,
): readonly PlacedFigure[] {
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
