import { useTranslation } from "react-i18next";
import { Tabs } from "../ui/tabs.tsx";

/** The way between the calculation, what it rests on, and its scenarios. */
export function PaybackTabs() {
  const { t } = useTranslation();
  const tabs = [
    { to: "/payback", label: t("register.tabs.explorer"), end: true },
    { to: "/payback/assumptions", label: t("register.tabs.register") },
    { to: "/payback/scenarios", label: t("register.tabs.scenarios") },
  ];
  return <Tabs label={t("register.tabs.label")} tabs={tabs} />;
}
