import { useTranslation } from "react-i18next";
import { Page } from "../ui/page.tsx";

export function CohortListPage() {
  const { t } = useTranslation();
  return <Page title={t("cohorts.title")} />;
}
