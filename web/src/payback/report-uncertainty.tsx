import { formatNumber } from "@mikrolaan/shared/money";
import { capitalised } from "../ui/capitalised.ts";
import { Paper } from "../ui/page.tsx";
import { valueText } from "./assumption-text.ts";
import type { EconomyModel } from "./economy-model.ts";
import { chanceText, rangeText } from "./explorer-text.ts";
import { type TornadoRow, tornadoRows } from "./tornado-rows.ts";
import type { Uncertainty } from "./use-uncertainty.ts";
import type { Voice } from "./voice.ts";

type ReportUncertaintyProps = {
  readonly model: EconomyModel;
  readonly uncertainty: Uncertainty;
  readonly voice: Voice;
};

/** How far the answer may be off, and by what, in sentences. */
export function ReportUncertainty({ model, uncertainty, voice }: ReportUncertaintyProps) {
  const { t } = voice;
  const { tornado } = uncertainty;
  const mightiest = tornado ? tornadoRows(tornado).slice(0, 3) : [];
  return (
    <Paper title={t("payback.report.uncertainty")}>
      <p>{chanceSentence(model, uncertainty, voice)}</p>
      {mightiest.map((row, index) => (
        <p key={row.key}>{movesText(row, index === 0 ? "moves" : "movesNext", voice)}</p>
      ))}
    </Paper>
  );
}

function chanceSentence(model: EconomyModel, { figures }: Uncertainty, voice: Voice): string {
  const { t, language } = voice;
  if (!figures) return t("payback.report.notDone");
  const chance = t("payback.report.chance", {
    chance: capitalised(chanceText(figures.chance, voice)),
    draws: formatNumber(figures.draws, language),
    years: t("payback.years", { count: model.values.horizonYears }),
  });
  if (figures.range.from === null) return chance;
  const range = rangeText(figures.range, model, voice);
  return `${chance} ${t("payback.report.between", { range })}`;
}

function movesText(
  { key, low, high, atLow, atHigh }: TornadoRow,
  words: "moves" | "movesNext",
  voice: Voice,
): string {
  const { t } = voice;
  const months = (count: number | null) =>
    count === null ? t("payback.report.never") : t("payback.months", { count });
  return t(`payback.report.${words}`, {
    name: t(`assumption.name.${key}`),
    low: valueText(low, key, voice),
    high: valueText(high, key, voice),
    atLow: months(atLow),
    atHigh: months(atHigh),
  });
}
