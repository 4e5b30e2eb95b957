import type { DraftModule, ModuleCode } from "@mikrolaan/shared/cohorts";
import { useCallback, useEffect, useState } from "react";
import { useViewer } from "../ui/viewer.tsx";
import { type Basis, remember, remembered, type WizardDraft } from "./wizard-memory.ts";

/** The cohort under way in the guide. It outlives a reload, and nothing of it is stored before it is saved. */
export function useWizard() {
  const { id: userId } = useViewer();
  const [draft, setDraft] = useState<WizardDraft | null>(() => remembered(userId));
  const [isReviewing, setReviewing] = useState(draft !== null);
  useEffect(() => remember(userId, draft), [userId, draft]);

  /** Goes on to the dates; another start or template makes them anew. */
  const begin = useCallback((basis: Basis) => {
    setDraft((before) => {
      const isSame =
        before?.basis.startsOn === basis.startsOn && before.basis.templateId === basis.templateId;
      return { basis, modules: isSame ? before.modules : null };
    });
    setReviewing(true);
  }, []);

  const setModules = useCallback((modules: readonly DraftModule[]) => {
    setDraft((before) => before && { ...before, modules });
  }, []);

  const setModule = useCallback(
    (code: ModuleCode, change: (module: DraftModule) => DraftModule) => {
      setDraft(
        (before) =>
          before && {
            ...before,
            modules:
              before.modules?.map((it) => (it.module === code ? change(it) : it)) ?? before.modules,
          },
      );
    },
    [],
  );

  const back = useCallback(() => setReviewing(false), []);
  const forget = useCallback(() => setDraft(null), []);

  return { draft, isReviewing, begin, back, setModules, setModule, forget };
}

export type Wizard = ReturnType<typeof useWizard>;
