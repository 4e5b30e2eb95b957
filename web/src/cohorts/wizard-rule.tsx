import { occurrencesOf, type Weekday } from "@mikrolaan/shared/calendar";
import { isBlock } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import type { WizardChoicesQuery } from "../gql/graphql.ts";
import { SelectField } from "../ui/choice-fields.tsx";
import { Sentence } from "../ui/sentence.tsx";
import { DateField, NumberField, TimeField } from "../ui/typed-fields.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { WeekdayChoice } from "../ui/weekday-choice.tsx";
import type { ModuleDeeds } from "./module-deeds.ts";
import { useRuleFields } from "./use-rule-fields.ts";
import type { WizardTexts } from "./use-wizard-texts.ts";
import styles from "./wizard.module.css";
import type { ShownModule } from "./wizard-draft.ts";
import { WizardWhere } from "./wizard-where.tsx";

type WizardRuleProps = {
  readonly module: ShownModule;
  readonly choices: WizardChoicesQuery | undefined;
  readonly texts: WizardTexts;
  readonly deeds: ModuleDeeds;
};

/**
 * A module's rule as a sentence: "Hver [mandag] kl. [09.00] til [12.00], [8] gange fra [10.05.2027] i
 * [Fjordsalen] med [Lars Bøgh]". A field that is typed takes effect when it is left.
 */
export function WizardRule({ module, choices, texts, deeds }: WizardRuleProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { field, settle } = useRuleFields(module, deeds);
  const words = (name: "at" | "to" | "times" | "daysFrom" | "nights") => (
    <span>{t(`wizard.rule.${name}`)}</span>
  );
  const times = (
    <>
      {words("at")}
      <TimeField label={t("wizard.rule.startsAt")} {...field("startsAt")} />
      {words("to")}
      <TimeField label={t("wizard.rule.endsAt")} {...field("endsAt")} />
    </>
  );
  const count = <NumberField label={t("wizard.rule.count")} width="digits" {...field("count")} />;
  const from = <DateField label={t("wizard.rule.startsOn")} today={today} {...field("startsOn")} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits for its fields to be left.
    <div onBlur={settle} onKeyDown={({ key }) => key === "Enter" && settle()}>
      <Sentence
        label={t("wizard.rule.label", { module: t(`codes.module.${module.module}`) })}
        spoken={texts.size(module)}
      >
        {isBlock(module) ? (
          <>
            {count}
            {words("daysFrom")}
            {from}
            {times}
            {module.nights > 0 && (
              <>
                {words("nights")}
                <Nights module={module} deeds={deeds} />
              </>
            )}
          </>
        ) : (
          <>
            <Repeat module={module} deeds={deeds} />
            {times}
            {count}
            {words("times")}
            {from}
          </>
        )}
        <WizardWhere module={module} choices={choices} deeds={deeds} />
      </Sentence>
    </div>
  );
}

type PartProps = Pick<WizardRuleProps, "module" | "deeds">;

/** "[hver] [mandag]", or the days of the week when they are several. */
function Repeat({ module, deeds }: PartProps) {
  const { t } = useTranslation();
  const names = t("ui.weekdays", { returnObjects: true });
  const everyWeek = t("wizard.rule.everyWeek", { returnObjects: true });
  const { pattern } = module.rule;
  if (pattern.kind !== "WEEKLY") return null;
  const set = (change: Partial<typeof pattern>) => {
    const rule = { ...module.rule, pattern: { ...pattern, ...change } };
    if (occurrencesOf(rule, module.startsOn).kind === "dates") deeds.setRule({ rule });
  };
  const [only] = pattern.weekdays;
  return (
    <>
      <span className={styles.plain}>
        <SelectField
          label={t("wizard.rule.every")}
          nothing={null}
          options={everies.map((value, index) => ({ value, label: everyWeek[index] ?? "" }))}
          {...chosen("every", everyOf(pattern.every), (value) => set({ every: Number(value) }))}
        />
      </span>
      {pattern.weekdays.length === 1 && only ? (
        <SelectField
          label={t("wizard.rule.weekday")}
          nothing={null}
          options={weekdayChoices.map((value, index) => ({
            value,
            label: names[index] ?? t("wizard.rule.several"),
          }))}
          {...chosen("weekday", weekdayChoices[only - 1] ?? "1", (value) =>
            set({ weekdays: value === "several" ? [only, nextOf(only)] : [weekdayOf(value)] }),
          )}
        />
      ) : (
        <WeekdayChoice
          label={t("wizard.rule.weekday")}
          {...chosen("weekdays", pattern.weekdays, (value) => set({ weekdays: value }))}
        />
      )}
    </>
  );
}

/** "3 overnatninger" or 4: the handbook says both four days and four times a day and night. */
function Nights({ module, deeds }: PartProps) {
  const { t } = useTranslation();
  const days = module.rows.length;
  const options = [days - 1, days].filter((it) => it > 0).map(String);
  return (
    <SelectField
      label={t("wizard.rule.nightsLabel")}
      nothing={null}
      options={options.map((value) => ({
        value,
        label: t("wizard.rule.nightsCount", { count: Number(value) }),
      }))}
      {...chosen("nights", String(module.nights), (value) =>
        deeds.setRule({ nights: Number(value) }),
      )}
    />
  );
}

/** The binding of a field that takes effect at once. */
function chosen<Value>(name: string, value: Value, onChoose: (value: Value) => void) {
  return {
    id: `rule-${name}`,
    name,
    value,
    onChange: (next: Value | null) => next !== null && onChoose(next),
    problem: undefined,
    onUnreadable: () => {},
  };
}

const weekdayChoices = ["1", "2", "3", "4", "5", "6", "7", "several"] as const;
const everies = ["1", "2", "3", "4"] as const;

function everyOf(every: number): (typeof everies)[number] {
  return everies[every - 1] ?? "1";
}

function weekdayOf(value: string): Weekday {
  return ([1, 2, 3, 4, 5, 6, 7] as const).find((it) => String(it) === value) ?? 1;
}

function nextOf(weekday: Weekday): Weekday {
  return weekdayOf(String((weekday % 7) + 1));
}
