import { stages } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { Stage } from "../gql/graphql.ts";
import { FilterSelect, Filters, SearchInput } from "../ui/filters.tsx";

type ParticipantFiltersProps = {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly cohorts: readonly { readonly id: string; readonly name: string }[];
};

export function ParticipantFilters({ search, onSearch, cohorts }: ParticipantFiltersProps) {
  const { t } = useTranslation();
  const { stage, cohortId, choose } = useParticipantFilters();
  return (
    <Filters>
      <SearchInput label={t("participants.list.search")} value={search} onChange={onSearch} />
      <FilterSelect
        label={t("participants.stage")}
        all={t("participants.list.allStages")}
        options={stages.map((value) => ({ value, label: t(`codes.stage.${value}`) }))}
        value={stage}
        onChange={(value) => choose({ stage: value, cohortId })}
      />
      <FilterSelect
        label={t("participants.cohort")}
        all={t("participants.list.allCohorts")}
        options={cohorts.map(({ id, name }) => ({ value: id, label: name }))}
        value={cohortId}
        onChange={(value) => choose({ stage, cohortId: value })}
      />
    </Filters>
  );
}

type Chosen = { readonly stage: Stage | null; readonly cohortId: string | null };

/** Stage and cohort, kept in the address so that a link shows the same people. */
export function useParticipantFilters(): Chosen & { readonly choose: (chosen: Chosen) => void } {
  const [parameters, setParameters] = useSearchParams();
  const stage = stages.find((known) => known === parameters.get("stage")) ?? null;
  const cohortId = parameters.get("cohort");
  function choose(chosen: Chosen) {
    const after = new URLSearchParams();
    if (chosen.stage) after.set("stage", chosen.stage);
    if (chosen.cohortId) after.set("cohort", chosen.cohortId);
    setParameters(after, { replace: true, preventScrollReset: true });
  }
  return { stage, cohortId, choose };
}
