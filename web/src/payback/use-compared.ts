import { useQuery } from "@apollo/client/react";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import { useMemo } from "react";
import { useViewer } from "../ui/viewer.tsx";
import { economyCohortQuery } from "./economy-documents.ts";
import {
  type EconomyBasis,
  type EconomyCohort,
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
  const modelOf = useMemo(() => rememberedModels(basis, today), [basis, today]);
  return chosen.flatMap((scenario, index) => {
    const cohort = cohorts[index] ?? null;
    if ((scenario.cohortId ?? null) !== null && !cohort) return [];
    return [{ scenario, model: modelOf(scenario, cohort) }];
  });
}

/** The model of a scenario is the same one each time it is asked for: what is drawn of it stays so. */
function rememberedModels(basis: EconomyBasis, today: PlainDate) {
  const known = new WeakMap<Scenario, { cohort: EconomyCohort | null; model: EconomyModel }>();
  return (scenario: Scenario, cohort: EconomyCohort | null): EconomyModel => {
    const before = known.get(scenario);
    if (before?.cohort === cohort) return before.model;
    const { id: scenarioId, cohortId = null } = scenario;
    const model = economyModel(basis, cohort, { ...noSettings, cohortId, scenarioId }, today);
    known.set(scenario, { cohort, model });
    return model;
  };
}

function useCohort(scenario: Scenario | undefined) {
  const id = scenario?.cohortId ?? null;
  const { data } = useQuery(economyCohortQuery, { skip: id === null, variables: { id: id ?? "" } });
  return id === null ? null : data?.economyCohort;
}
