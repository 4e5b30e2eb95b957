import { useTranslation } from "react-i18next";
import { Page } from "../ui/page.tsx";

export function NetworkListPage() {
  const { t } = useTranslation();
  return <Page title={t("app.navigation.network")} />;
}
