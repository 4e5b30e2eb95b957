import type { AssumptionKey } from "@mikrolaan/shared/payback";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { stayHere } from "../ui/page.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import {
  type EconomyBasis,
  type EconomyCohort,
  type EconomyModel,
  economyModel,
} from "./economy-model.ts";
import {
  type EconomySettings,
  readEconomySettings,
  writeEconomySettings,
} from "./economy-settings.ts";
import { problemsIn } from "./explorer-problems.ts";
import { formerNamesIn, withoutFormerNames, withValue } from "./explorer-settings.ts";
import type { Voice } from "./voice.ts";

export type Controls = {
  readonly basis: EconomyBasis;
  readonly model: EconomyModel;
  /** As it is before anyone changes anything on the page. */
  readonly before: EconomyModel;
  readonly voice: Voice;
  /** Sets an assumption if it can be used; otherwise all stays as it is and the sentence says why. */
  readonly attempt: (key: AssumptionKey, value: number) => string | null;
  readonly apply: (settings: EconomySettings) => void;
};

// A browser takes only so many changes of its address a second; a slider makes more.
const restMilliseconds = 200;

/** The settings of the address, ahead of it while someone moves a slider. */
export function useEconomySettings(): {
  readonly settings: EconomySettings;
  readonly passedOver: readonly string[];
  readonly apply: (settings: EconomySettings) => void;
} {
  const [search, setSearch] = useSearchParams();
  const [ahead, setAhead] = useState<EconomySettings | null>(null);
  const written = useRef<EconomySettings | null>(null);

  useEffect(() => {
    if (!ahead) return;
    const timer = setTimeout(() => {
      written.current = ahead;
      setSearch((before) => writeEconomySettings(withoutFormerNames(before), ahead), {
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

  const read = useMemo(() => readEconomySettings(search), [search]);
  const passedOver = ahead ? [] : [...read.unreadable, ...formerNamesIn(search)];
  return { settings: ahead ?? read.settings, passedOver, apply: setAhead };
}

type Known = {
  readonly basis: EconomyBasis;
  readonly cohort: EconomyCohort | null;
  readonly settings: EconomySettings;
  readonly apply: (settings: EconomySettings) => void;
};

/** The model of the settings, and the ways to change it. */
export function useControls({ basis, cohort, settings, apply }: Known): Controls {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const voice = useMemo(() => ({ t, language }), [t, language]);
  const model = useMemo(
    () => economyModel(basis, cohort, settings, today),
    [basis, cohort, settings, today],
  );
  const { cohortId, scenarioId } = settings;
  const before = useMemo(
    () => economyModel(basis, cohort, { cohortId, scenarioId, values: {}, choices: {} }, today),
    [basis, cohort, cohortId, scenarioId, today],
  );

  function attempt(key: AssumptionKey, value: number): string | null {
    const next = withValue(settings, key, value, model.values);
    const problem = problemsIn(economyModel(basis, cohort, next, today), voice, key);
    if (problem === null) apply(next);
    return problem;
  }

  return { basis, model, before, voice, attempt, apply };
}
