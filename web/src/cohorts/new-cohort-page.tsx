import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Page } from "../ui/page.tsx";
import { Empty, Loading } from "../ui/states.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { useWizard } from "./use-wizard.ts";
import { WizardBasis } from "./wizard-basis.tsx";
import { wizardChoicesQuery } from "./wizard-documents.ts";
import { WizardReview } from "./wizard-review.tsx";
import { WizardSteps } from "./wizard-steps.tsx";

/** A new cohort in three turns: four inputs, the dates looked through, saved. */
export function NewCohortPage() {
  const { can } = useViewer();
  return can.planCohort ? <Guide /> : <NotAllowed />;
}

function Guide() {
  const { t } = useTranslation();
  const wizard = useWizard();
  const { data, error } = useQuery(wizardChoicesQuery, { fetchPolicy: "cache-and-network" });
  const { draft, isReviewing } = wizard;
  if (draft && isReviewing) {
    return <WizardReview draft={draft} wizard={wizard} choices={data} />;
  }
  return (
    <Page
      title={t("cohorts.new.title")}
      second={t("cohorts.new.second")}
      aside={<WizardSteps current="basis" />}
    >
      {/* Without the names there is no number to propose, and the form works all the same. */}
      {data || error ? <WizardBasis wizard={wizard} choices={data} /> : <Loading />}
    </Page>
  );
}

function NotAllowed() {
  const { t } = useTranslation();
  return (
    <Page title={t("cohorts.new.title")}>
      <Empty title={t("errors.page.FORBIDDEN.title")}>{t("errors.page.FORBIDDEN.words")}</Empty>
    </Page>
  );
}
