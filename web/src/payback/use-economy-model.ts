import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { useSearchParams } from "react-router";
import { codeOf } from "../ui/problems.ts";
import { useViewer } from "../ui/viewer.tsx";
import { economyBasisQuery, economyCohortQuery } from "./economy-documents.ts";
import { type EconomyBasis, type EconomyModel, economyModel } from "./economy-model.ts";
import { readEconomySettings } from "./economy-settings.ts";

export type EconomyFound =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly error: unknown; readonly retry: () => void }
  | {
      readonly kind: "found";
      readonly basis: EconomyBasis;
      readonly model: EconomyModel;
      /** Names in the address that could not be read and were passed over. */
      readonly passedOver: readonly string[];
    };

/** The model that the address names; a scenario brings its cohort, unless the address names another. */
export function useEconomyModel(): EconomyFound {
  const { today } = useViewer();
  const [search] = useSearchParams();
  const { settings, unreadable } = useMemo(() => readEconomySettings(search), [search]);
  const asked = useQuery(economyBasisQuery, { fetchPolicy: "cache-and-network" });
  const basis = asked.data;
  const scenario = basis?.scenarios.find(({ id }) => id === settings.scenarioId);
  const cohortId = settings.cohortId ?? scenario?.cohortId ?? null;
  const cohort = useQuery(economyCohortQuery, {
    variables: { id: cohortId ?? "" },
    skip: !basis || cohortId === null,
    fetchPolicy: "cache-and-network",
  });
  const lost = cohort.error !== undefined && codeOf(cohort.error) === "NOT_FOUND";
  const found = cohortId === null || lost ? null : cohort.data?.economyCohort;
  const model = useMemo(
    () => basis && found !== undefined && economyModel(basis, found, settings, today),
    [basis, found, settings, today],
  );
  if (basis && model) {
    const gone = settings.scenarioId !== null && !scenario ? ["scenario"] : [];
    const passedOver = [...unreadable, ...gone, ...(lost ? ["cohort"] : [])];
    return { kind: "found", basis, model, passedOver };
  }
  const error = asked.error ?? cohort.error;
  if (!error) return { kind: "loading" };
  const failed = asked.error ? asked : cohort;
  return { kind: "failed", error, retry: () => void failed.refetch() };
}
