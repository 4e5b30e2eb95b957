import { formatWeekdayDate, isPlainDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import type { Problem } from "./problems.ts";
import { useLanguage } from "./use-language.ts";

/** Says what stands in the way of IN_USE in words: the server tells it as "3 2027-01-04". */
export function useInUse(): (problem: Problem) => Problem {
  const { t } = useTranslation();
  const language = useLanguage();
  return (problem) => {
    const [count, first = ""] = problem.detail?.split(" ") ?? [];
    if (problem.code !== "IN_USE" || !isPlainDate(first)) return problem;
    const date = formatWeekdayDate(first, language);
    return { ...problem, detail: t("team.inUse", { count: Number(count), date }) };
  };
}
