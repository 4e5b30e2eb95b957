import { useMutation } from "@apollo/client/react";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type AssumptionKey,
  type ChangeAssumptionInput,
  type Confidence,
  changeAssumptionInput,
  confidences,
  registerProblems,
} from "@mikrolaan/shared/payback";
import { formSchema } from "@mikrolaan/shared/text";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { SelectField } from "../ui/choice-fields.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { DateField, NumberField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import { useViewer } from "../ui/viewer.tsx";
import { fromShown, shownDecimals, toShown, unitText } from "./assumption-field.ts";
import { valueText } from "./assumption-text.ts";
import { EffectLines } from "./effect-lines.tsx";
import styles from "./register.module.css";
import { changeAssumption } from "./register-documents.ts";
import { useAssumptionDone } from "./use-assumption-done.ts";
import { type Register, type RegisteredAssumption, useVoice } from "./use-register.ts";

type ChangeAssumptionDialogProps = {
  readonly register: Register;
  readonly assumption: RegisteredAssumption;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Another number for an assumption; what it does to the payback is told before it is saved. */
export function ChangeAssumptionDialog({ opened, ...form }: ChangeAssumptionDialogProps) {
  const { t } = useTranslation();
  const name = t(`assumption.name.${form.assumption.key}`);
  return (
    <Dialog title={t("register.edit.title", { name })} opened={opened} onClose={form.onClose}>
      <ChangeForm {...form} />
    </Dialog>
  );
}

/** As the fields hold them: a share as per cent. */
type Values = {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly source: string;
  readonly sourceDate: PlainDate | null;
  readonly confidence: Confidence | null;
  readonly reason: string;
};

type ChangeFormProps = Omit<ChangeAssumptionDialogProps, "opened">;

function ChangeForm({ register, assumption, onClose }: ChangeFormProps) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { today } = useViewer();
  const { key, entry } = assumption;
  const [change] = useMutation(changeAssumption);
  const done = useAssumptionDone();
  const form = useForm<Values, ChangeAssumptionInput>({
    initial: {
      ...{ value: toShown(key, entry.value), low: shown(entry.low), high: shown(entry.high) },
      ...{ source: entry.source, sourceDate: entry.sourceDate ?? null },
      ...{ confidence: entry.confidence, reason: "" },
    },
    schema: formSchema<unknown, ChangeAssumptionInput>(changeAssumptionInput, {
      inputOf: (values) => inputOf(values as Values, assumption),
      nameOf: (path) => path,
    }),
    submit: async (input) => {
      const { data } = await change({ variables: { input } });
      const result = data?.changeAssumption;
      if (result?.__typename === "Refused") return result.reasons;
      onClose();
      if (result) done(assumption, result);
      return null;
    },
  });
  function shown(value: number | null | undefined): number | null {
    return typeof value === "number" ? toShown(key, value) : null;
  }
  const unit = unitText(key, voice);
  const { t: words, language } = voice;
  const writeLimit = useCallback(
    (limit: number) => valueText(limit, key, { t: words, language }),
    [key, words, language],
  );
  const number = { unit, decimals: shownDecimals, writeLimit, width: "short" } as const;
  const help = t("register.edit.valueHelp", { value: valueText(entry.value, key, voice) });
  return (
    <Form
      form={form}
      action={t("register.edit.action")}
      cancel={onClose}
      refusedTitle={t("register.edit.refused")}
      note={t("register.edit.note")}
    >
      <NumberField
        label={t("register.edit.value")}
        help={help}
        autoFocus
        {...number}
        {...form.field("value")}
      />
      <EffectBeforeSaving
        register={register}
        assumption={assumption}
        value={usable(key, form.values.value)}
      />
      <div className={styles.range}>
        <NumberField label={t("register.edit.low")} optional {...number} {...form.field("low")} />
        <NumberField label={t("register.edit.high")} optional {...number} {...form.field("high")} />
      </div>
      <TextField
        label={t("register.edit.source")}
        help={t("register.edit.sourceHelp")}
        maxLength={200}
        {...form.field("source")}
      />
      <DateField
        label={t("register.edit.sourceDate")}
        optional
        today={today}
        {...form.field("sourceDate")}
      />
      <SelectField
        label={t("register.edit.confidence")}
        nothing={null}
        options={confidences.map((value) => ({
          value,
          label: t(`assumption.confidence.${value}`),
        }))}
        {...form.field("confidence")}
      />
      <TextField label={t("register.edit.reason")} maxLength={300} {...form.field("reason")} />
    </Form>
  );
}

type EffectProps = {
  readonly register: Register;
  readonly assumption: RegisteredAssumption;
  readonly value: number | null;
};

/** What the number typed would do, for the illustrative cohort and the chosen one. */
function EffectBeforeSaving({ register, assumption: { key, entry }, value }: EffectProps) {
  const { t } = useTranslation();
  return (
    <div role="status">
      {value === null && <p className="second">{t("register.effects.waiting")}</p>}
      {value === entry.value && <p className="second">{t("register.effects.same")}</p>}
      {value !== null && value !== entry.value && (
        <>
          <EffectLines
            of={t("register.illustrative")}
            effect={register.illustrative(key, entry.value, value)}
          />
          {register.cohort && (
            <EffectLines
              of={register.basisName}
              effect={register.effect(key, entry.value, value)}
            />
          )}
        </>
      )}
    </div>
  );
}

/** What was typed, where the register would take it. */
function usable(key: AssumptionKey, shown: number | null): number | null {
  if (shown === null) return null;
  const value = fromShown(key, shown);
  return registerProblems(key, { value, low: null, high: null }).length === 0 ? value : null;
}

function inputOf(values: Values, { key, entry }: RegisteredAssumption) {
  const counted = (shown: number | null) => (shown === null ? null : fromShown(key, shown));
  return {
    ...values,
    ...{ key, replaces: entry.id ?? null, value: counted(values.value) ?? undefined },
    ...{ low: counted(values.low), high: counted(values.high) },
  };
}
