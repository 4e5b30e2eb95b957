import { partsOf } from "@mikrolaan/shared/calendar";
import { formatNumber, formatPercent } from "@mikrolaan/shared/money";
import { Paper } from "../ui/page.tsx";
import type { BasisData, Rate } from "./basis.ts";
import type { Model } from "./model.ts";
import { kronerNumber, signed } from "./numbers.ts";
import styles from "./payback-view.module.css";
import { rateText, timeOf, type Voice } from "./sentences.ts";

type Step = {
  readonly name: string;
  readonly value: string;
  readonly formula: string;
};

type MethodPaperProps = {
  readonly data: BasisData;
  readonly model: Model;
  readonly voice: Voice;
};

/** The calculation step by step with all its digits, in words, and where each figure is from. */
export function MethodPaper({ data, model, voice }: MethodPaperProps) {
  const { t } = voice;
  return (
    <Paper title={t("payback.method.title")}>
      <dl className={styles.steps}>
        {stepsOf(model, voice).map(({ name, value, formula }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={styles.stepValue}>{value}</dd>
            <dd className="second">{formula}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.limits}>{t("payback.method.limits")}</p>
      <h3 className={styles.sourcesTitle}>{t("payback.method.sources")}</h3>
      <ul className={styles.sources}>
        {sourcesOf(data, model, voice).map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </Paper>
  );
}

function stepsOf(model: Model, voice: Voice): readonly Step[] {
  const { t, language } = voice;
  const { numbers, result, input, settings } = model;
  const kroner = (n: number, decimals = 2) =>
    `${formatNumber(n, language, decimals)} ${t("ui.kroner")}`;
  const factor = formatNumber(result.annuityFactor, language, 6);
  const years = t("payback.years", { count: input.horizonYears });
  const whole = settings.numbers.cost !== undefined;
  return [
    {
      name: t("payback.method.cost"),
      value: `${kronerNumber(numbers.cost, language)} ${t("ui.kroner")}`,
      formula: t(whole ? "payback.method.costFormulaWhole" : "payback.method.costFormula"),
    },
    {
      name: t("payback.method.saving"),
      value: kroner(numbers.saving),
      formula: savingFormula(model, voice),
    },
    {
      name: t("payback.method.annuity"),
      value: factor,
      formula:
        input.discountRatePercent > 0
          ? t("payback.method.annuityFormula", { rate: rateText(input.discountRatePercent, voice) })
          : t("payback.method.annuityFormulaPlain"),
    },
    {
      name: t("payback.method.breakEven"),
      value: breakEvenValue(model, voice),
      formula: t("payback.method.breakEvenFormula", { factor }),
    },
    {
      name: t("payback.method.recovered"),
      value:
        result.paybackYears === null
          ? timeOf(result, voice)
          : t("payback.method.recoveredValue", {
              years: formatNumber(result.paybackYears, language, 6),
              months: timeOf(result, voice),
            }),
      formula: t("payback.method.recoveredFormula", { number: input.selfSupporting }),
    },
    {
      name: t("payback.method.net", { years }),
      value: `${signed(result.netAfterHorizonKroner, language, 2)} ${t("ui.kroner")}`,
      formula: t("payback.method.netFormula", { number: input.selfSupporting, factor }),
    },
  ];
}

function savingFormula({ rate, numbers, settings }: Model, { t, language }: Voice): string {
  if (!rate || settings.numbers.saving !== undefined) return t("payback.method.savingTyped");
  return t("payback.method.savingFormula", {
    providers: formatPercent(numbers.providerShare, language, 0),
    provider: kronerNumber(rate.provider / 100, language),
    others: formatPercent(1 - numbers.providerShare, language, 0),
    nonProvider: kronerNumber(rate.nonProvider / 100, language),
    share: formatPercent(numbers.municipalShare, language, 0),
  });
}

function breakEvenValue({ result }: Model, { t, language }: Voice): string {
  const { breakEvenPersons: persons, breakEvenShare: share } = result;
  if (persons === null || share === null) return t("payback.second.noBreakEven");
  return t("payback.method.breakEvenValue", {
    persons: formatNumber(persons, language, 6),
    share: formatPercent(share, language, 4),
  });
}

function sourcesOf(data: BasisData, { rate }: Model, { t }: Voice): readonly string[] {
  const ladder = data.refundSteps[0];
  const nameOf = ({ validFrom }: Rate) =>
    t("payback.assumptions.rateYear", { year: partsOf(validFrom).year });
  return [
    t("payback.method.handbook"),
    t("payback.method.casa"),
    ...(rate ? [t("payback.method.rate", { rate: nameOf(rate), source: rate.source })] : []),
    ...(ladder ? [t("payback.method.refund", { source: ladder.source })] : []),
    t("payback.method.discount"),
  ];
}
