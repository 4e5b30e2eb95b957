import { useMutation } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useToast } from "../ui/toast.tsx";
import type { Scenario } from "./economy-model.ts";
import { addToScenarios, takeFromScenarios } from "./scenario-cache.ts";
import { setsOfScenario } from "./scenario-content.ts";
import { removeScenario, saveScenario, signOffScenario } from "./scenario-documents.ts";

/** What is done to a scenario without a form: signed, and taken away with a way back. */
export function useScenarioDeeds() {
  const { t } = useTranslation();
  const toast = useToast();
  const [signOff, signing] = useMutation(signOffScenario);
  const [take, removing] = useMutation(removeScenario, {
    update: (cache, { data }) => {
      const gone = data?.removeScenario;
      if (gone?.__typename === "Scenario") takeFromScenarios(cache, gone.id);
    },
  });
  const [save] = useMutation(saveScenario, {
    update: (cache, { data }) => {
      const saved = data?.saveScenario;
      if (saved?.__typename === "Scenario") addToScenarios(cache, saved.id);
    },
  });

  async function sign({ id, version, name }: Scenario) {
    const done = await tried(async () => {
      const { data } = await signOff({ variables: { input: { id, version } } });
      return data?.signOffScenario.__typename === "Scenario";
    });
    toast({ message: done ? t("scenarios.sign.done", { name }) : t("scenarios.sign.failed") });
  }

  async function remove(scenario: Scenario) {
    const { id, version, name } = scenario;
    const done = await tried(async () => {
      const { data } = await take({ variables: { input: { id, version } } });
      return data?.removeScenario.__typename === "Scenario";
    });
    if (!done) return toast({ message: t("scenarios.remove.failed") });
    toast({
      message: t("scenarios.remove.done", { name }),
      undo: () => void putBack(scenario),
    });
  }

  async function putBack(scenario: Scenario) {
    const { name, note = null } = scenario;
    const sets = setsOfScenario(scenario);
    const input = { ...sets, values: [...sets.values], id: null, version: 0, name, note };
    const done = await tried(async () => {
      const { data } = await save({ variables: { input } });
      return data?.saveScenario.__typename === "Scenario";
    });
    toast({ message: t(done ? "scenarios.remove.undone" : "scenarios.remove.failed", { name }) });
  }

  return { sign, remove, waiting: signing.loading || removing.loading };
}

async function tried(deed: () => Promise<boolean>): Promise<boolean> {
  try {
    return await deed();
  } catch {
    return false;
  }
}
