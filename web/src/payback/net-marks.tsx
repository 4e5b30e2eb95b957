import { formatDate } from "@mikrolaan/shared/calendar";
import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import type { EconomyModel } from "./economy-model.ts";
import { spread } from "./end-labels.ts";
import { atCount, isWithinHorizon, rangeText, successesOf, timeOf } from "./explorer-text.ts";
import { type NetRow, todayMonth } from "./net-rows.ts";
import { signed } from "./numbers.ts";
import type { MonthRange } from "./uncertainty-figures.ts";
import type { Voice } from "./voice.ts";

/** The ground that eight in ten draws lie on. */
export function Band({ rows }: { readonly rows: readonly NetRow[] }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const known = rows.filter(({ low, high }) => low !== null && high !== null);
  if (!x || !y || known.length === 0) return null;
  const at = (month: number, kroner: number | null) => `${x(month)},${y(kroner ?? 0)}`;
  const highs = known.map(({ month, high }) => at(month, high));
  const lows = known.toReversed().map(({ month, low }) => at(month, low));
  return <polygon points={[...highs, ...lows].join(" ")} fill="var(--fjord)" fillOpacity={0.14} />;
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
      <BreakEvenMark {...{ model, voice, range, measures }} />
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

/** Where the line crosses zero for good: its disc, its range with both ends numbered, and the months. */
function BreakEvenMark({
  model,
  voice,
  range,
  measures: { left, right, top, x, y },
}: Drawn & { readonly range: MonthRange | null }) {
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
  const { paybackYears } = simple;
  const at = paybackYears ? x(paybackYears * 12) : undefined;
  if (at === undefined || !isWithinHorizon(simple, model.values.horizonYears)) return bar || null;
  const high = Math.max(top + 10, zero - 64);
  const toLeft = at - left > 160;
  const label = {
    x: at + (toLeft ? -8 : 8),
    y: high + 9,
    textAnchor: toLeft ? ("end" as const) : ("start" as const),
    fontSize: "0.875rem",
    fontWeight: 600,
  };
  const time = timeOf(simple, voice);
  const words = range ? `${time} (${rangeText(range, model, voice)})` : time;
  return (
    <g data-mark="break-even" data-month={simple.paybackMonths}>
      {bar}
      <line x1={at} x2={at} y1={zero} y2={high} stroke="var(--rav)" strokeWidth={1.25} />
      {/* A halo of its own, so that the drawing as a file has it too. */}
      <text {...label} fill="none" stroke="var(--paper)" strokeWidth={5} strokeLinejoin="round">
        {words}
      </text>
      <text {...label} fill="var(--rav-text)">
        {words}
      </text>
      <circle cx={at} cy={zero} r={8.5} fill="var(--paper)" />
      <circle cx={at} cy={zero} r={6} fill="var(--rav)" />
    </g>
  );
}

type RangeBarProps = {
  readonly from: number;
  readonly to: number;
  readonly zero: number;
  readonly range: MonthRange;
};

function RangeBar({ from, to, zero, range }: RangeBarProps) {
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
      <text x={from} y={zero + 18} textAnchor="middle" fill="var(--ink2)">
        {range.from}
      </text>
      {range.to !== null && (
        <text x={to} y={zero + 18} textAnchor="middle" fill="var(--ink2)">
          {range.to}
        </text>
      )}
    </g>
  );
}
