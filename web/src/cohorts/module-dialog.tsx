import {
  type ModuleCode,
  type PlanReference,
  programmeRoles,
  type TemplateModule,
} from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { SelectField } from "../ui/choice-fields.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { PutAway } from "../ui/put-away.tsx";
import { RadioField } from "../ui/radio-field.tsx";
import { Sentence } from "../ui/sentence.tsx";
import { NumberField, TimeField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import { WeekdayChoice } from "../ui/weekday-choice.tsx";
import { DateRuleFields, ruleBindings } from "./date-rule-fields.tsx";
import { type ModuleValues, moduleForm, valuesOfModule } from "./module-form.ts";
import { useRuleTexts } from "./use-rule-texts.ts";

type ModuleDialogProps = {
  readonly code: ModuleCode;
  /** Null where it is not in the template yet. */
  readonly module: TemplateModule | null;
  readonly references: readonly PlanReference[];
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onUse: (module: TemplateModule) => void;
  readonly onRemove: () => void;
};

/** A course module as a sentence with fields: its days, its hours, its nights and when it begins. */
export function ModuleDialog({ opened, onClose, onRemove, ...props }: ModuleDialogProps) {
  const { t } = useTranslation();
  async function remove() {
    onRemove();
    onClose();
    return [];
  }
  return (
    <Dialog title={t(`codes.module.${props.code}`)} opened={opened} onClose={onClose} size="lg">
      <ModuleForm {...props} onClose={onClose} />
      {props.module && <PutAway onPutAway={remove}>{t("templates.module.remove")}</PutAway>}
    </Dialog>
  );
}

type ModuleFormProps = Omit<ModuleDialogProps, "opened" | "onRemove">;

function ModuleForm({ code, module, references, onClose, onUse }: ModuleFormProps) {
  const { t } = useTranslation();
  const form = useForm<ModuleValues, TemplateModule>({
    initial: valuesOfModule(code, module),
    schema: moduleForm,
    submit: async (input) => {
      onUse(input);
      onClose();
      return null;
    },
  });
  return (
    <Form
      form={form}
      action={t(module ? "templates.module.action" : "templates.module.add")}
      cancel={onClose}
      refusedTitle={t("templates.module.refused")}
    >
      <RadioField
        label={t("templates.module.kind")}
        options={(["WEEKLY", "DAYS"] as const).map((value) => {
          return { value, label: t(`templates.module.kinds.${value}`) };
        })}
        {...form.field("patternKind")}
      />
      <PatternSentence form={form} />
      <div>
        <h3 className="strong">{t("templates.module.start")}</h3>
      </div>
      <DateRuleFields
        values={form.values}
        fields={ruleBindings(form.field)}
        references={references}
      />
      <SelectField
        label={t("templates.modules.role")}
        options={programmeRoles.map((value) => {
          return { value, label: t(`codes.programmeRole.${value}`) };
        })}
        {...form.field("role")}
      />
    </Form>
  );
}

type FormOfModule = ReturnType<typeof useForm<ModuleValues, TemplateModule>>;

/** "Hver [1] uge på [ma. ti. …] kl. [09.00] til [12.00], [8] gange". */
function PatternSentence({ form }: { form: FormOfModule }) {
  const { t } = useTranslation();
  const texts = useRuleTexts();
  const read = moduleForm.safeParse(form.values);
  const isWeekly = form.values.patternKind === "WEEKLY";
  const count = (
    <NumberField label={t("templates.module.countLabel")} width="digits" {...form.field("count")} />
  );
  return (
    <Sentence
      label={t("templates.module.pattern")}
      spoken={read.success ? texts.pattern(read.data) : null}
    >
      {isWeekly ? (
        <>
          {t("templates.module.every")}
          <NumberField
            label={t("templates.module.everyLabel")}
            width="digits"
            {...form.field("every")}
          />
          {t("templates.module.weekOn")}
          <WeekdayChoice label={t("templates.module.weekdays")} {...form.field("weekdays")} />
        </>
      ) : (
        <>
          {count}
          {t("templates.module.inARow")}
        </>
      )}
      {t("templates.module.from")}
      <TimeField label={t("templates.module.fromLabel")} {...form.field("startsAt")} />
      {t("templates.module.to")}
      <TimeField label={t("templates.module.toLabel")} {...form.field("endsAt")} />
      {isWeekly ? (
        <>
          {count}
          {t("templates.module.times")}
        </>
      ) : (
        <>
          <NumberField
            label={t("templates.module.nightsLabel")}
            width="digits"
            {...form.field("nights")}
          />
          {t("templates.module.nightsUnit")}
        </>
      )}
    </Sentence>
  );
}
