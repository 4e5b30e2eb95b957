import { useTranslation } from "react-i18next";
import { Page } from "../ui/page.tsx";
import { Empty } from "../ui/states.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { OverviewManagement } from "./overview-management.tsx";
import { OverviewPlanner } from "./overview-planner.tsx";

/** The home of those who plan and those who answer for it; who does both plans first. */
export function OverviewPage() {
  const { t } = useTranslation();
  const { roles, can } = useViewer();
  const plans = roles.includes("DEVELOPMENT");
  const manages = roles.includes("MANAGEMENT");
  if (!can.readOverview || !(plans || manages)) {
    return (
      <Page title={t("home.overview.title")}>
        <Empty title={t("errors.page.FORBIDDEN.title")}>{t("errors.page.FORBIDDEN.words")}</Empty>
      </Page>
    );
  }
  return (
    <>
      {plans && <OverviewPlanner />}
      {manages && <OverviewManagement below={plans} />}
    </>
  );
}
