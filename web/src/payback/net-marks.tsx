import { formatDate } from "@mikrolaan/shared/calendar";
import { clockPlaceOf } from "@mikrolaan/shared/payback";
import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import type { EconomyModel } from "./economy-model.ts";
import { spread } from "./end-labels.ts";
import { atCount, rangeText, recoveredOn, successesOf, timeOf } from "./explorer-text.ts";
import { type NetRow, todayMonth } from "./net-rows.ts";
import { signed } from "./numbers.ts";
import styles from "./payback-view.module.css";
import type { MonthRange } from "./uncertainty-figures.ts";
import type { Voice } from "./voice.ts";

/** Where eight in ten draws lie: a ground on the screen, and on paper its two edges as thin dotted lines. */
export function Band({ rows }: { readonly rows: readonly NetRow[] }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const known = rows.filter(({ low, high }) => low !== null && high !== null);
  if (!x || !y || known.length === 0) return null;
  const at = (month: number, kroner: number | null) => `${x(month)},${y(kroner ?? 0)}`;
  const highs = known.map(({ month, high }) => at(month, high));
  const lows = known.map(({ month, low }) => at(month, low));
  return (
    <g data-mark="band">
      <polygon
        className={styles.ground}
        points={[...highs, ...lows.toReversed()].join(" ")}
        fill="var(--fjord)"
        fillOpacity={0.14}
      />
      {[highs, lows].map((edge) => (
        <polyline
          key={edge[0]}
          className={styles.edge}
          points={edge.join(" ")}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={1}
          strokeDasharray="1 2.5"
          display="none"
        />
      ))}
    </g>
  );
}

type NetMarksProps = {
  readonly model: EconomyModel;
  readonly voice: Voice;
  readonly phone: boolean;
  readonly rows: readonly NetRow[];
  readonly range: MonthRange | null;
};

/** What is written and marked on the lines, in the chart's own measures. */
export function NetMarks({ model, voice, phone, rows, range }: NetMarksProps) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  const right = x?.(model.values.horizonYears * 12);
  const last = rows.at(-1);
  if (!plot || !x || !y || !last || right === undefined) return null;
  const measures = { left: plot.x, right, top: plot.y, bottom: plot.y + plot.height, x, y };
  return (
    <g>
      <text x={right} y={plot.y - 10} textAnchor="middle" fill="var(--ink2)">
        {voice.t("payback.years", { count: model.values.horizonYears })}
      </text>
      <Today {...{ model, voice, phone, rows, measures }} />
      {!phone && <Ends {...{ model, voice, last, measures }} />}
      <BreakEvenMark {...{ model, voice, phone, range, measures }} />
    </g>
  );
}

type Scale = NonNullable<ReturnType<typeof useXAxisScale>>;

type Measures = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly y: Scale;
};

type Drawn = { readonly model: EconomyModel; readonly voice: Voice; readonly measures: Measures };

/** "faktisk | I dag, 23.11.2026 prognose", and a point where it stands. */
function Today({
  model,
  voice: { t, language },
  phone,
  rows,
  measures: { x, y, top, left, right },
}: Drawn & { readonly phone: boolean; readonly rows: readonly NetRow[] }) {
  const month = todayMonth(model);
  const date = model.input.records?.recordedTo;
  const row = month === null ? undefined : rows[month];
  const at = month === null ? undefined : x(month);
  if (!row || !date || at === undefined) return null;
  const roomLeft = at - left > 60;
  const roomRight = right - at > 220;
  return (
    <g>
      {roomLeft && !phone && (
        <text x={at - 8} y={top - 10} textAnchor="end" fill="var(--ink2)">
          {t("payback.chart.actual")}
        </text>
      )}
      {(roomRight || phone) && (
        <text x={at + (phone ? 0 : 8)} y={top - 10} textAnchor={phone ? "middle" : "start"}>
          <tspan fill="var(--ink)" fontWeight={600}>
            {phone
              ? t("payback.chart.today")
              : t("payback.chart.todayOn", { date: formatDate(date, language) })}
          </tspan>
          {!phone && <tspan fill="var(--ink2)">{`  ${t("payback.chart.forecastWord")}`}</tspan>}
        </text>
      )}
      <circle cx={at} cy={y(row.netKroner) ?? 0} r={6} fill="var(--paper)" />
      <circle cx={at} cy={y(row.netKroner) ?? 0} r={4} fill="var(--fjord)" />
    </g>
  );
}

/** What each line is, where it ends. */
function Ends({
  model,
  voice,
  last,
  measures: { right, top, bottom, y },
}: Drawn & { readonly last: NetRow }) {
  const { t, language } = voice;
  const others = [
    { words: t("payback.chart.before"), kroner: last.beforeKroner },
    { words: t("payback.chart.frozen"), kroner: last.frozenKroner },
  ];
  const ends = [
    { words: atCount(successesOf(model), model, voice), kroner: last.netKroner, chosen: true },
    ...others.flatMap(({ words, kroner }) =>
      kroner === null ? [] : [{ words, kroner, chosen: false }],
    ),
  ];
  const middles = spread(
    ends.map(({ kroner }) => ({ y: y(kroner) ?? 0, height: 34 })),
    { top: top - 8, bottom: bottom + 8 },
  );
  return ends.map(({ words, kroner, chosen }, index) => {
    const middle = middles[index] ?? 0;
    return (
      <g key={words}>
        <text
          x={right + 10}
          y={middle - 4}
          fill={chosen ? "var(--fjord)" : "var(--ink3)"}
          fontWeight={chosen ? 600 : 400}
        >
          {words}
        </text>
        <text x={right + 10} y={middle + 12} fill={chosen ? "var(--ink2)" : "var(--ink3)"}>
          {signed(kroner, language)} {t("ui.kroner")}
        </text>
      </g>
    );
  });
}

/** The day on which the line crosses zero for good: its disc, its range with both ends numbered, months and date. */
function BreakEvenMark({
  model,
  voice,
  phone,
  range,
  measures: { left, right, top, x, y },
}: Drawn & { readonly phone: boolean; readonly range: MonthRange | null }) {
  if (model.outcome.kind !== "economy") return null;
  const { simple } = model.outcome.economy.results.MUNICIPALITY;
  const zero = y(0);
  if (zero === undefined) return null;
  const bar = range?.from != null && (
    <RangeBar
      from={x(range.from) ?? left}
      to={range.to === null ? right : (x(range.to) ?? right)}
      zero={zero}
      range={range}
    />
  );
  const on = recoveredOn(model);
  const at = on && simple.paybackMonths ? x(clockPlaceOf(model.input, on)) : undefined;
  if (!on || at === undefined) return bar || null;
  const high = Math.max(top + 10, zero - 64);
  const toLeft = at - left > (phone ? 100 : 180);
  const label = {
    x: at + (toLeft ? -8 : 8),
    textAnchor: toLeft ? ("end" as const) : ("start" as const),
  };
  const time = timeOf(simple, voice);
  const date = formatDate(on, voice.language);
  const lines = [
    {
      ...{ ...label, y: high + 9, fontSize: "0.875rem", fontWeight: 600, fill: "var(--rav-text)" },
      words: range && !phone ? `${time} (${rangeText(range, model, voice)})` : time,
    },
    {
      ...{ ...label, y: high + 25, fontSize: "0.75rem", fill: "var(--ink2)" },
      words: phone ? date : voice.t("payback.chart.recoveredOn", { date }),
    },
  ];
  return (
    <g data-mark="break-even" data-month={simple.paybackMonths} data-date={on}>
      {bar}
      <line x1={at} x2={at} y1={zero} y2={high} stroke="var(--rav)" strokeWidth={1.25} />
      {/* A halo of its own, so that the drawing as a file has it too; under both lines. */}
      {lines.map(({ words, fill: _, ...look }) => (
        <text key={words} {...look} {...halo}>
          {words}
        </text>
      ))}
      {lines.map(({ words, ...look }) => (
        <text key={words} {...look}>
          {words}
        </text>
      ))}
      <circle cx={at} cy={zero} r={8.5} fill="var(--paper)" />
      <circle cx={at} cy={zero} r={6} fill="var(--rav)" />
    </g>
  );
}

const halo = {
  ...{ fill: "none", stroke: "var(--paper)", strokeWidth: 5 },
  strokeLinejoin: "round",
} as const;

type RangeBarProps = {
  readonly from: number;
  readonly to: number;
  readonly zero: number;
  readonly range: MonthRange;
};

function RangeBar({ from, to, zero, range }: RangeBarProps) {
  // Where the ends are close, their numbers keep apart.
  const isClose = to - from < 28;
  return (
    <g>
      <line
        x1={from}
        x2={to}
        y1={zero}
        y2={zero}
        stroke="var(--rav)"
        strokeWidth={5}
        strokeLinecap="round"
      />
      <text x={from} y={zero + 18} textAnchor={isClose ? "end" : "middle"} fill="var(--ink2)">
        {range.from}
      </text>
      {range.to !== null && (
        <text x={to} y={zero + 18} textAnchor={isClose ? "start" : "middle"} fill="var(--ink2)">
          {range.to}
        </text>
      )}
    </g>
  );
}
