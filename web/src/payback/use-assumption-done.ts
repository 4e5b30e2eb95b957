import { useMutation } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useToast } from "../ui/toast.tsx";
import { valueText } from "./assumption-text.ts";
import { changeAssumption } from "./register-documents.ts";
import { type RegisteredAssumption, useVoice } from "./use-register.ts";

/** Says that a number was changed, and offers to register the former one again: nothing is erased. */
export function useAssumptionDone() {
  const { t } = useTranslation();
  const voice = useVoice();
  const toast = useToast();
  const [change] = useMutation(changeAssumption);

  async function takeBack(before: RegisteredAssumption, now: RegisteredAssumption) {
    const { key, entry } = before;
    const { value, low, high, source, sourceDate, confidence } = entry;
    const input = {
      ...{ key, replaces: now.entry.id ?? null, reason: t("register.edit.undoReason") },
      ...{ value, low, high, source, sourceDate, confidence },
    };
    try {
      const { data } = await change({ variables: { input } });
      const isDone = data?.changeAssumption.__typename === "Assumption";
      toast({ message: isDone ? said("undone", before) : t("register.edit.failed") });
    } catch {
      toast({ message: t("register.edit.failed") });
    }
  }

  function said(what: "done" | "undone", { key, entry }: RegisteredAssumption) {
    const name = t(`assumption.name.${key}`);
    return t(`register.edit.${what}`, { name, value: valueText(entry.value, key, voice) });
  }

  return (before: RegisteredAssumption, now: RegisteredAssumption) =>
    toast({ message: said("done", now), undo: () => void takeBack(before, now) });
}
