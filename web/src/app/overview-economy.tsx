import { formatMonthYear } from "@mikrolaan/shared/calendar";
import { economyOf } from "@mikrolaan/shared/payback";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type EconomyBasis, frozenModelInput } from "../payback/economy-model.ts";
import { recoveredOn } from "../payback/explorer-text.ts";
import { NetPaper } from "../payback/net-paper.tsx";
import { PayerPaper } from "../payback/payer-paper.tsx";
import type { Uncertainty } from "../payback/use-uncertainty.ts";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import type { Measured } from "./overview-claim.ts";

type OverviewNetProps = {
  readonly basis: EconomyBasis;
  readonly claim: Measured;
  readonly uncertainty: Uncertainty;
};

/** The cohort's net with its band, its marker and the plan at its start. */
export function OverviewNet({ basis, claim, uncertainty }: OverviewNetProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const { cohort, model } = claim;
  const frozen = useMemo(() => {
    const input = frozenModelInput(basis, cohort, today);
    return input && economyOf(input);
  }, [basis, cohort, today]);
  const on = recoveredOn(model);
  const month = on && formatMonthYear(on, language);
  const title =
    month &&
    t(on <= today ? "home.overview.chart.passed" : "home.overview.chart.expected", { month });
  return (
    <NetPaper
      basis={basis}
      model={model}
      beside={{ before: null, frozen, figures: uncertainty.figures }}
      voice={{ t, language }}
      {...(title ? { title } : {})}
    />
  );
}

type OverviewPayersProps = { readonly basis: EconomyBasis; readonly claim: Measured };

/** Who pays and who saves of the cohort that the sentence is about. */
export function OverviewPayers({ basis, claim: { model } }: OverviewPayersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (model.outcome.kind !== "economy") return null;
  const { economy } = model.outcome;
  return <PayerPaper {...{ basis, model, economy }} voice={{ t, language }} />;
}
