import { partsOf } from "@mikrolaan/shared/calendar";
import { formatNumber, formatPercent } from "@mikrolaan/shared/money";
import { isInForce } from "@mikrolaan/shared/rules";
import type { TFunction } from "i18next";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useViewer } from "../ui/viewer.tsx";
import { AssumptionRow } from "./assumption-row.tsx";
import { monthlyBenefitOf, type Rate, savingOf } from "./basis.ts";
import { Chips } from "./chips.tsx";
import { NumberRow } from "./number-row.tsx";
import { plainNumber } from "./numbers.ts";
import { Picker } from "./picker.tsx";
import { withNumber } from "./settings.ts";
import type { Controls } from "./use-payback.ts";

/** What one self-supporting person saves: a benefit, who had it, and what the municipality bore of it. */
export function SavingRows({ controls }: { controls: Controls }) {
  const { t } = useTranslation();
  const { model, voice } = controls;
  const { rate, numbers } = model;
  const computed = rate ? savingOf({ ...numbers, rate }) : 0;
  return (
    <>
      <RateRow controls={controls} />
      <NumberRow
        controls={controls}
        of="providerShare"
        label={t("payback.assumptions.providerShare")}
        unit="%"
        scale={100}
        write={(value) => plainNumber(value, voice.language)}
        slider={{ min: 0, max: 100, step: 5 }}
        source={t("payback.assumptions.providerShareSource")}
        confidence="guess"
      />
      <ShareRow controls={controls} />
      <NumberRow
        controls={controls}
        of="saving"
        label={t("payback.assumptions.saving")}
        unit={t("ui.kroner")}
        write={(value) => formatNumber(value, voice.language, 2)}
        source={t("payback.assumptions.savingSource")}
        confidence="guess"
        basis={computed}
      >
        {model.changed.has("saving") && (
          <p className="second">{t("payback.assumptions.savingTyped")}</p>
        )}
      </NumberRow>
    </>
  );
}

function RateRow({ controls }: { controls: Controls }) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const id = useId();
  const { data, model, voice } = controls;
  const { rate, basis, settings } = model;
  if (!rate) return <p className="second">{t("payback.assumptions.noRate")}</p>;
  const monthly = monthlyBenefitOf(rate, model.numbers.providerShare);
  const amount = `${formatNumber(monthly, voice.language, 2)} ${t("ui.kroner")}`;
  const nameOf = ({ validFrom }: Rate) =>
    t("payback.assumptions.rateYear", { year: partsOf(validFrom).year });
  return (
    <AssumptionRow
      id={id}
      label={t("payback.assumptions.rate")}
      source={`${t("payback.assumptions.monthly", { amount })}. ${rate.source}`}
      confidence={isInForce({ ...rate, validTo: rate.validTo ?? null }, today) ? "sure" : "fair"}
      before={model.changed.has("rate") && basis.rate ? nameOf(basis.rate) : null}
      onUndo={() => controls.apply({ ...settings, rateId: null })}
      field={
        <Picker
          id={id}
          value={rate.id}
          options={data.benefitRates.map((it) => ({ value: it.id, label: nameOf(it) }))}
          onChange={(rateId) => controls.apply({ ...settings, rateId })}
        />
      }
    />
  );
}

/** The municipality's part, by the refund ladder or as someone types it. */
function ShareRow({ controls }: { controls: Controls }) {
  const { t } = useTranslation();
  const { data, model, voice } = controls;
  const { language } = voice;
  const share = model.numbers.municipalShare;
  const step = data.refundSteps.find((it) => it.municipalShare === share);
  return (
    <NumberRow
      controls={controls}
      of="municipalShare"
      label={t("payback.assumptions.municipalShare")}
      unit="%"
      scale={100}
      write={(value) => plainNumber(value, language)}
      slider={{ min: 0, max: 100, step: 1 }}
      sourced={step !== undefined}
      source={
        step
          ? t("payback.assumptions.stepSource", { weeks: weeksOf(step, t), source: step.source })
          : t("payback.assumptions.own")
      }
      confidence={step ? "sure" : "guess"}
    >
      {data.refundSteps.length > 0 && (
        <Chips
          label={t("payback.assumptions.steps")}
          options={data.refundSteps.map((it) => ({
            key: String(it.fromWeek),
            label: t("payback.assumptions.step", {
              weeks: weeksOf(it, t),
              share: formatPercent(it.municipalShare, language, 0),
            }),
            chosen: it === step,
            choose: () =>
              controls.apply(withNumber(model.settings, "municipalShare", it.municipalShare)),
          }))}
        />
      )}
    </NumberRow>
  );
}

function weeksOf(
  { fromWeek: from, toWeek: to }: { readonly fromWeek: number; readonly toWeek?: number | null },
  t: TFunction,
): string {
  return to
    ? t("payback.assumptions.weeks", { from, to })
    : t("payback.assumptions.weeksFrom", { from });
}
