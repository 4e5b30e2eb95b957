import { useTranslation } from "react-i18next";
import { Tabs } from "../ui/tabs.tsx";

/** The way between what plans are made from: templates, rooms, and the days on which nothing is held. */
export function TemplatesTabs() {
  const { t } = useTranslation();
  const tabs = [
    { to: "/templates", label: t("team.basis.templates"), end: true },
    { to: "/templates/rooms", label: t("team.basis.rooms") },
    { to: "/templates/closed-days", label: t("team.basis.closedDays") },
  ];
  return <Tabs label={t("team.basis.tabs")} tabs={tabs} />;
}
