import { parseNumberInput } from "@mikrolaan/shared/money";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../ui/use-language.ts";

type Settings = {
  readonly value: number;
  readonly write: (value: number) => string;
  readonly label: string;
  /** It may be typed after the number. */
  readonly unit: string;
  /** Uses the number, or says why it cannot be used. */
  readonly attempt: (value: number) => string | null;
};

/** More would not be shown once the field is left. */
const mostDecimals = 2;

/** What stands in a number field: as typed until it is left, and for as long as it cannot be used. */
export function useTypedNumber({ value, write, label, unit, attempt }: Settings) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [seen, setSeen] = useState(value);

  function clear() {
    setTyped(null);
    setProblem(null);
  }

  // A slider or an undo has set another value: what was typed and refused is answered by it.
  if (seen !== value) {
    setSeen(value);
    if (problem !== null) clear();
  }

  function change(text: string) {
    setTyped(text);
    const read = parseNumberInput(text, language, unit);
    if (read.kind === "refused") {
      const isEmpty = read.code === "EMPTY";
      setProblem(
        isEmpty
          ? t("errors.input.REQUIRED", { label })
          : t("ui.form.notANumber", { text: text.trim() }),
      );
    } else if (read.decimals > mostDecimals) {
      setProblem(t("errors.input.TOO_MANY_DECIMALS", { label }));
    } else setProblem(attempt(read.value));
  }

  function leave() {
    if (problem === null) setTyped(null);
  }

  return { text: typed ?? write(value), problem, change, leave, clear };
}
