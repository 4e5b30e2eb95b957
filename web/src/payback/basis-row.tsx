import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { AssumptionRow } from "./assumption-row.tsx";
import { Picker } from "./picker.tsx";
import { withBasis } from "./settings.ts";
import type { Controls } from "./use-payback.ts";

const illustrative = "illustrative";

/** What the calculation starts from: the example, or one of the municipality's own cohorts. */
export function BasisRow({ controls }: { controls: Controls }) {
  const { t } = useTranslation();
  const id = useId();
  const { data, model } = controls;
  const { cohort } = model.basis;
  const count = data.illustrative.participants;
  const options = [
    { value: illustrative, label: t("payback.assumptions.illustrative", { count }) },
    ...data.cohorts.map(({ id: value, name, costs }) => ({
      value,
      label: costs.length > 0 ? name : t("payback.assumptions.basisNoCosts", { name }),
    })),
  ];
  return (
    <AssumptionRow
      id={id}
      label={t("payback.assumptions.basis")}
      source={
        cohort ? t("payback.assumptions.basisCohort") : t("payback.assumptions.basisIllustrative")
      }
      confidence={cohort ? "fair" : "guess"}
      field={
        <Picker
          id={id}
          value={cohort?.id ?? illustrative}
          options={options}
          onChange={(value) =>
            controls.apply(withBasis(model.settings, value === illustrative ? null : value))
          }
        />
      }
    >
      {cohort?.costs.length === 0 && (
        <p className="second">
          {t("payback.assumptions.noCosts")}{" "}
          <Link to={`/cohorts/${cohort.id}/economy`}>{t("payback.assumptions.recordCosts")}</Link>
        </p>
      )}
    </AssumptionRow>
  );
}
