import type { ImportProblem, SheetColumn } from "@mikrolaan/shared/sessions";
import { columnHeads, sheetColumns } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { problemSentence } from "../ui/problems.ts";
import { useLanguage } from "../ui/use-language.ts";
import type { SheetProblem } from "./use-import.ts";

/** Why a whole sheet is refused, as a sentence. */
export function useSheetProblem(): (problem: SheetProblem) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ code, detail, ...problem }) => {
    const words = [detail ?? []]
      .flat()
      .map((it) => (isColumn(it) ? columnHeads[language][it] : it));
    const list = new Intl.ListFormat(language).format(words);
    const general = problemSentence(t, { ...problem, code, detail: list }, "");
    return t(`sessions.importing.refused.${code}`, { detail: list, defaultValue: general });
  };
}

/** What is wrong with a row, as a sentence. */
export function useRowProblem(): (problem: ImportProblem) => string {
  const { t } = useTranslation();
  return ({ code, text }) => t(`sessions.importing.problemOf.${code}`, { text });
}

function isColumn(word: string): word is SheetColumn {
  return sheetColumns.some((it) => it === word);
}
