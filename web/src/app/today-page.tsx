import { useTranslation } from "react-i18next";
import { Page } from "../ui/page.tsx";

export function TodayPage() {
  const { t } = useTranslation();
  return <Page title={t("home.today.title")} />;
}
