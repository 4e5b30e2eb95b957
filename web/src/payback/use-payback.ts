import type { Language } from "@mikrolaan/shared/money";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { stayHere } from "../ui/page.tsx";
import { type Problem, problemSentence } from "../ui/problems.ts";
import { useLanguage } from "../ui/use-language.ts";
import type { BasisData } from "./basis.ts";
import { type Model, modelOf, modelOfAddress, problemIn } from "./model.ts";
import type { Voice } from "./sentences.ts";
import { type NumberKey, type Settings, withNumber, writeSettings } from "./settings.ts";

export type Controls = {
  readonly data: BasisData;
  readonly model: Model;
  readonly voice: Voice;
  /** Sets an assumption if it can be used; otherwise all stays as it is and the sentence says why. */
  readonly attempt: (key: NumberKey, value: number, field: FieldWords) => string | null;
  readonly apply: (settings: Settings) => void;
};

/** What a field is called, and how it writes a limit. */
type FieldWords = { readonly label: string; readonly writeLimit: (limit: number) => string };

// A browser takes only so many changes of its address a second; a slider makes more.
const restMilliseconds = 200;

/** The settings of the address, ahead of it while someone moves a slider. */
export function usePayback(data: BasisData): {
  readonly controls: Controls;
  readonly passedOver: readonly string[];
} {
  const { t } = useTranslation();
  const language: Language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const [ahead, setAhead] = useState<Settings | null>(null);
  const written = useRef<Settings | null>(null);

  useEffect(() => {
    if (!ahead) return;
    const timer = setTimeout(() => {
      written.current = ahead;
      setSearch((before) => writeSettings(before, ahead), {
        replace: true,
        preventScrollReset: true,
        state: stayHere,
      });
    }, restMilliseconds);
    return () => clearTimeout(timer);
  }, [ahead, setSearch]);

  // The address has caught up when it changes.
  useEffect(() => {
    if (search) setAhead((now) => (now === written.current ? null : now));
  }, [search]);

  const ofAddress = useMemo(() => modelOfAddress(data, search), [data, search]);
  const model = useMemo(
    () => (ahead ? modelOf(data, ahead) : ofAddress.model),
    [data, ahead, ofAddress],
  );

  function attempt(key: NumberKey, value: number, { label, writeLimit }: FieldWords) {
    const next = withNumber(model.settings, key, value);
    const problem = problemIn(data, next);
    if (!problem) {
      setAhead(next);
      return null;
    }
    if (problem.key === "selfSupporting" && key === "participants") {
      const { selfSupporting: count } = model.numbers;
      return t("payback.assumptions.fewerThanSelfSupporting", { count });
    }
    return problemSentence(t, withLimit(problem, writeLimit), label);
  }

  const controls: Controls = {
    data,
    model,
    voice: { t, language },
    attempt,
    apply: setAhead,
  };
  return { controls, passedOver: ahead ? [] : ofAddress.passedOver };
}

function withLimit(problem: Problem, writeLimit: (limit: number) => string): Problem {
  return typeof problem.limit === "number"
    ? { ...problem, limit: writeLimit(problem.limit) }
    : problem;
}
