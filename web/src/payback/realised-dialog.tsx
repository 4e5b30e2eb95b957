import { useMutation } from "@apollo/client/react";
import { partsOf } from "@mikrolaan/shared/calendar";
import { type RecordRealisedInput, recordRealisedInput } from "@mikrolaan/shared/payback";
import { formSchema } from "@mikrolaan/shared/text";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { SelectField } from "../ui/choice-fields.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { useToast } from "../ui/toast.tsx";
import { NumberField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import { useViewer } from "../ui/viewer.tsx";
import { fromShown, shownDecimals, toShown, unitText } from "./assumption-field.ts";
import { valueText } from "./assumption-text.ts";
import { recordRealised } from "./register-documents.ts";
import { type RealisedValue, type RegisteredAssumption, useVoice } from "./use-register.ts";

type RealisedDialogProps = {
  readonly assumption: RegisteredAssumption;
  /** The year that is put right; null for one more. */
  readonly known: RealisedValue | null;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** What an assumption turned out to be in a year, and how that is known. */
export function RealisedDialog({ opened, ...form }: RealisedDialogProps) {
  const { t } = useTranslation();
  const name = t(`assumption.name.${form.assumption.key}`);
  return (
    <Dialog title={t("register.realised.dialog", { name })} opened={opened} onClose={form.onClose}>
      <RealisedForm key={form.known?.year ?? "new"} {...form} />
    </Dialog>
  );
}

type Values = {
  readonly year: string | null;
  readonly value: number | null;
  readonly source: string;
};

function RealisedForm({ assumption, known, onClose }: Omit<RealisedDialogProps, "opened">) {
  const { t } = useTranslation();
  const voice = useVoice();
  const toast = useToast();
  const { today } = useViewer();
  const [record] = useMutation(recordRealised);
  const { key, entry } = assumption;
  const years = known ? [String(known.year)] : yearsToTell(assumption, partsOf(today).year);
  const form = useForm<Values, RecordRealisedInput>({
    initial: {
      year: years[0] ?? null,
      value: known ? toShown(key, known.value) : null,
      source: known?.source ?? "",
    },
    schema: formSchema<unknown, RecordRealisedInput>(recordRealisedInput, {
      inputOf: (values) => inputOf(values as Values, assumption, known),
      nameOf: (path) => path,
    }),
    submit: async (input) => {
      const { data } = await record({ variables: { input } });
      const result = data?.recordRealised;
      if (result?.__typename === "Refused") return result.reasons;
      onClose();
      const value = valueText(input.value, key, voice);
      const name = t(`assumption.name.${key}`);
      toast({ message: t("register.realised.done", { name, year: input.year, value }) });
      return null;
    },
  });
  const { t: words, language } = voice;
  const writeLimit = useCallback(
    (limit: number) => valueText(limit, key, { t: words, language }),
    [key, words, language],
  );
  return (
    <Form
      form={form}
      action={t("register.realised.action")}
      cancel={onClose}
      refusedTitle={t("register.realised.refused")}
    >
      {!known && (
        <SelectField
          label={t("register.realised.year")}
          nothing={null}
          options={years.map((value) => ({ value, label: value }))}
          {...form.field("year")}
        />
      )}
      <NumberField
        label={t("register.realised.value")}
        help={t("register.realised.valueHelp", { value: valueText(entry.value, key, voice) })}
        unit={unitText(key, voice)}
        decimals={shownDecimals}
        writeLimit={writeLimit}
        width="short"
        autoFocus
        {...form.field("value")}
      />
      <TextField
        label={t("register.realised.source")}
        help={t("register.edit.sourceHelp")}
        maxLength={200}
        {...form.field("source")}
      />
    </Form>
  );
}

function inputOf(values: Values, { key }: RegisteredAssumption, known: RealisedValue | null) {
  const { year, value, source } = values;
  return {
    ...{ key, source, version: known?.version ?? 0 },
    year: year === null ? undefined : Number(year),
    value: value === null ? undefined : fromShown(key, value),
  };
}

/** The years behind us that nothing is told of yet; one that is there is put right in its row. */
function yearsToTell({ realised }: RegisteredAssumption, thisYear: number): readonly string[] {
  const told = new Set(realised.map(({ year }) => year));
  const back = Array.from({ length: 10 }, (_, index) => thisYear - 1 - index);
  return back.filter((year) => !told.has(year)).map(String);
}
