import { useTranslation } from "react-i18next";
import { Paper } from "../ui/page.tsx";
import { Notice } from "../ui/states.tsx";
import styles from "./assumptions.module.css";
import { recommendedDiscountPercent } from "./basis.ts";
import { BasisRow } from "./basis-row.tsx";
import { Chips } from "./chips.tsx";
import { CostLines } from "./cost-lines.tsx";
import { NumberRow } from "./number-row.tsx";
import { kronerNumber, plainNumber } from "./numbers.ts";
import { SavingRows } from "./saving-rows.tsx";
import { rateText } from "./sentences.ts";
import { withNumber } from "./settings.ts";
import type { Controls } from "./use-payback.ts";

/** Everything the calculation rests on, each with its source and how sure it is; all of it can be another. */
export function Assumptions({ controls }: { controls: Controls }) {
  const { t } = useTranslation();
  return (
    <Paper title={t("payback.assumptions.title")} flush>
      <div className={styles.rows}>
        <BasisRow controls={controls} />
        <PeopleRows controls={controls} />
        <CostRow controls={controls} />
        <SavingRows controls={controls} />
        <PeriodRows controls={controls} />
      </div>
    </Paper>
  );
}

function PeopleRows({ controls }: { controls: Controls }) {
  const { t } = useTranslation();
  const { model, voice } = controls;
  const { cohort } = model.basis;
  const { participants } = model.numbers;
  const nobody = cohort !== null && cohort.participants === 0;
  const write = (value: number) => plainNumber(value, voice.language);
  return (
    <>
      <NumberRow
        controls={controls}
        of="selfSupporting"
        label={t("payback.assumptions.selfSupporting")}
        unit={t("payback.ofAll", { of: participants })}
        write={write}
        slider={{ min: 0, max: participants, step: 1 }}
        source={t(`payback.assumptions.selfSupporting${cohort ? "Cohort" : "Example"}`)}
        confidence={cohort ? "sure" : "guess"}
      >
        <div role="status">
          {model.beyond && (
            <Notice>
              {t("payback.beyond", {
                count: model.input.selfSupporting,
                recorded: model.beyond.count,
                of: model.beyond.of,
              })}
            </Notice>
          )}
        </div>
      </NumberRow>
      <NumberRow
        controls={controls}
        of="participants"
        label={t("payback.assumptions.participants")}
        unit={t("payback.assumptions.people")}
        write={write}
        source={
          nobody
            ? t("payback.assumptions.participantsNobody", {
                count: model.basis.numbers.participants,
              })
            : t(`payback.assumptions.participants${cohort ? "Cohort" : "Example"}`)
        }
        confidence={nobody ? "guess" : cohort ? "sure" : "fair"}
      />
    </>
  );
}

function CostRow({ controls }: { controls: Controls }) {
  const { t } = useTranslation();
  const { model, voice } = controls;
  const { cohort, numbers } = model.basis;
  // Twice the basis is as far as a slider says anything; what is typed may be more.
  const most = Math.max(model.numbers.cost, Math.ceil((numbers.cost * 2) / 100_000) * 100_000);
  return (
    <NumberRow
      controls={controls}
      of="cost"
      label={t("payback.assumptions.cost")}
      unit={t("ui.kroner")}
      write={(value) => kronerNumber(value, voice.language)}
      {...(most > 0 ? { slider: { min: 0, max: most, step: 1000 } } : {})}
      source={t(`payback.assumptions.cost${cohort ? "Cohort" : "Example"}`)}
      confidence={cohort ? "fair" : "guess"}
    >
      <CostLines controls={controls} />
    </NumberRow>
  );
}

function PeriodRows({ controls }: { controls: Controls }) {
  const { t } = useTranslation();
  const { model, voice } = controls;
  const { horizonYears, discountRatePercent } = model.numbers;
  const write = (value: number) => plainNumber(value, voice.language);
  return (
    <>
      <NumberRow
        controls={controls}
        of="horizonYears"
        label={t("payback.assumptions.horizon")}
        unit={t("payback.assumptions.yearUnit", { count: horizonYears })}
        write={write}
        slider={{ min: 1, max: Math.max(20, horizonYears), step: 1 }}
        source={t("payback.assumptions.horizonSource")}
        confidence="sure"
      />
      <NumberRow
        controls={controls}
        of="discountRatePercent"
        label={t("payback.assumptions.discount")}
        unit="%"
        write={write}
        slider={{ min: 0, max: Math.max(10, discountRatePercent), step: 0.5 }}
        source={t("payback.assumptions.discountSource")}
        confidence="sure"
        sourced={discountRatePercent === recommendedDiscountPercent}
      >
        <Chips
          label={t("payback.assumptions.discountRates")}
          options={[0, recommendedDiscountPercent].map((rate) => ({
            key: String(rate),
            label: rateText(rate, voice),
            chosen: discountRatePercent === rate,
            choose: () => controls.apply(withNumber(model.settings, "discountRatePercent", rate)),
          }))}
        />
      </NumberRow>
    </>
  );
}
