import { useTranslation } from "react-i18next";
import { Page } from "../ui/page.tsx";

export function NewCohortPage() {
  const { t } = useTranslation();
  return <Page title={t("cohorts.title")} />;
}
