import type { Language } from "@mikrolaan/shared/calendar";
import { formatPercent } from "@mikrolaan/shared/money";
import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from "recharts";
import { labelPlaces, type TimeLine, type TimeRow, topOf } from "./time-rows.ts";

type TimeChartProps = {
  readonly rows: readonly TimeRow[];
  readonly lines: readonly TimeLine[];
  readonly language: Language;
  readonly phone: boolean;
  readonly height: number;
  readonly title: string;
  readonly description: string;
};

/** The share who have become self-supporting by each month, with its interval; the others beside it. */
export function TimeChart(props: TimeChartProps) {
  const { rows, lines, language, phone, height, title, description } = props;
  const top = topOf(rows);
  const ends = endsOf(lines, rows, { top, height: height - above - axis });
  return (
    <ComposedChart
      responsive
      data={[...rows]}
      style={{ width: "100%", height }}
      margin={{ top: above, right: phone ? 12 : 168, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="img"
      title={title}
      desc={description}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="months"
        type="number"
        domain={[0, "dataMax"]}
        ticks={monthTicks(rows.length - 1)}
        interval={0}
        tick={tickStyle}
        tickLine={false}
        tickMargin={8}
        axisLine={{ stroke: "var(--ink2)" }}
        height={axis}
      />
      <YAxis
        domain={[0, top]}
        ticks={[0, top / 2, top]}
        tickFormatter={(share: number) => formatPercent(share, language, 0)}
        tick={tickStyle}
        tickLine={false}
        axisLine={false}
        width={48}
      />
      <Area
        dataKey="interval"
        type="stepAfter"
        stroke="none"
        fill="var(--fjord)"
        fillOpacity={0.14}
        isAnimationActive={false}
        activeDot={false}
      />
      {lines.map(({ key, name }, at) => (
        <Line
          key={name}
          dataKey={(row: TimeRow) => (key === null ? row.share : row.others[key])}
          type="stepAfter"
          stroke={key === null ? "var(--fjord)" : "var(--control)"}
          strokeWidth={key === null ? 2.75 : 1.5}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
          label={phone ? false : endLabel(ends[at], name, key === null)}
        />
      ))}
    </ComposedChart>
  );
}

/** Every so many months, six times at most. */
function monthTicks(longest: number): number[] {
  const step = [1, 2, 3, 6, 12, 24, 60].find((it) => longest / it <= 6) ?? 120;
  return Array.from({ length: Math.floor(longest / step) + 1 }, (_, at) => at * step);
}

const tickStyle = { fill: "var(--ink2)", fontSize: "0.75rem" };

const above = 12;
const axis = 32;

/** Where a line's name stands: at its last point, moved so that it covers no other's. */
type End = { readonly index: number; readonly y: number };

function endsOf(
  lines: readonly TimeLine[],
  rows: readonly TimeRow[],
  plot: { readonly top: number; readonly height: number },
): readonly End[] {
  const values = (key: string | null) =>
    rows.map((row) => (key === null ? row.share : row.others[key]));
  const last = lines.map(({ key }) => values(key).findLastIndex((it) => it !== undefined));
  const shares = lines.map(({ key }, at) => values(key)[last[at] ?? 0] ?? 0);
  return labelPlaces(shares, plot).map((y, at) => ({ index: last[at] ?? 0, y: above + y }));
}

type LabelProps = {
  readonly x?: number | string | undefined;
  readonly index?: number | undefined;
};

function endLabel(end: End | undefined, name: string, strong: boolean) {
  return ({ x, index }: LabelProps) =>
    index === end?.index ? (
      <text
        x={Number(x) + 8}
        y={(end?.y ?? 0) + 4}
        fill={strong ? "var(--fjord)" : "var(--ink2)"}
        fontSize="0.75rem"
        fontWeight={strong ? 600 : 400}
      >
        {name}
      </text>
    ) : null;
}
