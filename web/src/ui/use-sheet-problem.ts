import { useTranslation } from "react-i18next";
import { problemSentence } from "./problems.ts";
import { useLanguage } from "./use-language.ts";
import type { SheetProblem } from "./use-sheet.ts";

/** Why a whole sheet is refused, as a sentence; columns are called by how they are headed. */
export function useSheetProblem(
  headOf: (column: string) => string,
): (problem: SheetProblem) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ code, detail, ...problem }) => {
    const list = new Intl.ListFormat(language).format([detail ?? []].flat().map(headOf));
    const general = problemSentence(t, { ...problem, code, detail: list }, "");
    return t(`ui.sheet.refused.${code}`, { detail: list, defaultValue: general });
  };
}
