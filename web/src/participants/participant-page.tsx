import { useTranslation } from "react-i18next";
import { Page } from "../ui/page.tsx";

export function ParticipantPage() {
  const { t } = useTranslation();
  return <Page title={t("participants.title")} />;
}
