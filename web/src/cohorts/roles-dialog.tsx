import { type ProgrammeRole, phaseRolesInput, programmeRoles } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { ChoicesField } from "../ui/choice-fields.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { useForm } from "../ui/use-form.ts";

type RolesDialogProps = {
  /** The phase: "3. screening". */
  readonly title: string;
  readonly roles: readonly ProgrammeRole[];
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onUse: (roles: readonly ProgrammeRole[]) => void;
};

/** Who carries a phase out. */
export function RolesDialog({ title, opened, onClose, ...form }: RolesDialogProps) {
  return (
    <Dialog title={title} opened={opened} onClose={onClose} size="sm">
      <RolesForm {...form} onClose={onClose} />
    </Dialog>
  );
}

type Values = { readonly roles: readonly ProgrammeRole[] };

function RolesForm({ roles, onClose, onUse }: Omit<RolesDialogProps, "title" | "opened">) {
  const { t } = useTranslation();
  const form = useForm<Values, Values>({
    initial: { roles },
    schema: phaseRolesInput,
    submit: async (input) => {
      onUse(input.roles);
      onClose();
      return null;
    },
  });
  return (
    <Form form={form} action={t("templates.rule.action")} cancel={onClose}>
      <ChoicesField
        label={t("templates.phases.roles")}
        options={programmeRoles.map((value) => {
          return { value, label: t(`codes.programmeRole.${value}`) };
        })}
        {...form.field("roles")}
      />
    </Form>
  );
}
