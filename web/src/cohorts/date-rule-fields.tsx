import type { Weekday } from "@mikrolaan/shared/calendar";
import type { PlanReference } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { SelectField } from "../ui/choice-fields.tsx";
import { RadioField } from "../ui/radio-field.tsx";
import { Sentence } from "../ui/sentence.tsx";
import { NumberField } from "../ui/typed-fields.tsx";
import type { FieldBinding } from "../ui/use-form.ts";
import { type RuleValues, ruleForm } from "./date-rule-form.ts";
import { useRuleTexts } from "./use-rule-texts.ts";

type Fields = { readonly [Name in keyof RuleValues]: FieldBinding<RuleValues[Name]> };

type DateRuleFieldsProps = {
  readonly values: RuleValues;
  readonly fields: Fields;
  /** What the date may be counted from. */
  readonly references: readonly PlanReference[];
  /** Whether it may have none, as the end of the last phase. */
  readonly mayBeOpen?: boolean;
};

/** The field of a form by name; told name by name, so that a form may have others as well. */
type Of<Name extends keyof RuleValues> = (name: Name) => FieldBinding<RuleValues[Name]>;
type Amounts = Of<"months"> & Of<"weeks"> & Of<"days">;

/** The bindings of a rule's fields, from whatever form they stand in. */
export function ruleBindings(
  field: Of<"ruleKind"> & Of<"side"> & Of<"from"> & Of<"week"> & Of<"weekday"> & Amounts,
): Fields {
  return {
    ruleKind: field("ruleKind"),
    week: field("week"),
    weekday: field("weekday"),
    months: field("months"),
    weeks: field("weeks"),
    days: field("days"),
    side: field("side"),
    from: field("from"),
  };
}

/** A rule as a sentence with fields: "uge [18], [mandag]", "[6] uger [før, at] [støtten slutter]". */
export function DateRuleFields(props: DateRuleFieldsProps) {
  const { values, fields, mayBeOpen = false } = props;
  const { t } = useTranslation();
  const texts = useRuleTexts();
  const kinds = ["WEEK", "OFFSET", ...(mayBeOpen ? (["OPEN"] as const) : [])] as const;
  const read = ruleForm.safeParse(values);
  const spoken = read.success ? texts.rule(read.data) : null;
  return (
    <>
      <RadioField
        label={t("templates.rule.kind")}
        options={kinds.map((value) => ({ value, label: t(`templates.rule.kinds.${value}`) }))}
        {...fields.ruleKind}
      />
      {values.ruleKind === "WEEK" && (
        <Sentence label={t("templates.rule.when")} spoken={spoken}>
          {t("templates.rule.week")}
          <NumberField label={t("templates.rule.weekLabel")} width="digits" {...fields.week} />
          <WeekdayField binding={fields.weekday} />
        </Sentence>
      )}
      {values.ruleKind === "OFFSET" && (
        <>
          <Sentence label={t("templates.rule.when")} spoken={spoken}>
            <Offset {...props} />
          </Sentence>
          <p className="second">{t("templates.rule.help")}</p>
        </>
      )}
    </>
  );
}

function Offset({ fields, references }: DateRuleFieldsProps) {
  const { t } = useTranslation();
  const texts = useRuleTexts();
  const sides = ["AFTER", "BEFORE"] as const;
  const { value: side, onChange: chooseSide, ...sideBinding } = fields.side;
  return (
    <>
      {(["months", "weeks", "days"] as const).map((unit) => (
        <span key={unit} className="nowrap">
          <NumberField
            label={t("templates.rule.amount", { unit: t(`templates.rule.unit.${unit}`) })}
            width="digits"
            {...fields[unit]}
          />{" "}
          {t(`templates.rule.unit.${unit}`)}
        </span>
      ))}
      <SelectField
        label={t("templates.rule.side")}
        nothing={null}
        options={sides.map((value) => ({ value, label: t(`templates.rule.${value}`) }))}
        value={side}
        onChange={(chosen) => chosen && chooseSide(chosen)}
        {...sideBinding}
      />
      <SelectField
        label={t("templates.rule.from")}
        options={references.map((value) => ({ value, label: texts.reference(value) }))}
        {...fields.from}
      />
    </>
  );
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function WeekdayField({ binding }: { binding: FieldBinding<Weekday | null> }) {
  const { t } = useTranslation();
  const names = t("ui.weekdays", { returnObjects: true });
  const { value, onChange, ...field } = binding;
  return (
    <SelectField
      label={t("templates.rule.weekday")}
      nothing={null}
      options={weekdays.map((day) => ({ value: String(day), label: names[day - 1] ?? "" }))}
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(weekdays.find((day) => String(day) === chosen) ?? null)}
      {...field}
    />
  );
}
