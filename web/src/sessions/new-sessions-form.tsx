import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type ModuleCode, moduleCodes } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { SelectField } from "../ui/choice-fields.tsx";
import { Form } from "../ui/form.tsx";
import { RadioField } from "../ui/radio-field.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { DateField, TimeField } from "../ui/typed-fields.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { DayPreview } from "./day-preview.tsx";
import { WaysOut } from "./edit-ways-out.tsx";
import { PlaceFields } from "./place-fields.tsx";
import { RuleSentence } from "./rule-sentence.tsx";
import styles from "./session-editor.module.css";
import { type LeftOut, useNewSessions } from "./use-new-sessions.ts";

type NewSessionsFormProps = {
  readonly cohortId: string;
  readonly startsOn: PlainDate;
  readonly module: ModuleCode | null;
  readonly onDone: () => void;
  readonly onLeftOut: (left: LeftOut) => void;
};

/** Which module, when, where and with whom; the days come under it as they are written. */
export function NewSessionsForm(props: NewSessionsFormProps) {
  const { cohortId, startsOn, module, onDone, onLeftOut } = props;
  const { t } = useTranslation();
  const { form, begin, reasons, count, waysOut } = useNewSessions(
    { cohortId, module },
    onDone,
    onLeftOut,
  );
  const isOne = form.values.how === "ONE";
  return (
    <Form
      form={form}
      action={
        isOne || count === 0
          ? t("sessions.plan.add.save")
          : t("sessions.plan.add.saveMany", { count })
      }
      cancel={onDone}
      refusedTitle={t(`sessions.plan.add.${isOne ? "oneRefused" : "refused"}`)}
      note={t("sessions.plan.add.nothingSaved")}
      waysOut={
        reasons.length > 0 && (
          <WaysOut cohortId={cohortId} reasons={reasons} count={count} {...waysOut} />
        )
      }
    >
      <SelectField
        label={t("sessions.plan.add.module")}
        options={moduleCodes.map((value) => ({ value, label: t(`codes.module.${value}`) }))}
        autoFocus
        {...form.field("module")}
      />
      <RadioField
        label={t("sessions.plan.add.how")}
        options={[
          { value: "ONE", label: t("sessions.plan.add.one") },
          { value: "MANY", label: t("sessions.plan.add.many") },
        ]}
        {...form.field("how")}
      />
      {isOne ? (
        <OneDay field={form.field} begin={begin} />
      ) : (
        <RuleSentence field={ruleFields(form.field, begin)} />
      )}
      <PlaceFields
        roomId={form.field("roomId")}
        place={form.field("place")}
        memberIds={form.field("memberIds")}
      />
      <TextField
        label={t("sessions.sessionEditor.topic")}
        optional
        maxLength={200}
        {...form.field("topic")}
      />
      <DayPreview cohortId={cohortId} startsOn={startsOn} values={form.values} />
    </Form>
  );
}

type Fields = ReturnType<typeof useNewSessions>["form"]["field"];

type OneDayProps = {
  readonly field: Fields;
  readonly begin: (startsOn: PlainDate | null) => void;
};

function OneDay({ field, begin }: OneDayProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  return (
    <div className={styles.times}>
      <DateField
        label={t("sessions.plan.add.date")}
        today={today}
        {...field("startsOn")}
        onChange={begin}
      />
      <TimeField label={t("sessions.sessionEditor.startsAt")} {...field("startsAt")} />
      <TimeField label={t("sessions.sessionEditor.endsAt")} {...field("endsAt")} />
    </div>
  );
}

function ruleFields(field: Fields, begin: (startsOn: PlainDate | null) => void) {
  return {
    kind: field("kind"),
    every: field("every"),
    weekdays: field("weekdays"),
    nth: field("nth"),
    weekday: field("weekday"),
    day: field("day"),
    count: field("count"),
    until: field("until"),
    startsOn: { ...field("startsOn"), onChange: begin },
    startsAt: field("startsAt"),
    endsAt: field("endsAt"),
  };
}
