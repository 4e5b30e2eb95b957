import { useMutation } from "@apollo/client/react";
import { type CopyScenarioInput, copyScenarioInput } from "@mikrolaan/shared/payback";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { useToast } from "../ui/toast.tsx";
import { useForm } from "../ui/use-form.ts";
import { addToScenarios } from "./scenario-cache.ts";
import { copyScenario } from "./scenario-documents.ts";

type CopyScenarioDialogProps = {
  readonly id: string;
  readonly name: string;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** A copy of a scenario under another name, to go on with. */
export function CopyScenarioDialog({ opened, ...form }: CopyScenarioDialogProps) {
  const { t } = useTranslation();
  const title = t("scenarios.copy.title", { name: form.name });
  return (
    <Dialog title={title} opened={opened} onClose={form.onClose} size="sm">
      <CopyForm {...form} />
    </Dialog>
  );
}

function CopyForm({ id, onClose }: Omit<CopyScenarioDialogProps, "opened">) {
  const { t } = useTranslation();
  const toast = useToast();
  const [copy] = useMutation(copyScenario, {
    update: (cache, { data }) => {
      const copied = data?.copyScenario;
      if (copied?.__typename === "Scenario") addToScenarios(cache, copied.id);
    },
  });
  const form = useForm<CopyScenarioInput>({
    initial: { id, name: "" },
    schema: copyScenarioInput,
    submit: async (input) => {
      const { data } = await copy({ variables: { input } });
      if (data?.copyScenario.__typename === "Refused") return data.copyScenario.reasons;
      onClose();
      toast({ message: t("scenarios.copy.done", { name: input.name }) });
      return null;
    },
  });
  return (
    <Form
      form={form}
      action={t("scenarios.copy.action")}
      cancel={onClose}
      refusedTitle={t("scenarios.copy.refused")}
    >
      <TextField
        label={t("scenarios.copy.name")}
        maxLength={80}
        autoFocus
        {...form.field("name")}
      />
    </Form>
  );
}
