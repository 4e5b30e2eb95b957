import { useElementSize } from "@mantine/hooks";
import { valueText } from "./assumption-text.ts";
import type { TornadoRow } from "./tornado-rows.ts";
import type { Voice } from "./voice.ts";

type TornadoChartProps = {
  readonly rows: readonly TornadoRow[];
  readonly atBase: number | null;
  readonly voice: Voice;
  readonly title: string;
};

const rowHeight = 36;
const labelWidth = 176;
const edge = 44;

/** A bar for each assumption from its earliest to its latest payback; what is never goes on as an arrow. */
export function TornadoChart({ rows, atBase, voice, title }: TornadoChartProps) {
  const { ref, width } = useElementSize();
  const height = rows.length * rowHeight + 12;
  const left = Math.min(labelWidth, width * 0.45) + edge;
  const right = Math.max(left + 40, width - edge);
  const x = scaleOf(rows, atBase, { left, right });
  return (
    <div ref={ref} style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={title}>
          {rows.map((row, index) => (
            <g key={row.key} transform={`translate(0 ${index * rowHeight})`}>
              <text x={0} y={15} fill="var(--ink)" fontSize="0.8125rem">
                {voice.t(`assumption.name.${row.key}`)}
              </text>
              <text x={0} y={29} fill="var(--ink3)">
                {rangeOf(row, voice)}
              </text>
              <Bar row={row} atBase={atBase} x={x} right={right} voice={voice} />
            </g>
          ))}
          {atBase !== null && (
            <line x1={x(atBase)} x2={x(atBase)} y1={0} y2={height} stroke="var(--ink2)" />
          )}
        </svg>
      )}
    </div>
  );
}

type BarProps = {
  readonly row: TornadoRow;
  readonly atBase: number | null;
  readonly x: (months: number) => number;
  readonly right: number;
  readonly voice: Voice;
};

function Bar({ row, atBase, x, right, voice: { t } }: BarProps) {
  const ends = [row.atLow, row.atHigh];
  const reached = [...ends, atBase].filter((months) => months !== null);
  const never = ends.includes(null);
  const first = Math.min(...reached);
  const last = Math.max(...reached);
  if (reached.length === 0) return null;
  const middle = x(atBase ?? last);
  const end = never ? right - 10 : x(last);
  return (
    <g>
      {x(first) < middle && (
        <rect
          x={x(first)}
          y={9}
          width={middle - x(first)}
          height={18}
          rx={2}
          fill="var(--fjord-mid)"
        />
      )}
      {end > middle && (
        <rect x={middle} y={9} width={end - middle} height={18} rx={2} fill="var(--control)" />
      )}
      {never && <path d={`M${end} 9 l10 9 l-10 9 z`} fill="var(--control)" />}
      {first < (atBase ?? last) && (
        <text x={x(first) - 6} y={22} textAnchor="end" fill="var(--ink2)">
          {first}
        </text>
      )}
      <text x={(never ? right : end) + 6} y={22} fill="var(--ink2)">
        {never ? t("payback.never") : last > (atBase ?? first) ? last : ""}
      </text>
    </g>
  );
}

/** "10 til 40 %". */
export function rangeOf({ key, low, high }: TornadoRow, voice: Voice): string {
  return voice.t("payback.tornado.fromTo", {
    from: valueText(low, key, voice),
    to: valueText(high, key, voice),
  });
}

function scaleOf(
  rows: readonly TornadoRow[],
  atBase: number | null,
  { left, right }: { readonly left: number; readonly right: number },
): (months: number) => number {
  const known = rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh, atBase]);
  const months = known.filter((it) => it !== null);
  const low = Math.min(...months);
  // Decades away says no more than never does, and would press all others together.
  const high = Math.min(Math.max(...months), (atBase ?? low) * 3);
  const room = Math.max(high - low, 1);
  return (month) => left + ((Math.min(month, high) - low) / room) * (right - left - 24);
}
