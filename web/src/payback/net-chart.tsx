import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { EconomyModel } from "./economy-model.ts";
import { axisStep } from "./end-labels.ts";
import { Band, NetMarks } from "./net-marks.tsx";
import { type NetRow, todayMonth } from "./net-rows.ts";
import { plainNumber, signed } from "./numbers.ts";
import type { MonthRange } from "./uncertainty-figures.ts";
import type { Voice } from "./voice.ts";

type NetChartProps = {
  readonly model: EconomyModel;
  readonly rows: readonly NetRow[];
  readonly range: MonthRange | null;
  readonly voice: Voice;
  readonly phone: boolean;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly onMonth: (month: number) => void;
};

/** The net month by month: actual solid, forecast dashed, its band, and where the cost is earned back. */
export function NetChart(props: NetChartProps) {
  const { model, rows, range, voice, phone, height, title, description, onMonth } = props;
  const { t } = voice;
  const [min, max] = extentOf(rows);
  const ticks = kronerTicks(min, max);
  const years = model.values.horizonYears;
  const today = todayMonth(model);
  return (
    <LineChart
      responsive
      data={[...rows]}
      style={{ width: "100%", height, cursor: "pointer" }}
      margin={{ top: 24, right: phone ? 20 : 120, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="img"
      title={title}
      desc={description}
      onClick={({ activeLabel }) => {
        if (activeLabel !== undefined) onMonth(Number(activeLabel));
      }}
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
      <Band rows={rows} />
      <ReferenceLine y={0} stroke="var(--ink2)" strokeWidth={1.25} />
      <ReferenceLine
        x={years * 12}
        stroke="var(--control)"
        strokeWidth={1.5}
        strokeDasharray="2 3"
      />
      {today !== null && <ReferenceLine x={today} stroke="var(--ink3)" strokeWidth={1.25} />}
      {!phone && lineOf("frozenKroner", { stroke: "var(--control)", strokeWidth: 1.25 })}
      {!phone &&
        lineOf("beforeKroner", {
          ...{ stroke: "var(--control)", strokeWidth: 1.5, strokeDasharray: "2 3" },
        })}
      {lineOf("actualKroner", { stroke: "var(--fjord)", strokeWidth: 2.75 })}
      {lineOf("forecastKroner", {
        ...{ stroke: "var(--fjord)", strokeWidth: 2.75, strokeDasharray: "6 5" },
      })}
      <ZIndexLayer zIndex={above}>
        <NetMarks model={model} voice={voice} phone={phone} rows={rows} range={range} />
      </ZIndexLayer>
    </LineChart>
  );
}

type Look = {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
};

function lineOf(key: keyof NetRow & string, look: Look) {
  return (
    <Line
      key={key}
      dataKey={key}
      type="linear"
      dot={false}
      activeDot={false}
      isAnimationActive={false}
      {...look}
    />
  );
}

/** Above every line and axis. */
const above = 1200;

const tickStyle = { fill: "var(--ink2)", fontSize: "0.75rem" };

/** Lowest and highest that are drawn, with room for the label over the zero line. */
function extentOf(rows: readonly NetRow[]): readonly [number, number] {
  const drawn = rows.flatMap(({ netKroner, low, high, beforeKroner, frozenKroner }) =>
    [netKroner, low, high, beforeKroner, frozenKroner].filter((kroner) => kroner !== null),
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
