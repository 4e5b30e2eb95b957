import type { PlainDate } from "@mikrolaan/shared/calendar";
import { planCohortInput } from "@mikrolaan/shared/cohorts";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { SelectField } from "../ui/choice-fields.tsx";
import { Form } from "../ui/form.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { DateField, NumberField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import { useViewer } from "../ui/viewer.tsx";
import { MondayChoice } from "./monday-choice.tsx";
import styles from "./new-cohort.module.css";
import { nextCohortNumber, seasonOf } from "./suggest-name.ts";
import type { Basis } from "./wizard-memory.ts";

type NewCohortFormProps = {
  /** What was written before, when someone comes back to it. */
  readonly basis: Basis | null;
  readonly names: readonly string[];
  /** The municipality's own templates in use, beside the shipped one. */
  readonly templates: readonly { readonly id: string; readonly name: string | null }[];
  readonly onChange: (start: Pick<Values, "startsOn" | "templateId">) => void;
  readonly onDone: (basis: Basis) => void;
  readonly onCancel: () => void;
};

type Values = {
  readonly name: string;
  readonly startsOn: PlainDate | null;
  readonly seats: number | null;
  readonly templateId: string | null;
};

/** Name, start and seats; the name follows the start until someone writes one of their own. */
export function NewCohortForm({
  basis,
  names,
  templates,
  onChange,
  onDone,
  onCancel,
}: NewCohortFormProps) {
  const { t } = useTranslation();
  const { municipality, today } = useViewer();
  const suggested = useSuggestedName(names);
  const form = useForm<Values, Basis>({
    initial: basis ?? { name: suggested(null), startsOn: null, seats: 20, templateId: null },
    schema: planCohortInput,
    submit: async ({ name, startsOn, seats, templateId }) => {
      onDone({ name, startsOn, seats, templateId });
      return null;
    },
  });
  const { name, startsOn, templateId } = form.values;
  const startsOnField = form.field("startsOn");
  useEffect(() => onChange({ startsOn, templateId }), [onChange, startsOn, templateId]);

  function start(date: PlainDate | null) {
    form.set({ startsOn: date });
    if (name.trim() === "" || name === suggested(startsOn)) form.set({ name: suggested(date) });
  }

  return (
    <Form
      form={form}
      action={t("wizard.basis.next")}
      cancel={onCancel}
      refusedTitle={t("wizard.basis.refused")}
      note={t("cohorts.new.nothingSaved")}
    >
      <TextField
        label={t("cohorts.name")}
        help={t("cohorts.new.nameHelp")}
        {...form.field("name")}
      />
      <div>
        <DateField
          label={t("cohorts.startsOn")}
          help={t("cohorts.new.startsOnHelp")}
          today={today}
          {...startsOnField}
          onChange={start}
        />
        <MondayChoice
          date={startsOn}
          onChoose={(monday) => {
            start(monday);
            // The buttons go away, and focus must not go with them.
            document.getElementById(startsOnField.id)?.focus();
          }}
        />
      </div>
      <NumberField
        label={t("cohorts.seats")}
        unit={t("cohorts.seatsUnit")}
        {...form.field("seats")}
      />
      {templates.length > 0 && (
        <SelectField
          label={t("wizard.basis.template")}
          nothing={t("wizard.basis.shipped")}
          options={templates.map(({ id, name: label }) => ({ value: id, label: label ?? "" }))}
          {...form.field("templateId")}
        />
      )}
      <dl className={styles.given}>
        <dt>{t("cohorts.municipality")}</dt>
        <dd>{municipality.name}</dd>
      </dl>
    </Form>
  );
}

function useSuggestedName(names: readonly string[]): (startsOn: PlainDate | null) => string {
  const { t } = useTranslation();
  const number = nextCohortNumber(names);
  return (startsOn) => {
    if (!startsOn) return t("cohorts.new.suggested", { number });
    const { season, year } = seasonOf(startsOn);
    return t(`cohorts.new.suggested${season}`, { number, year });
  };
}
