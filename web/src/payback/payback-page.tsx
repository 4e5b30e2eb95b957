import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "../ui/page.tsx";
import { codeOf } from "../ui/problems.ts";
import { Failed, Loading } from "../ui/states.tsx";
import { economyBasisQuery, economyCohortQuery } from "./economy-documents.ts";
import { fetchNetChart } from "./net-paper.tsx";
import { PaybackView } from "./payback-view.tsx";
import { useEconomySettings } from "./use-economy.ts";

/** When a cohort's cost is earned back: the answer first, then every assumption behind it. */
export function PaybackPage() {
  const { t } = useTranslation();
  const { settings, passedOver, apply } = useEconomySettings();
  useEffect(fetchNetChart, []);
  const basis = useQuery(economyBasisQuery, { fetchPolicy: "cache-and-network" });
  const scenario = basis.data?.scenarios.find(({ id }) => id === settings.scenarioId);
  const id = settings.cohortId ?? scenario?.cohortId ?? null;
  const cohort = useQuery(economyCohortQuery, {
    variables: { id: id ?? "" },
    skip: id === null,
    fetchPolicy: "cache-and-network",
  });
  const lost = id !== null && cohort.error !== undefined && codeOf(cohort.error) === "NOT_FOUND";
  const error = basis.error ?? (lost ? undefined : cohort.error);
  const found = id === null || lost ? null : (cohort.data ?? cohort.previousData)?.economyCohort;
  if (basis.data && found !== undefined) {
    const gone = settings.scenarioId !== null && !scenario ? ["scenario"] : [];
    return (
      <PaybackView
        basis={basis.data}
        cohort={found}
        settings={settings}
        passedOver={[...passedOver, ...gone, ...(lost ? ["cohort"] : [])]}
        apply={apply}
      />
    );
  }
  function retry() {
    void basis.refetch();
    if (id !== null) void cohort.refetch();
  }
  return (
    <Page title={t("payback.title")}>
      {error ? <Failed error={error} title={t("payback.failed")} onRetry={retry} /> : <Loading />}
    </Page>
  );
}
