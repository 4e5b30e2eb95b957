import styles from "./attendance.module.css";
import type { RosterTally } from "./roster-tally.ts";

const step = 12;
const perRow = 20;

/** The roster drawn as its people: there, away, not marked yet. The words stand beside it. */
export function RosterDots({ tally }: { tally: RosterTally }) {
  const kinds = [
    ...Array.from({ length: tally.attended }, () => "here" as const),
    ...Array.from({ length: tally.marked - tally.attended }, () => "away" as const),
    ...Array.from({ length: tally.unset }, () => "unset" as const),
  ];
  const columns = Math.min(kinds.length, perRow);
  const rows = Math.ceil(kinds.length / perRow);
  return (
    <svg width={columns * step} height={rows * step} aria-hidden="true" className={styles.dots}>
      {kinds.map((kind, index) => (
        <g
          key={index}
          transform={`translate(${((index % perRow) + 0.5) * step} ${(Math.floor(index / perRow) + 0.5) * step})`}
        >
          {kind === "here" && <circle r={5} fill="var(--fjord)" />}
          {kind === "unset" && (
            <circle r={4.25} fill="none" stroke="var(--control)" strokeWidth={1.5} />
          )}
          {kind === "away" && (
            <path d="M-3.5-3.5l7 7m0-7l-7 7" stroke="var(--ink)" strokeWidth={2} fill="none" />
          )}
        </g>
      ))}
    </svg>
  );
}
