import { useQuery } from "@apollo/client/react";
import { useViewer } from "../ui/viewer.tsx";
import { economyCohortQuery } from "./economy-documents.ts";
import {
  type EconomyBasis,
  type EconomyModel,
  economyModel,
  type Scenario,
} from "./economy-model.ts";
import { noSettings } from "./economy-settings.ts";

export type Compared = { readonly scenario: Scenario; readonly model: EconomyModel };

/** The models of up to four scenarios; one whose cohort is still on its way is not there yet. */
export function useCompared(basis: EconomyBasis, chosen: readonly Scenario[]): readonly Compared[] {
  const { today } = useViewer();
  // As many as are compared at most: a hook for each, whether it is needed or not.
  const cohorts = [
    useCohort(chosen[0]),
    useCohort(chosen[1]),
    useCohort(chosen[2]),
    useCohort(chosen[3]),
  ];
  return chosen.flatMap((scenario, index) => {
    const cohort = cohorts[index] ?? null;
    const { id: scenarioId, cohortId = null } = scenario;
    if (cohortId !== null && !cohort) return [];
    const settings = { ...noSettings, cohortId, scenarioId };
    return [{ scenario, model: economyModel(basis, cohort, settings, today) }];
  });
}

function useCohort(scenario: Scenario | undefined) {
  const id = scenario?.cohortId ?? null;
  const { data } = useQuery(economyCohortQuery, { skip: id === null, variables: { id: id ?? "" } });
  return id === null ? null : data?.economyCohort;
}
