import type { DateRule, PlanReference } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { useForm } from "../ui/use-form.ts";
import { DateRuleFields, ruleBindings } from "./date-rule-fields.tsx";
import { type RuleValues, ruleForm, valuesOfRule } from "./date-rule-form.ts";

type DateRuleDialogProps = {
  /** What the date is of: "3. screening slutter". */
  readonly title: string;
  readonly rule: DateRule | null;
  readonly references: readonly PlanReference[];
  readonly mayBeOpen: boolean;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onUse: (rule: DateRule | null) => void;
};

/** When a phase begins or ends. */
export function DateRuleDialog({ title, opened, onClose, ...form }: DateRuleDialogProps) {
  return (
    <Dialog title={title} opened={opened} onClose={onClose}>
      <RuleForm {...form} onClose={onClose} />
    </Dialog>
  );
}

type RuleFormProps = Omit<DateRuleDialogProps, "title" | "opened">;

function RuleForm({ rule, references, mayBeOpen, onClose, onUse }: RuleFormProps) {
  const { t } = useTranslation();
  const form = useForm<RuleValues, DateRule | null>({
    initial: valuesOfRule(rule),
    schema: ruleForm,
    submit: async (input) => {
      onUse(input);
      onClose();
      return null;
    },
  });
  return (
    <Form
      form={form}
      action={t("templates.rule.action")}
      cancel={onClose}
      refusedTitle={t("templates.rule.refused")}
    >
      <DateRuleFields
        values={form.values}
        fields={ruleBindings(form.field)}
        references={references}
        mayBeOpen={mayBeOpen}
      />
    </Form>
  );
}
