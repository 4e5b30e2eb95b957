import { useTranslation } from "react-i18next";
import { Page, Stack } from "../ui/page.tsx";
import { Failed, Loading, Notice } from "../ui/states.tsx";
import { EconomyProblems } from "./economy-problems.tsx";
import { ReportView } from "./report-view.tsx";
import { useEconomyModel } from "./use-economy-model.ts";

/** A calculation on paper: the conclusion, what it is of, how sure it is, and all that it rests on. */
export function ReportPage() {
  const { t } = useTranslation();
  const found = useEconomyModel();
  if (found.kind !== "found") {
    return (
      <Page title={t("payback.report.title")}>
        {found.kind === "failed" ? (
          <Failed error={found.error} title={t("payback.report.failed")} onRetry={found.retry} />
        ) : (
          <Loading />
        )}
      </Page>
    );
  }
  const { basis, model, passedOver } = found;
  const { outcome } = model;
  const passed = passedOver.length > 0 && (
    <Notice>{t("payback.passedOver", { names: passedOver.join(", ") })}</Notice>
  );
  if (outcome.kind === "economy") {
    return (
      <ReportView basis={basis} model={model} economy={outcome.economy}>
        {passed}
      </ReportView>
    );
  }
  return (
    <Page title={t("payback.report.title")}>
      <Stack>
        {passed}
        <EconomyProblems outcome={outcome} />
      </Stack>
    </Page>
  );
}
