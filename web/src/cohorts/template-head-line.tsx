import { useTranslation } from "react-i18next";
import { instantText } from "../ui/clock.ts";
import { useLanguage } from "../ui/use-language.ts";
import type { ShownTemplate } from "./shown-template.ts";

/** "Version 2 · gemt 14.10.2026 kl. 11.20 af Karen Østergaard · bruges af 1 hold". */
export function TemplateHeadLine({ shown: { shown } }: { shown: ShownTemplate }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { number, createdAt, createdBy, cohortCount } = shown;
  const parts = [
    t("templates.page.version", { number }),
    createdAt && createdBy
      ? t("templates.page.saved", { at: instantText(createdAt, language), name: createdBy })
      : t("templates.shippedNote"),
    t("templates.page.used", { count: cohortCount }),
  ];
  return <>{parts.join(" · ")}</>;
}
