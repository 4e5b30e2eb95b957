type IntervalMarkProps = {
  /** Each from 0 to 1. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly width?: number;
};

/** A share with its interval on a line from none to all. Silent: the figures stand beside it. */
export function IntervalMark({ share, low, high, width = 92 }: IntervalMarkProps) {
  const at = (part: number) => 5 + part * (width - 10);
  return (
    <svg width={width} height={12} aria-hidden="true" style={{ flex: "none" }}>
      <line x1={at(0)} x2={at(1)} y1={6} y2={6} stroke="var(--line)" strokeWidth={2} />
      <line x1={at(low)} x2={at(high)} y1={6} y2={6} stroke="var(--fjord-mid)" strokeWidth={4} />
      <circle
        cx={at(share)}
        cy={6}
        r={4.5}
        fill="var(--fjord)"
        stroke="var(--paper)"
        strokeWidth={1}
      />
    </svg>
  );
}
