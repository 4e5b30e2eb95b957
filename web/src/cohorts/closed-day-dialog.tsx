import { useMutation } from "@apollo/client/react";
import type { ClosedDays, PlainDate } from "@mikrolaan/shared/calendar";
import { type SaveClosedDayInput, saveClosedDayInput } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { SelectField } from "../ui/choice-fields.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { PutAway } from "../ui/put-away.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { useToast } from "../ui/toast.tsx";
import { DateField, NumberField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import { useViewer } from "../ui/viewer.tsx";
import { type ClosedDay, ruleOf } from "./closed-day.ts";
import styles from "./closed-days.module.css";

const saveClosedDay = graphql(`
  mutation SaveClosedDay($input: SaveClosedDayInput!) {
    saveClosedDay(input: $input) {
      __typename
      ... on ClosedDay { ...ClosedDay_ClosedDay @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

const removeClosedDay = graphql(`
  mutation RemoveClosedDay($input: RemoveClosedDayInput!) {
    removeClosedDay(input: $input) {
      __typename
      ... on ClosedDay { id }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

const refetchQueries = ["ClosedDays"];

type ClosedDayDialogProps = {
  /** Null for a new one. */
  readonly closedDay: ClosedDay | null;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** A date, weeks or a period on which the municipality holds nothing. */
export function ClosedDayDialog({ closedDay, opened, onClose }: ClosedDayDialogProps) {
  const { t } = useTranslation();
  const title = closedDay ? t("team.closed.edit", { name: closedDay.name }) : t("team.closed.new");
  return (
    <Dialog title={title} opened={opened} onClose={onClose}>
      <ClosedDayForm closedDay={closedDay} onClose={onClose} />
      {closedDay && <Remove closedDay={closedDay} onClose={onClose} />}
    </Dialog>
  );
}

type Values = {
  readonly id: string | null;
  readonly version: number;
  readonly name: string;
  readonly kind: ClosedDays["kind"] | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly fromWeek: number | null;
  readonly toWeek: number | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
};

const unsaid: Values = {
  ...{ id: null, version: 0, name: "", kind: "PERIOD" },
  ...{ month: null, day: null, fromWeek: null, toWeek: null, from: null, to: null },
};

function valuesOf(closedDay: ClosedDay): Values {
  const { id, version, name } = closedDay;
  return { ...unsaid, id, version, name, ...ruleOf(closedDay) };
}

function ClosedDayForm({ closedDay, onClose }: Omit<ClosedDayDialogProps, "opened">) {
  const { t } = useTranslation();
  const toast = useToast();
  const [save] = useMutation(saveClosedDay, { refetchQueries });
  const form = useForm<Values, SaveClosedDayInput>({
    initial: closedDay ? valuesOf(closedDay) : unsaid,
    schema: saveClosedDayInput,
    submit: async (input) => {
      const { data } = await save({ variables: { input } });
      if (data?.saveClosedDay.__typename === "Refused") return data.saveClosedDay.reasons;
      const done = closedDay ? "team.closed.saved" : "team.closed.added";
      toast({ message: t(done, { name: input.name }) });
      onClose();
      return null;
    },
  });
  return (
    <Form
      form={form}
      action={t(closedDay ? "ui.form.save" : "team.closed.add")}
      cancel={onClose}
      refusedTitle={t("team.closed.refused")}
    >
      <TextField label={t("team.closed.name")} maxLength={80} autoFocus {...form.field("name")} />
      <SelectField
        label={t("team.closed.kind")}
        options={kinds.map((value) => ({ value, label: t(`team.closed.kinds.${value}`) }))}
        {...form.field("kind")}
      />
      <WhenFields form={form} />
    </Form>
  );
}

const kinds = ["DATE", "ISO_WEEKS", "PERIOD"] as const;

/** The fields that the kind asks for. */
function WhenFields({ form }: { form: ReturnType<typeof useForm<Values, SaveClosedDayInput>> }) {
  const { t } = useTranslation();
  const { today } = useViewer();
  switch (form.values.kind) {
    case "DATE":
      return (
        <div className={styles.pair}>
          <NumberField label={t("team.closed.day")} {...form.field("day")} />
          <MonthField form={form} />
        </div>
      );
    case "ISO_WEEKS":
      return (
        <div className={styles.pair}>
          <NumberField label={t("team.closed.fromWeek")} {...form.field("fromWeek")} />
          <NumberField
            label={t("team.closed.toWeek")}
            help={t("team.closed.weeksHelp")}
            {...form.field("toWeek")}
          />
        </div>
      );
    case "PERIOD":
      return (
        <>
          <DateField label={t("team.closed.from")} today={today} {...form.field("from")} />
          <DateField label={t("team.closed.to")} today={today} {...form.field("to")} />
        </>
      );
    case null:
      return null;
  }
}

function MonthField({ form }: Parameters<typeof WhenFields>[0]) {
  const { t } = useTranslation();
  const { value, onChange, ...field } = form.field("month");
  return (
    <SelectField
      label={t("team.closed.month")}
      width="short"
      options={t("ui.months", { returnObjects: true }).map((label, index) => ({
        value: String(index + 1),
        label,
      }))}
      value={value === null ? null : String(value)}
      onChange={(month) => onChange(month === null ? null : Number(month))}
      {...field}
    />
  );
}

function Remove({ closedDay, onClose }: { closedDay: ClosedDay; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [remove] = useMutation(removeClosedDay, { refetchQueries });
  const [save] = useMutation(saveClosedDay, { refetchQueries });
  const { id, version, name } = closedDay;

  async function putBack() {
    try {
      const input = saveClosedDayInput.parse({ ...valuesOf(closedDay), id: null, version: 0 });
      const { data } = await save({ variables: { input } });
      const isBack = data?.saveClosedDay.__typename === "ClosedDay";
      toast({ message: t(isBack ? "team.closed.back" : "team.closed.notBack", { name }) });
    } catch {
      toast({ message: t("team.closed.notBack", { name }) });
    }
  }

  async function putAway() {
    const { data } = await remove({ variables: { input: { id, version } } });
    if (data?.removeClosedDay.__typename === "Refused") return data.removeClosedDay.reasons;
    toast({ message: t("team.closed.removed", { name }), undo: () => void putBack() });
    onClose();
    return [];
  }

  return <PutAway onPutAway={putAway}>{t("team.closed.remove")}</PutAway>;
}
