import { classNames } from "../ui/class-names.ts";
import type { MarkFigure } from "./plan-marks.ts";
import styles from "./plan-sign.module.css";

type PlanSignProps = {
  readonly figure: MarkFigure;
  /** Along the bar, 0 to 1; less or more lies outside it. */
  readonly at: number;
  readonly isChosen: boolean;
};

/** A meeting as it is drawn. Silent: the list it lies in says it in words. */
export function PlanSign({ figure, at, isChosen }: PlanSignProps) {
  const [first] = figure.marks;
  const left = `${at * 100}%`;
  const isOutside = at < 0 || at > 1;
  const shared = classNames(styles.sign, isOutside && styles.outside, isChosen && styles.isChosen);
  if (figure.isSeveral) {
    const width = Math.max(9, 3 + 2 * figure.marks.length);
    return <span className={classNames(shared, styles.days)} style={{ left, width }} />;
  }
  return (
    <span className={shared} style={{ left }}>
      <SignDrawing
        kind={first?.isCancelled ? "cancelled" : first?.kind === "network" ? "network" : "day"}
      />
    </span>
  );
}

/** ◆ a session, ○ a network meeting, ✕ one that was called off. */
export function SignDrawing({ kind }: { kind: "day" | "network" | "cancelled" }) {
  return (
    <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
      {kind === "day" && <path d="M6 0.6 11.4 6 6 11.4 0.6 6z" fill="currentColor" />}
      {kind === "network" && (
        <circle cx={6} cy={6} r={4.2} fill="var(--paper)" stroke="currentColor" strokeWidth={2} />
      )}
      {kind === "cancelled" && (
        <path d="m2.5 2.5 7 7m0-7-7 7" fill="none" stroke="currentColor" strokeWidth={2} />
      )}
    </svg>
  );
}
