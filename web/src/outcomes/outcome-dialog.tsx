import { addMonths, formatMonthYear, type PlainDate } from "@mikrolaan/shared/calendar";
import {
  monthOf,
  monthsFromTo,
  type OutcomeSource,
  type OutcomeStatus,
  outcomeSources,
  outcomeStatuses,
  recordOutcomeInput,
} from "@mikrolaan/shared/outcomes";
import { useTranslation } from "react-i18next";
import type { OutcomeStateFragment } from "../gql/graphql.ts";
import { SelectField } from "../ui/choice-fields.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { TextareaField } from "../ui/text-fields.tsx";
import { DateField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { useOutcomeDeeds } from "./use-outcome-deeds.ts";

type OutcomeDialogProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly enrolledOn: PlainDate;
  readonly outcomes: OutcomeStateFragment;
};

type Values = {
  readonly status: OutcomeStatus | null;
  readonly fromMonth: PlainDate | null;
  readonly toMonth: PlainDate | null;
  readonly source: OutcomeSource | null;
  readonly statedOn: PlainDate | null;
  readonly note: string | null;
};

/** Records months at once, from the one after the last that is known to the one under way. */
export function OutcomeDialog({ opened, onClose, enrolledOn, outcomes }: OutcomeDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const { record } = useOutcomeDeeds();
  const thisMonth = monthOf(today);
  const last = outcomes.spells.at(-1)?.toMonth;
  const next = last && last < thisMonth ? addMonths(last, 1) : thisMonth;
  const nothing: Values = {
    ...{ status: null, source: null, note: null },
    ...{ fromMonth: next, toMonth: thisMonth, statedOn: today },
  };
  const form = useForm<Values, ReturnType<typeof recordOutcomeInput.parse>>({
    initial: nothing,
    schema: {
      safeParse: (values) =>
        recordOutcomeInput.safeParse({
          ...(values as Values),
          enrolmentId: outcomes.id,
          version: outcomes.version,
        }),
    },
    submit: async (input) => {
      const refused = await record(input);
      if (refused.length > 0) return refused;
      form.reset({ ...nothing, fromMonth: thisMonth });
      onClose();
      return null;
    },
  });
  const months = monthsFromTo(enrolledOn, thisMonth)
    .toReversed()
    .map((value) => ({ value, label: formatMonthYear(value, language) }));
  return (
    <Dialog title={t("outcomes.person.dialog")} opened={opened} onClose={onClose}>
      <Form
        form={form}
        action={t("outcomes.person.save")}
        cancel={onClose}
        refusedTitle={t("outcomes.person.refused")}
        note={outcomes.records.length > 0 && t("outcomes.person.kept")}
      >
        <SelectField
          label={t("outcomes.person.status")}
          options={outcomeStatuses.map((value) => ({
            value,
            label: t(`codes.outcomeStatus.${value}`),
          }))}
          {...form.field("status")}
        />
        <SelectField
          label={t("outcomes.person.from")}
          width="short"
          options={months}
          {...form.field("fromMonth")}
        />
        <SelectField
          label={t("outcomes.person.to")}
          width="short"
          options={months}
          {...form.field("toMonth")}
        />
        <SelectField
          label={t("outcomes.person.source")}
          options={outcomeSources.map((value) => ({
            value,
            label: t(`codes.outcomeSource.${value}`),
          }))}
          {...form.field("source")}
        />
        <DateField
          label={t("outcomes.person.statedOn")}
          today={today}
          {...form.field("statedOn")}
        />
        <TextareaField
          label={t("outcomes.person.note")}
          help={t("outcomes.person.noteHelp")}
          optional
          rows={2}
          {...form.field("note")}
        />
      </Form>
    </Dialog>
  );
}
