import { classNames } from "../ui/class-names.ts";
import type { MarkFigure } from "./plan-figures.ts";
import type { PlanMark } from "./plan-marks.ts";
import styles from "./plan-sign.module.css";

type PlanSignProps = {
  readonly figure: MarkFigure;
  /** Along the bar, 0 to 1; less or more lies outside it. */
  readonly at: number;
  readonly isChosen: boolean;
  /** What the plan's checks say of it. */
  readonly level: "REFUSED" | "WARN" | null;
};

/** A meeting as it is drawn. Silent: the list it lies in says it in words. */
export function PlanSign({ figure, at, isChosen, level }: PlanSignProps) {
  const [first] = figure.marks;
  const left = `${at * 100}%`;
  const isOutside = at < 0 || at > 1;
  const shared = classNames(styles.sign, isOutside && styles.outside, isChosen && styles.isChosen);
  if (figure.isSeveral && level === null) {
    const width = Math.max(9, 3 + 2 * figure.marks.length);
    const isMoved = figure.marks.some(({ movedFrom }) => movedFrom !== null);
    return (
      <span
        className={classNames(shared, styles.days, isMoved && styles.movedDays)}
        style={{ left, width }}
      />
    );
  }
  return (
    <span className={shared} style={{ left }}>
      <SignDrawing kind={level ?? (first ? kindOf(first) : "day")} />
    </span>
  );
}

/** The sign of a mark by itself, without what is wrong with it. */
export function kindOf({ isCancelled, kind, movedFrom }: PlanMark): SignKind {
  if (isCancelled) return "cancelled";
  if (kind === "network") return "network";
  return movedFrom === null ? "day" : "moved";
}

export type SignKind = "day" | "moved" | "network" | "cancelled" | "REFUSED" | "WARN";

/** ◆ a session, outlined once it is moved; ○ a network meeting; ✕ called off; ! and △ what is wrong. */
export function SignDrawing({ kind }: { kind: SignKind }) {
  return (
    <svg width={14} height={14} viewBox="-1 -1 14 14" aria-hidden="true">
      {drawings[kind]}
    </svg>
  );
}

const drawings = {
  day: <path d="M6 0.6 11.4 6 6 11.4 0.6 6z" fill="currentColor" />,
  moved: (
    <path
      d="M6 0.9 11.1 6 6 11.1 0.9 6z"
      fill="var(--paper)"
      stroke="var(--rav)"
      strokeWidth={2}
      strokeLinejoin="round"
    />
  ),
  network: (
    <circle cx={6} cy={6} r={4.2} fill="var(--paper)" stroke="currentColor" strokeWidth={2} />
  ),
  cancelled: <path d="m2.5 2.5 7 7m0-7-7 7" fill="none" stroke="currentColor" strokeWidth={2} />,
  REFUSED: (
    <>
      <circle cx={6} cy={6} r={6.2} fill="var(--tegl)" stroke="var(--paper)" strokeWidth={1.2} />
      <path d="M6 2.8v3.8m0 1.9v.9" stroke="var(--paper)" strokeWidth={1.8} />
    </>
  ),
  WARN: (
    <>
      <path
        d="M6 .4 12 11.2H0z"
        fill="var(--rav)"
        stroke="var(--paper)"
        strokeWidth={1.2}
        strokeLinejoin="round"
      />
      <path d="M6 4.2v3.4m0 1.2v.9" stroke="var(--paper)" strokeWidth={1.5} />
    </>
  ),
} as const;
