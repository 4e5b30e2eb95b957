import { kronerOf } from "@mikrolaan/shared/money";
import { valueText } from "./assumption-text.ts";
import type { EconomyModel } from "./economy-model.ts";
import { breakEvenText, timeOf } from "./explorer-text.ts";
import { type Told, untoldText } from "./headline-text.ts";
import { signed } from "./numbers.ts";
import { headlineOf } from "./register-effect.ts";
import { type Difference, differences } from "./scenario-difference.ts";
import type { Voice } from "./voice.ts";

/** A line of a comparison: a figure, or a number in which the models differ, as each has it. */
export type ComparedLine = {
  readonly key: string;
  readonly name: string;
  readonly texts: readonly string[];
};

/** Models side by side: what comes of them, and after it all that they differ in. */
export function comparedLines(
  models: readonly EconomyModel[],
  voice: Voice,
): readonly ComparedLine[] {
  const { t, language } = voice;
  const told = (text: (headline: Told) => string) =>
    models.map((model) => {
      const headline = headlineOf(model);
      return headline.kind === "told" ? text(headline) : untoldText(headline, voice);
    });
  return [
    {
      ...{ key: "payback", name: t("scenarios.compare.payback") },
      texts: told(({ time }) => timeOf(time, voice)),
    },
    {
      ...{ key: "breakEven", name: t("scenarios.compare.breakEven") },
      texts: told(({ breakEven, participants }) => breakEvenText(breakEven, participants, voice)),
    },
    {
      ...{ key: "npv", name: t("scenarios.compare.npv") },
      texts: told(({ npvKroner }) => signed(npvKroner, language)),
    },
    {
      ...{ key: "net", name: t("scenarios.compare.net") },
      texts: told(({ net }) => signed(kronerOf(net), language)),
    },
    ...differences(models).map((it) => differenceLine(it, models, voice)),
  ];
}

function differenceLine(
  difference: Difference,
  models: readonly EconomyModel[],
  voice: Voice,
): ComparedLine {
  const { t } = voice;
  if (difference.kind === "choice") {
    const { name } = difference;
    const texts = models.map(({ choices }) => t(`assumption.option.${choices[name]}`));
    return { key: name, name: t(`assumption.choice.${name}`), texts };
  }
  const { key } = difference;
  const texts = models.map(({ values }) => valueText(values[key], key, voice));
  return { key, name: t(`assumption.name.${key}`), texts };
}
