import { kronerOf } from "@mikrolaan/shared/money";
import type { AssumptionUnit, BreakEven, EconomyResult } from "@mikrolaan/shared/payback";
import type { XlsxValue } from "../ui/xlsx.ts";
import { factOf, valueText } from "./assumption-text.ts";
import type { EconomyModel } from "./economy-model.ts";
import { breakEvenText, chanceText, rangeText, timeOf } from "./explorer-text.ts";
import { untoldText } from "./headline-text.ts";
import { signed } from "./numbers.ts";
import { headlineOf } from "./register-effect.ts";
import { type Difference, differences } from "./scenario-difference.ts";
import type { UncertaintyFigures } from "./uncertainty-figures.ts";
import type { Voice } from "./voice.ts";
import { twoDecimals } from "./workbook-cells.ts";

/** What a line says of one model. */
export type ComparedCell = {
  readonly text: string;
  /** In a second line under it, which the line's `under` names. */
  readonly under?: string;
  /** In a file: as many as the line has `columns`, numbers where there are any, else why not. */
  readonly values: readonly XlsxValue[];
};

/** A line of a comparison: a figure, or a number in which the models differ, as each has it. */
export type ComparedLine = {
  readonly key: string;
  readonly name: string;
  readonly under?: string;
  /** What each value of a cell is, with its unit. */
  readonly columns: readonly string[];
  readonly cells: readonly ComparedCell[];
};

/** A model, and what has been drawn of it so far. */
export type DrawnModel = {
  readonly model: EconomyModel;
  readonly figures: UncertaintyFigures | null;
};

/** Models side by side: what comes of them, and after it all that they differ in. */
export function comparedLines(drawn: readonly DrawnModel[], voice: Voice): readonly ComparedLine[] {
  const models = drawn.map(({ model }) => model);
  return [
    paybackLine(drawn, voice),
    chanceLine(drawn, voice),
    breakEvenLine("breakEven", ({ simple }) => simple.breakEven, drawn, voice),
    breakEvenLine("breakEvenGross", ({ gross }) => gross.breakEven, drawn, voice),
    kronerLine("npv", ({ npvKroner }) => npvKroner, drawn, voice),
    kronerLine("net", ({ netAfterHorizon }) => kronerOf(netAfterHorizon), drawn, voice),
    ...differences(models).map((it) => differenceLine(it, models, voice)),
  ];
}

/** A line's cells: of a model of which nothing can be told, the reason. */
function told(
  drawn: readonly DrawnModel[],
  voice: Voice,
  cellOf: (results: EconomyResult, drawn: DrawnModel) => ComparedCell,
): readonly ComparedCell[] {
  return drawn.map((it) => {
    const { outcome } = it.model;
    if (outcome.kind === "economy") return cellOf(outcome.economy.results.MUNICIPALITY, it);
    const headline = headlineOf(it.model);
    const text = headline.kind === "untold" ? untoldText(headline, voice) : "";
    return { text, values: [text] };
  });
}

const monthColumns = ["paybackMonths", "low", "high"] as const;
const breakEvenColumns = ["persons", "share"] as const;

/** "36 måneder", and under it what 8 in 10 draws lie between. */
function paybackLine(drawn: readonly DrawnModel[], voice: Voice): ComparedLine {
  const { t } = voice;
  return {
    ...{ key: "payback", name: t("scenarios.compare.payback") },
    under: t("scenarios.compare.range"),
    columns: monthColumns.map((it) => t(`scenarios.compare.column.${it}`)),
    cells: told(drawn, voice, ({ simple }, { model, figures }) => {
      const text = timeOf(simple, voice);
      const reckoning = t("scenarios.compare.reckoning");
      const end = (months: number | null) => months ?? t("scenarios.compare.notWithin");
      return {
        text,
        under: figures ? rangeText(figures.range, model, voice) : reckoning,
        values: [
          simple.paybackMonths ?? text,
          figures ? end(figures.range.from) : reckoning,
          figures ? end(figures.range.to) : reckoning,
        ],
      };
    }),
  };
}

/** "60 %" within the period; the years are named where all have the same. */
function chanceLine(drawn: readonly DrawnModel[], voice: Voice): ComparedLine {
  const { t } = voice;
  const [years, ...others] = new Set(drawn.map(({ model }) => model.values.horizonYears));
  const name =
    years === undefined || others.length > 0
      ? t("scenarios.compare.chance")
      : t("payback.figure.chance", { years: t("payback.years", { count: years }) });
  return {
    ...{ key: "chance", name, columns: [name] },
    cells: told(drawn, voice, (_, { figures }) => {
      const reckoning = t("scenarios.compare.reckoning");
      if (!figures) return { text: reckoning, values: [reckoning] };
      const { chance } = figures;
      return { text: chanceText(chance, voice), values: [{ value: chance, format: "0.0%" }] };
    }),
  };
}

function breakEvenLine(
  key: "breakEven" | "breakEvenGross",
  breakEvenOf: (results: EconomyResult) => BreakEven,
  drawn: readonly DrawnModel[],
  voice: Voice,
): ComparedLine {
  const { t } = voice;
  return {
    ...{ key, name: t(`scenarios.compare.${key}`) },
    ...(key === "breakEven" && { under: t("scenarios.compare.breakEvenUnder") }),
    columns: breakEvenColumns.map((it) => t(`scenarios.compare.column.${key}.${it}`)),
    cells: told(drawn, voice, (results, { model }) => {
      const breakEven = breakEvenOf(results);
      const text = breakEvenText(breakEven, model.values.participants, voice);
      if (!breakEven) return { text, values: [text] };
      return {
        text,
        values: [
          { value: breakEven.persons, format: "0.00" },
          { value: breakEven.share, format: "0.0%" },
        ],
      };
    }),
  };
}

function kronerLine(
  key: "npv" | "net",
  kronerIn: (results: EconomyResult) => number,
  drawn: readonly DrawnModel[],
  voice: Voice,
): ComparedLine {
  const name = voice.t(`scenarios.compare.${key}`);
  return {
    ...{ key, name, columns: [name] },
    cells: told(drawn, voice, (results) => {
      const value = kronerIn(results);
      return { text: signed(value, voice.language), values: [{ value, format: twoDecimals }] };
    }),
  };
}

function differenceLine(
  difference: Difference,
  models: readonly EconomyModel[],
  voice: Voice,
): ComparedLine {
  const { t } = voice;
  if (difference.kind === "choice") {
    const choice = difference.name;
    const name = t(`assumption.choice.${choice}`);
    const cells = models.map(({ choices }) => {
      const text = t(`assumption.option.${choices[choice]}`);
      return { text, values: [text] };
    });
    return { key: choice, name, columns: [name], cells };
  }
  const { key } = difference;
  const { unit } = factOf(key);
  const name = t(`assumption.name.${key}`);
  const column = hasNoUnit(unit) ? name : `${name}, ${t(`assumption.unit.${unit}`)}`;
  const cells = models.map(({ values }) => {
    const value = values[key];
    return { text: valueText(value, key, voice), values: [figureOf(value, unit)] };
  });
  return { key, name, columns: [column], cells };
}

/** A share is a percentage by its look, and a year is none of anything. */
function hasNoUnit(unit: AssumptionUnit): unit is "SHARE" | "YEAR" {
  return unit === "SHARE" || unit === "YEAR";
}

function figureOf(value: number, unit: AssumptionUnit): XlsxValue {
  if (unit === "SHARE") return { value, format: "0.0%" };
  return unit === "KRONER" ? { value, format: twoDecimals } : value;
}
