import { Paper } from "../ui/page.tsx";
import { choicesIn } from "./assumption-sheet.ts";
import type { EconomyModel } from "./economy-model.ts";
import { rateText } from "./explorer-text.ts";
import styles from "./report.module.css";
import type { Voice } from "./voice.ts";

type ReportCaveatsProps = { readonly model: EconomyModel; readonly voice: Voice };

/** What was chosen, and what to bear in mind about the answer; as plain when it is a good one. */
export function ReportCaveats({ model, voice }: ReportCaveatsProps) {
  const { t } = voice;
  return (
    <Paper title={t("payback.report.caveats")}>
      <ul className={styles.caveats}>
        {caveatsOf(model, voice).map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      <p>
        {t("payback.report.choices")}:{" "}
        {choicesIn(model, voice)
          .map(([name, chosen]) => `${name} ${chosen}`)
          .join("; ")}
        .
      </p>
    </Paper>
  );
}

function caveatsOf(model: EconomyModel, voice: Voice): readonly string[] {
  const { t, language } = voice;
  const { values, choices, cohort, scenario, changed } = model;
  const years = t("payback.years", { count: values.horizonYears });
  const note = language === "en" ? (scenario?.noteEnglish ?? scenario?.note) : scenario?.note;
  const names = [...changed].map((key) => t(`assumption.name.${key}`)).join(", ");
  return [
    ...(note ? [note] : []),
    ...(cohort ? [] : [t("payback.report.caveat.illustrative")]),
    t(`payback.report.caveat.clock${choices.clock}`),
    t("payback.report.caveat.cash", {
      year: values.priceYear,
      rate: rateText(values.discountRatePercent, voice),
    }),
    t("payback.report.caveat.horizon", { years }),
    ...(choices.persistence === "NONE_LOST" ? [t("payback.report.caveat.NONE_LOST")] : []),
    ...(values.baselineExitShare === 0 ? [t("payback.report.caveat.noBaseline")] : []),
    ...(changed.size > 0
      ? [t("payback.report.caveat.changed", { count: changed.size, names })]
      : []),
  ];
}
