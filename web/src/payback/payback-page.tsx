import { useTranslation } from "react-i18next";
import { Page } from "../ui/page.tsx";

export function PaybackPage() {
  const { t } = useTranslation();
  return <Page title={t("payback.title")} />;
}
