import { useMutation } from "@apollo/client/react";
import { type SaveScenarioInput, saveScenarioInput } from "@mikrolaan/shared/payback";
import { formSchema } from "@mikrolaan/shared/text";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { TextareaField, TextField } from "../ui/text-fields.tsx";
import { useToast } from "../ui/toast.tsx";
import { useForm } from "../ui/use-form.ts";
import { valueText } from "./assumption-text.ts";
import type { Scenario } from "./economy-model.ts";
import styles from "./register.module.css";
import { addToScenarios } from "./scenario-cache.ts";
import { choicesMade, type ScenarioSets } from "./scenario-content.ts";
import { saveScenario } from "./scenario-documents.ts";
import { useVoice } from "./use-register.ts";

type SaveScenarioDialogProps = {
  readonly sets: ScenarioSets;
  /** The scenario that is saved over; null for a new one. */
  readonly over: Scenario | null;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onSaved?: (scenario: Scenario) => void;
};

/** A name and its caveats for a set of assumptions, new or saved over. */
export function SaveScenarioDialog({ opened, ...form }: SaveScenarioDialogProps) {
  const { t } = useTranslation();
  const title = t(form.over ? "scenarios.save.titleEdit" : "scenarios.save.titleNew");
  return (
    <Dialog title={title} opened={opened} onClose={form.onClose}>
      <SaveForm {...form} />
    </Dialog>
  );
}

type Values = { readonly name: string; readonly note: string | null };

function SaveForm({ sets, over, onClose, onSaved }: Omit<SaveScenarioDialogProps, "opened">) {
  const { t } = useTranslation();
  const toast = useToast();
  const [save] = useMutation(saveScenario, {
    update: (cache, { data }) => {
      const saved = data?.saveScenario;
      if (!over && saved?.__typename === "Scenario") addToScenarios(cache, saved.id);
    },
  });
  const form = useForm<Values, SaveScenarioInput>({
    initial: { name: over?.name ?? "", note: over?.note ?? null },
    schema: formSchema<unknown, SaveScenarioInput>(saveScenarioInput, {
      inputOf: (values) => inputOf(values as Values, { sets, over }),
      nameOf: (path) => path,
    }),
    submit: async (input) => {
      const { data } = await save({
        variables: { input: { ...input, values: [...input.values] } },
      });
      const result = data?.saveScenario;
      if (result?.__typename === "Refused") return result.reasons;
      onClose();
      toast({ message: t("scenarios.save.done", { name: input.name }) });
      if (result) onSaved?.(result);
      return null;
    },
  });
  return (
    <Form
      form={form}
      action={t("scenarios.save.action")}
      cancel={onClose}
      refusedTitle={t("scenarios.save.refused")}
    >
      <TextField
        label={t("scenarios.save.name")}
        maxLength={80}
        autoFocus
        {...form.field("name")}
      />
      <TextareaField
        label={t("scenarios.save.note")}
        help={t("scenarios.save.noteHelp")}
        optional
        rows={3}
        {...form.field("note")}
      />
      <WhatItSets sets={sets} />
    </Form>
  );
}

function inputOf(
  { name, note }: Values,
  { sets, over }: Pick<SaveScenarioDialogProps, "sets" | "over">,
) {
  return { ...sets, id: over?.id ?? null, version: over?.version ?? 0, name, note };
}

/** What a scenario sets otherwise than the register, in words. */
function WhatItSets({ sets: { values, choices } }: { sets: ScenarioSets }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const chosen = choicesMade(choices).map(
    ([name, option]) => [t(`assumption.choice.${name}`), t(`assumption.option.${option}`)] as const,
  );
  const lines = [
    ...chosen,
    ...values.map(
      ({ key, value }) => [t(`assumption.name.${key}`), valueText(value, key, voice)] as const,
    ),
  ];
  if (lines.length === 0) return <p className="second">{t("scenarios.save.setsNothing")}</p>;
  return (
    <section aria-label={t("scenarios.save.sets")}>
      <h3 className="strong">{t("scenarios.save.sets")}</h3>
      <dl className={styles.lines}>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
