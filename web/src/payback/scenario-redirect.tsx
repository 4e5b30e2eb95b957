import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Navigate, useParams } from "react-router";
import { Page } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { scenarioAddress } from "./scenario-content.ts";
import { scenarioQuery } from "./scenario-documents.ts";

/** A scenario's own address opens the calculation on it. */
export function ScenarioRedirect() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const { data, error } = useQuery(scenarioQuery, { variables: { id } });
  if (data) return <Navigate to={scenarioAddress(data.scenario)} replace />;
  return (
    <Page title={t("scenarios.title")}>
      {error ? <Failed error={error} title={t("scenarios.notFound")} /> : <Loading />}
    </Page>
  );
}
