import { type EditCohortInput, editCohortInput } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { NumberField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import type { CohortToChange } from "./cohort-to-change.ts";
import { useEditCohort } from "./use-edit-cohort.ts";

type EditCohortProps = {
  readonly cohort: CohortToChange;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** A cohort's name and seats. */
export function EditCohort({ cohort, opened, onClose }: EditCohortProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("cohorts.edit.title")} opened={opened} onClose={onClose}>
      {/* Made anew when it opens, so that it begins with what is stored. */}
      <EditForm cohort={cohort} onClose={onClose} />
    </Dialog>
  );
}

type Values = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly seats: number | null;
};

function EditForm({ cohort, onClose }: Omit<EditCohortProps, "opened">) {
  const { t } = useTranslation();
  const edit = useEditCohort(cohort);
  const { id, version, name, seats, enrolledCount } = cohort;
  const form = useForm<Values, EditCohortInput>({
    initial: { id, version, name, seats },
    schema: editCohortInput,
    submit: async (input) => {
      const refused = await edit(input);
      if (refused.length > 0) return refused;
      onClose();
      return null;
    },
  });
  return (
    <Form form={form} action={t("ui.form.save")} cancel={onClose}>
      <TextField label={t("cohorts.name")} width="full" autoFocus {...form.field("name")} />
      <NumberField
        label={t("cohorts.seats")}
        help={t("cohorts.edit.seatsHelp", { count: enrolledCount })}
        unit={t("cohorts.seatsUnit")}
        {...form.field("seats")}
      />
      <p className="second">{t("cohorts.edit.startsOnNote")}</p>
    </Form>
  );
}
