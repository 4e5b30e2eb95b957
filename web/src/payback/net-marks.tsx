import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { spread } from "./end-labels.ts";
import type { Model } from "./model.ts";
import type { NetRow } from "./net-rows.ts";
import { signed } from "./numbers.ts";
import { atCount, isWithinHorizon, timeOf, type Voice } from "./sentences.ts";

type NetMarksProps = {
  readonly model: Model;
  readonly voice: Voice;
  readonly phone: boolean;
  readonly last: NetRow | undefined;
  readonly others: readonly number[];
};

/** What is written and marked on the lines, in the chart's own measures. */
export function NetMarks({ model, voice, phone, last, others }: NetMarksProps) {
  const plot = usePlotArea();
  const scaleX = useXAxisScale();
  const scaleY = useYAxisScale();
  const { horizonYears } = model.input;
  const right = scaleX?.(horizonYears * 12);
  if (!plot || !scaleX || !scaleY || !last || right === undefined) return null;

  const ends = [
    {
      words: atCount(model.input.selfSupporting, model, voice),
      kroner: last.netKroner,
      chosen: true,
    },
    ...others.map((count, index) => ({
      words: atCount(count, model, voice),
      kroner: last.otherNetsKroner[index] ?? 0,
      chosen: false,
    })),
  ];
  const middles = spread(
    ends.map(({ kroner, chosen }) => ({ y: scaleY(kroner) ?? 0, height: chosen ? 34 : 17 })),
    { top: plot.y - 8, bottom: plot.y + plot.height + 8 },
  );
  return (
    <g>
      <text x={right} y={plot.y - 10} textAnchor="middle" fill="var(--ink2)">
        {voice.t("payback.years", { count: horizonYears })}
      </text>
      {!phone &&
        ends.map(({ words, kroner, chosen }, index) => {
          const y = middles[index] ?? 0;
          if (!chosen) {
            return (
              <text key={words} x={right + 10} y={y + 4} fill="var(--ink3)">
                {words}
              </text>
            );
          }
          return (
            <g key={words}>
              <text x={right + 10} y={y - 4} fill="var(--fjord)" fontWeight={600}>
                {words}
              </text>
              <text x={right + 10} y={y + 12} fill="var(--ink2)">
                {signed(kroner, voice.language)} {voice.t("ui.kroner")}
              </text>
            </g>
          );
        })}
      <BreakEven model={model} voice={voice} left={plot.x} top={plot.y} x={scaleX} y={scaleY} />
    </g>
  );
}

type Scale = NonNullable<ReturnType<typeof useXAxisScale>>;

type BreakEvenProps = {
  readonly model: Model;
  readonly voice: Voice;
  readonly left: number;
  readonly top: number;
  readonly x: Scale;
  readonly y: Scale;
};

/** Where the chosen line crosses zero for good, with its leader and the months it took. */
function BreakEven({ model, voice, left, top, x, y }: BreakEvenProps) {
  const { result, input } = model;
  const { paybackYears } = result;
  if (paybackYears === null || paybackYears === 0) return null;
  if (!isWithinHorizon(result, input.horizonYears)) return null;
  const at = x(paybackYears * 12);
  const zero = y(0);
  if (at === undefined || zero === undefined) return null;
  const high = Math.max(top + 10, zero - 64);
  const toLeft = at - left > 96;
  const label = {
    x: at + (toLeft ? -8 : 8),
    y: high + 9,
    textAnchor: toLeft ? ("end" as const) : ("start" as const),
    fontSize: "0.875rem",
    fontWeight: 600,
  };
  const words = timeOf(result, voice);
  return (
    <g>
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
