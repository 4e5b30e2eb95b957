import { formatNumber, formatPercent, kronerOf } from "@mikrolaan/shared/money";
import type { Economy, InternalRate } from "@mikrolaan/shared/payback";
import { Paper } from "../ui/page.tsx";
import type { EconomyModel } from "./economy-model.ts";
import { rateText, spentKroner, timeOf } from "./explorer-text.ts";
import { plainNumber } from "./numbers.ts";
import styles from "./payback-view.module.css";
import { successRangeOf } from "./uncertainty-ranges.ts";
import type { Voice } from "./voice.ts";

type MethodPaperProps = {
  readonly model: EconomyModel;
  readonly economy: Economy;
  readonly voice: Voice;
};

type StepName =
  | "cost"
  | "recovered"
  | "breakEven"
  | "net"
  | "recoveredAt"
  | "breakEvenAt"
  | "npv"
  | "internalRate"
  | "ratio";

type Step = { readonly name: string; readonly value: string; readonly formula: string };

/** The results with all their digits, how each is reckoned, and what is left out. */
export function MethodPaper({ model, economy, voice }: MethodPaperProps) {
  const { t, language } = voice;
  const { count, of } = successRangeOf(model);
  return (
    <Paper title={t("payback.method.title")}>
      <dl className={styles.steps}>
        {stepsOf(model, economy, voice).map(({ name, value, formula }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={styles.stepValue}>{value}</dd>
            <dd className="second">{formula}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.limits}>
        {t("payback.method.chance", {
          number: plainNumber(count, language),
          of: plainNumber(of, language),
        })}{" "}
        {t(`payback.method.timing.${economy.conventions.discountTiming}`)}
      </p>
      <p className={styles.limits}>{t("payback.method.limits")}</p>
    </Paper>
  );
}

function stepsOf(model: EconomyModel, economy: Economy, voice: Voice): readonly Step[] {
  const { t, language } = voice;
  const { simple, discounted, netAfterHorizon, npvKroner, internalRate, benefitCostRatio } =
    economy.results.MUNICIPALITY;
  const kroner = (n: number) => `${formatNumber(n, language, 2)} ${t("ui.kroner")}`;
  const persons = (at: typeof simple) =>
    at.breakEven
      ? t("payback.method.breakEvenValue", {
          persons: formatNumber(at.breakEven.persons, language, 6),
          share: formatPercent(at.breakEven.share, language, 4),
          whole: at.breakEven.wholePersons,
        })
      : t("payback.second.noBreakEven");
  const time = (at: typeof simple) =>
    at.paybackYears === null
      ? timeOf(at, voice)
      : t("payback.method.recoveredValue", {
          years: formatNumber(at.paybackYears, language, 6),
          months: timeOf(at, voice),
        });
  const years = t("payback.years", { count: model.values.horizonYears });
  const rate = rateText(model.values.discountRatePercent, voice);
  const step = (name: StepName, value: string): Step => ({
    name: t(`payback.method.${name}`, { years, rate }),
    value,
    formula: t(`payback.method.${name}Formula`, { years, rate }),
  });
  return [
    step("cost", kroner(spentKroner(economy))),
    step("recovered", time(simple)),
    step("breakEven", persons(simple)),
    step("net", kroner(kronerOf(netAfterHorizon))),
    step("recoveredAt", time(discounted)),
    step("breakEvenAt", persons(discounted)),
    step("npv", kroner(npvKroner)),
    step("internalRate", internalRateText(internalRate, voice)),
    step(
      "ratio",
      benefitCostRatio === null
        ? t("payback.method.noRatio")
        : formatNumber(benefitCostRatio, language, 4),
    ),
  ];
}

/** One rate, none, or several, and then it says so. */
export function internalRateText(rate: InternalRate, voice: Voice): string {
  const { t, language } = voice;
  if (rate.kind === "NONE") return t("payback.method.noRate");
  const percent = (value: number) => `${formatNumber(value, language, 2)}\u00a0%`;
  if (rate.kind === "ONE") return percent(rate.ratePercent);
  return t("payback.method.severalRates", { rates: rate.ratesPercent.map(percent).join(", ") });
}
