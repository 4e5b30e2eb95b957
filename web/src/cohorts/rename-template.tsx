import { saveTemplateInput } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { useForm } from "../ui/use-form.ts";

type RenameTemplateProps = {
  readonly name: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onUse: (name: string) => void;
};

/** Another name for a template; it is saved with what else was changed. */
export function RenameTemplate({ opened, onClose, ...form }: RenameTemplateProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("templates.rename.title")} opened={opened} onClose={onClose} size="sm">
      <NameForm {...form} onClose={onClose} />
    </Dialog>
  );
}

const nameInput = saveTemplateInput.pick({ name: true });

function NameForm({ name, onClose, onUse }: Omit<RenameTemplateProps, "opened">) {
  const { t } = useTranslation();
  const form = useForm({
    initial: { name },
    schema: nameInput,
    submit: async (input) => {
      onUse(input.name);
      onClose();
      return null;
    },
  });
  return (
    <Form form={form} action={t("templates.rename.action")} cancel={onClose}>
      <TextField
        label={t("templates.copy.name")}
        maxLength={80}
        autoFocus
        {...form.field("name")}
      />
    </Form>
  );
}
