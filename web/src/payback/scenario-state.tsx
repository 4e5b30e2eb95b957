import { IconLock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { instantText } from "../ui/clock.ts";
import { StatusWord } from "../ui/status-word.tsx";
import { useLanguage } from "../ui/use-language.ts";
import type { Scenario } from "./economy-model.ts";

/** Whether a scenario can still be changed, and who has signed it when it cannot. */
export function ScenarioState({ scenario }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { isShipped, signedOff } = scenario;
  if (isShipped) {
    return (
      <StatusWord status="neutral" icon={IconLock}>
        {t("scenarios.list.shipped")}
      </StatusWord>
    );
  }
  if (!signedOff) return <StatusWord status="active">{t("scenarios.list.draft")}</StatusWord>;
  const words = { name: signedOff.by, at: instantText(signedOff.at, language) };
  return (
    <StatusWord status="done" icon={IconLock}>
      {t("scenarios.list.signed", words)}
    </StatusWord>
  );
}
