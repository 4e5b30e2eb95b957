import { useTranslation } from "react-i18next";
import { Page } from "../ui/page.tsx";

export function ParticipantListPage() {
  const { t } = useTranslation();
  return <Page title={t("participants.title")} />;
}
