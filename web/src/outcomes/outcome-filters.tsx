import { benefitTypes, referralSources } from "@mikrolaan/shared/participants";
import { useTranslation } from "react-i18next";
import { FilterDate, FilterSelect, Filters } from "../ui/filters.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { useChosen } from "./use-outcome-address.ts";

type OutcomeFiltersProps = {
  /** Null on a cohort's own page. */
  readonly cohorts: readonly { readonly id: string; readonly name: string }[] | null;
};

/** Which people, and as of which day. */
export function OutcomeFilters({ cohorts }: OutcomeFiltersProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { cohortId, referralSource, benefitType, asOf, choose } = useChosen();
  return (
    <Filters>
      {cohorts && (
        <FilterSelect
          label={t("outcomes.figures.filter.cohort")}
          all={t("outcomes.figures.filter.allCohorts")}
          options={cohorts.map(({ id, name }) => ({ value: id, label: name }))}
          value={cohortId}
          onChange={(value) => choose({ cohortId: value })}
        />
      )}
      <FilterSelect
        label={t("outcomes.figures.filter.referral")}
        all={t("outcomes.figures.filter.allReferrals")}
        options={referralSources.map((value) => ({ value, label: t(`codes.referral.${value}`) }))}
        value={referralSource}
        onChange={(value) => choose({ referralSource: value })}
      />
      <FilterSelect
        label={t("outcomes.figures.filter.benefit")}
        all={t("outcomes.figures.filter.allBenefits")}
        options={benefitTypes.map((value) => ({ value, label: t(`codes.benefit.${value}`) }))}
        value={benefitType}
        onChange={(value) => choose({ benefitType: value })}
      />
      <FilterDate
        label={t("outcomes.figures.filter.asOf")}
        value={asOf ?? today}
        today={today}
        onChange={(value) => choose({ asOf: value && value < today ? value : null })}
      />
    </Filters>
  );
}
