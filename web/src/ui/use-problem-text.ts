import { formatTimeRange, formatWeekdayDate, isPlainDate } from "@mikrolaan/shared/calendar";
import type { Language } from "@mikrolaan/shared/money";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { type ClashFound, type Problem, problemSentence } from "./problems.ts";
import { useLanguage } from "./use-language.ts";

/** A problem as its sentence in the language on screen, with its clash, its day or its holiday in words. */
export function useProblemText(): (problem: Problem, label?: string) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (problem, label = "") => {
    const { code, date, clash } = problem;
    if (clash) return clashText(t, clash, language);
    const detail = detailText(t, problem.detail, language);
    if (code === "DAY_OFF" && date && detail) {
      return t("ui.dayOff", { day: formatWeekdayDate(date, language), why: detail });
    }
    return problemSentence(t, { ...problem, detail }, label);
  };
}

/** "Fjordsalen er optaget: Hold 4, Regnskab, ma. 14.06.2027 kl. 10.00–12.00". */
function clashText(t: TFunction, clash: ClashFound, language: Language): string {
  const { others = [], cohortName, module, date, startsAt, endsAt } = clash;
  const names = [clash.name, ...others];
  const by = [
    ...(cohortName && !names.includes(cohortName) ? [cohortName] : []),
    module ? t(`codes.moduleShort.${module}`, { defaultValue: module }) : t("ui.clash.meeting"),
    `${formatWeekdayDate(date, language)} ${formatTimeRange(startsAt, endsAt, language)}`,
  ];
  const name = new Intl.ListFormat(language).format(names);
  return t("ui.clash.taken", { name, count: names.length, by: by.join(", ") });
}

function detailText(t: TFunction, detail: Problem["detail"], language: Language) {
  if (!detail) return detail;
  if (isPlainDate(detail)) return formatWeekdayDate(detail, language);
  return t(`codes.holiday.${detail}`, { defaultValue: detail });
}
