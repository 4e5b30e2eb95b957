import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { type Problem, problemsOf } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";
import type { Wizard } from "./use-wizard.ts";
import { planCohortMutation } from "./wizard-documents.ts";
import { toSave } from "./wizard-draft.ts";

/** Saves the cohort with its course, and goes to its plan; or says why not, and nothing is lost. */
export function useSaveCohort({ draft, forget }: Wizard, onRefused: () => void) {
  const { t } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const [mutate, { loading }] = useMutation(planCohortMutation);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  async function save() {
    if (!draft?.modules) return;
    setProblems([]);
    const input = { ...draft.basis, modules: toSave(draft.modules), onlyFree: false };
    const reasons = await attempt(input);
    if (reasons.length === 0) return;
    setProblems(reasons);
    onRefused();
  }

  async function attempt(input: Parameters<typeof mutate>[0]["variables"]["input"]) {
    try {
      const { data } = await mutate({ variables: { input } });
      if (data?.planCohort.__typename === "Refused") return data.planCohort.reasons;
      if (data) await done(data.planCohort);
      return [];
    } catch (error) {
      return problemsOf(error);
    }
  }

  async function done(cohort: { id: string; name: string; sessions: readonly unknown[] }) {
    forget();
    toast({
      message: t("cohorts.new.saved", { name: cohort.name, count: cohort.sessions.length }),
    });
    await navigate(`/cohorts/${cohort.id}/plan`);
  }

  return { save, waiting: loading, problems };
}
