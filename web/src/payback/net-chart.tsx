import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis, ZIndexLayer } from "recharts";
import { axisStep } from "./end-labels.ts";
import type { Model } from "./model.ts";
import { NetMarks } from "./net-marks.tsx";
import { monthRows, type NetRow, otherCounts } from "./net-rows.ts";
import { plainNumber, signed } from "./numbers.ts";
import type { Voice } from "./sentences.ts";

type NetChartProps = {
  readonly model: Model;
  readonly voice: Voice;
  readonly phone: boolean;
  readonly height: number;
  readonly title: string;
  readonly description: string;
};

/** The net month by month: the chosen number heavy, others thin, and where the cost is earned back. */
export function NetChart({ model, voice, phone, height, title, description }: NetChartProps) {
  const { t } = voice;
  const rows = monthRows(model);
  // A phone has room for the answer's own line and no other.
  const others = phone ? [] : otherCounts(model);
  const [min, max] = extentOf(rows, others.length > 0);
  const ticks = kronerTicks(min, max);
  const years = model.input.horizonYears;
  return (
    <LineChart
      responsive
      data={[...rows]}
      style={{ width: "100%", height }}
      margin={{ top: 24, right: phone ? 20 : 104, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="img"
      title={title}
      desc={description}
    >
      <CartesianGrid vertical={false} horizontalValues={[...ticks]} stroke="var(--line)" />
      <XAxis
        dataKey="month"
        type="number"
        domain={[0, years * 12]}
        ticks={monthTicks(years)}
        interval={0}
        tickFormatter={(month: number) => monthName(month, years, phone, t)}
        tick={tickStyle}
        tickLine={false}
        tickMargin={8}
        axisLine={{ stroke: "var(--line2)" }}
        height={32}
      />
      <YAxis
        type="number"
        domain={[min, max]}
        ticks={[...ticks]}
        interval={0}
        tickFormatter={(kroner: number) => kronerName(kroner, phone, voice)}
        tick={tickStyle}
        tickLine={false}
        axisLine={false}
        width={phone ? 52 : 84}
      />
      <ReferenceLine y={0} stroke="var(--ink2)" strokeWidth={1.25} />
      <ReferenceLine
        x={years * 12}
        stroke="var(--control)"
        strokeWidth={1.5}
        strokeDasharray="2 3"
      />
      {others.map((count, index) => (
        <Line
          key={count}
          dataKey={(row: NetRow) => row.otherNetsKroner[index]}
          type="linear"
          stroke="var(--line2)"
          strokeWidth={1.5}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <Line
        dataKey="netKroner"
        type="linear"
        stroke="var(--fjord)"
        strokeWidth={2.75}
        strokeDasharray="6 5"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      <ZIndexLayer zIndex={above}>
        <NetMarks model={model} voice={voice} phone={phone} last={rows.at(-1)} others={others} />
      </ZIndexLayer>
    </LineChart>
  );
}

/** Above every line and axis. */
const above = 1200;

const tickStyle = { fill: "var(--ink2)", fontSize: "0.75rem" };

/** Lowest and highest that are drawn, with room for the label over the zero line. */
function extentOf(rows: readonly NetRow[], withOthers: boolean): readonly [number, number] {
  const drawn = rows.flatMap(({ netKroner, otherNetsKroner }) =>
    withOthers ? [netKroner, ...otherNetsKroner] : [netKroner],
  );
  const low = Math.min(0, ...drawn);
  const high = Math.max(0, ...drawn);
  const size = Math.max(high - low, 1);
  return [low - size * 0.06, Math.max(high, -low * 0.35) + size * 0.04];
}

function kronerTicks(min: number, max: number): readonly number[] {
  const step = axisStep(min, max, 3);
  const first = Math.ceil(min / step);
  return Array.from({ length: Math.floor(max / step) - first + 1 }, (_, i) => (first + i) * step);
}

/** Each year, or every so many when there are more than there is room for. */
function monthTicks(years: number): number[] {
  const step = Math.ceil(years / 6);
  return Array.from({ length: Math.floor(years / step) + 1 }, (_, index) => index * step * 12);
}

function monthName(month: number, years: number, phone: boolean, t: Voice["t"]): string {
  if (month === 0) return t("payback.chart.start");
  if (phone) return month === years * 12 ? t("payback.years", { count: years }) : `${month / 12}`;
  return years <= 6
    ? t("payback.chart.monthTick", { count: month })
    : t("payback.years", { count: month / 12 });
}

function kronerName(kroner: number, phone: boolean, { language }: Voice): string {
  if (!phone) return signed(kroner, language);
  const thousands = kroner / 1000;
  return `${kroner > 0 ? "+" : ""}${plainNumber(thousands, language, 1)}`;
}
