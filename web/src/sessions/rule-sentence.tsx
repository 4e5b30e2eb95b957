import { useTranslation } from "react-i18next";
import { SelectField } from "../ui/choice-fields.tsx";
import { Sentence } from "../ui/sentence.tsx";
import { DateField, NumberField, TimeField } from "../ui/typed-fields.tsx";
import type { FieldBinding } from "../ui/use-form.ts";
import { useViewer } from "../ui/viewer.tsx";
import { WeekdayChoice } from "../ui/weekday-choice.tsx";
import { monthDays, nths, ruleKinds, type SeriesWhen, weekdayTexts } from "./rule-values.ts";
import { useRuleText } from "./use-rule-text.ts";

type Bindings = { readonly [Name in keyof SeriesWhen]: FieldBinding<SeriesWhen[Name]> };

type SentenceProps = {
  readonly field: Bindings;
  /** Without a count and a last day: network meetings go on until someone ends them. */
  readonly endless?: boolean;
};

/** "Hver [1.] [uge] på [mandag] kl. [09.00] til [12.00] fra [10.05.2027], [8] gange, dog senest [ ]". */
export function RuleSentence({ field, endless = false }: SentenceProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const spoken = useRuleText();
  const kind = field.kind.value;
  const words = (name: "every" | "at" | "to" | "from" | "times" | "until" | "on" | "the") => (
    <span>{t(`sessions.plan.rule.${name}`)}</span>
  );
  return (
    <Sentence label={t("sessions.plan.rule.label")} spoken={spoken(valuesOf(field))}>
      {words("every")}
      <NumberField label={t("sessions.plan.rule.everyLabel")} width="digits" {...field.every} />
      <SelectField
        label={t("sessions.plan.rule.kindLabel")}
        nothing={null}
        options={ruleKinds.map((value) => ({
          value,
          label: t(`sessions.plan.rule.kind.${value}`),
        }))}
        {...field.kind}
        onChange={(value) => value && field.kind.onChange(value)}
      />
      {kind === "WEEKLY" && (
        <>
          {words("on")}
          <WeekdayChoice label={t("sessions.plan.rule.weekdaysLabel")} {...field.weekdays} />
        </>
      )}
      {kind === "MONTHLY_WEEKDAY" && <MonthlyWeekday field={field} />}
      {kind === "MONTHLY_DAY" && (
        <>
          {words("the")}
          <SelectField
            label={t("sessions.plan.rule.dayLabel")}
            nothing={null}
            options={monthDays.map((value) => ({
              value,
              label:
                value === "-1"
                  ? t("sessions.plan.rule.lastDay")
                  : t("sessions.plan.rule.dayNumber", { day: value }),
            }))}
            {...field.day}
            onChange={(value) => value && field.day.onChange(value)}
          />
        </>
      )}
      {words("at")}
      <TimeField label={t("sessions.sessionEditor.startsAt")} {...field.startsAt} />
      {words("to")}
      <TimeField label={t("sessions.sessionEditor.endsAt")} {...field.endsAt} />
      {words("from")}
      <DateField label={t("sessions.plan.rule.startsOnLabel")} today={today} {...field.startsOn} />
      {!endless && (
        <>
          <NumberField
            label={t("sessions.plan.rule.countLabel")}
            width="digits"
            optional
            {...field.count}
          />
          {words("times")}
          {words("until")}
          <DateField
            label={t("sessions.plan.rule.untilLabel")}
            today={today}
            optional
            {...field.until}
          />
        </>
      )}
    </Sentence>
  );
}

function MonthlyWeekday({ field }: { field: Bindings }) {
  const { t } = useTranslation();
  const names = t("ui.weekdays", { returnObjects: true });
  return (
    <>
      <span>{t("sessions.plan.rule.the")}</span>
      <SelectField
        label={t("sessions.plan.rule.nthLabel")}
        nothing={null}
        options={nths.map((value) => ({ value, label: t(`sessions.plan.rule.nth.${value}`) }))}
        {...field.nth}
        onChange={(value) => value && field.nth.onChange(value)}
      />
      <SelectField
        label={t("sessions.plan.rule.weekdayLabel")}
        nothing={null}
        options={weekdayTexts.map((value, index) => ({ value, label: names[index] ?? "" }))}
        {...field.weekday}
        onChange={(value) => value && field.weekday.onChange(value)}
      />
    </>
  );
}

function valuesOf(field: Bindings): SeriesWhen {
  return {
    kind: field.kind.value,
    every: field.every.value,
    weekdays: field.weekdays.value,
    nth: field.nth.value,
    weekday: field.weekday.value,
    day: field.day.value,
    count: field.count.value,
    until: field.until.value,
    startsOn: field.startsOn.value,
    startsAt: field.startsAt.value,
    endsAt: field.endsAt.value,
  };
}
