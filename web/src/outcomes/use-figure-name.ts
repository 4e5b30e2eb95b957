import { formatMonthYear } from "@mikrolaan/shared/calendar";
import type { OutcomeFigure } from "@mikrolaan/shared/outcomes";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../ui/use-language.ts";

/** What a figure counts, in words. */
export function useFigureName(): (figure: OutcomeFigure) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (figure) => {
    switch (figure.kind) {
      case "PEOPLE":
        return t("outcomes.figures.rows.PEOPLE");
      case "REACHED":
      case "HERE":
        return t(`outcomes.figures.rows.${figure.kind}`, {
          stage: t(`outcomes.stage.${figure.stage}`),
        });
      case "EXIT":
        return t(`codes.exitRoute.${figure.exitRoute}`);
      case "DOT":
        return t(`outcomes.figures.dot.${figure.dot}`);
      case "MONTH":
        return `${t(`codes.outcomeStatus.${figure.status}`)}, ${formatMonthYear(figure.month, language)}`;
    }
  };
}
