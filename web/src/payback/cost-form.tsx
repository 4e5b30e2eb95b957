import { useMutation } from "@apollo/client/react";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import { formatKroner, type Oere, oere } from "@mikrolaan/shared/money";
import {
  type CostKind,
  costKinds,
  costOf,
  type Payer,
  payers,
  type RecordCostInput,
  recordCostInput,
} from "@mikrolaan/shared/payback";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { SelectField } from "../ui/choice-fields.tsx";
import { Kroner } from "../ui/figures.tsx";
import { Form } from "../ui/form.tsx";
import { Paper } from "../ui/page.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { useToast } from "../ui/toast.tsx";
import { DateField, KronerField, NumberField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./cost-form.module.css";
import { useCostsChanged, useUndoCosts } from "./use-undo-costs.ts";

const recordCost = graphql(`
  mutation RecordCost($input: RecordCostInput!) {
    recordCost(input: $input) { id amount kind saveId }
  }
`);

type Values = {
  readonly cohortId: string;
  readonly kind: CostKind | null;
  readonly quantity: number | null;
  readonly unitPrice: Oere | null;
  readonly incurredOn: PlainDate | null;
  readonly source: string;
  readonly payer: Payer | null;
};

type CostFormProps = {
  readonly cohortId: string;
  /** Someone just asked for the form, and it takes the focus their button had. */
  readonly arrived?: boolean;
  readonly onCancel?: () => void;
};

/** Records a cost; the form is new after each, and the next can be typed at once. */
export function CostForm({ cohortId, arrived = false, onCancel }: CostFormProps) {
  const { t } = useTranslation();
  const [recorded, setRecorded] = useState(0);
  return (
    <Paper title={t("payback.economy.record")}>
      <Fields
        key={recorded}
        cohortId={cohortId}
        takesFocus={arrived || recorded > 0}
        onCancel={onCancel}
        onRecorded={() => setRecorded((count) => count + 1)}
      />
    </Paper>
  );
}

type FieldsProps = {
  readonly cohortId: string;
  /** The button that led here, or recorded the cost before, is gone: the first field has its focus. */
  readonly takesFocus: boolean;
  readonly onCancel: (() => void) | undefined;
  readonly onRecorded: () => void;
};

function Fields({ cohortId, takesFocus, onCancel, onRecorded }: FieldsProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const record = useRecordCost();
  const form = useForm<Values, RecordCostInput>({
    initial: {
      cohortId,
      kind: null,
      quantity: null,
      unitPrice: null,
      incurredOn: today,
      source: "",
      payer: "MUNICIPALITY",
    },
    schema: recordCostInput,
    submit: async (input) => {
      await record(input);
      onRecorded();
      return null;
    },
  });
  return (
    <Form
      form={form}
      action={t("payback.economy.record")}
      refusedTitle={t("payback.economy.refused")}
      {...(onCancel ? { cancel: onCancel } : {})}
    >
      <SelectField
        label={t("payback.economy.kind")}
        autoFocus={takesFocus}
        options={costKinds.map((kind) => ({ value: kind, label: t(`codes.costKind.${kind}`) }))}
        {...form.field("kind")}
      />
      <NumberField
        label={t("payback.economy.quantity")}
        help={t("payback.economy.quantityHelp")}
        decimals={2}
        {...form.field("quantity")}
      />
      <KronerField
        label={t("payback.economy.unitPrice")}
        help={t("payback.economy.unitPriceHelp")}
        {...form.field("unitPrice")}
      />
      <Amount values={form.values} />
      <DateField
        label={t("payback.economy.incurredOn")}
        today={today}
        {...form.field("incurredOn")}
      />
      <TextField
        label={t("payback.economy.source")}
        help={t("payback.economy.sourceHelp")}
        maxLength={200}
        {...form.field("source")}
      />
      <SelectField
        label={t("payback.economy.payer")}
        nothing={null}
        options={payers.map((payer) => ({ value: payer, label: t(`payback.payer.${payer}`) }))}
        {...form.field("payer")}
      />
    </Form>
  );
}

/** What quantity and price come to, as the core counts it. */
function Amount({ values: { quantity, unitPrice } }: { values: Values }) {
  const { t } = useTranslation();
  const amount = amountOf(quantity, unitPrice);
  return (
    <p className={styles.amount} aria-live="polite">
      <span>{t("payback.economy.amount")}</span>
      {amount === null ? (
        <span className="ink3">{t("payback.economy.sumMissing")}</span>
      ) : (
        <span className="strong">
          <Kroner amount={amount} decimals />
        </span>
      )}
    </p>
  );
}

function amountOf(quantity: number | null, unitPrice: Oere | null): Oere | null {
  if (quantity === null || unitPrice === null) return null;
  const countable = Number.isSafeInteger(Math.round(quantity * unitPrice));
  return countable ? costOf({ kind: "OTHER", quantity, unitPrice }) : null;
}

/** Sends it, and offers its way back. */
function useRecordCost() {
  const { t } = useTranslation();
  const language = useLanguage();
  const toast = useToast();
  const changed = useCostsChanged();
  const undo = useUndoCosts();
  const [mutate] = useMutation(recordCost);
  return async (input: RecordCostInput): Promise<void> => {
    const { data } = await mutate({ variables: { input } });
    await changed();
    const amount = formatKroner(data?.recordCost.amount ?? oere(0), language);
    const message = t("payback.economy.recorded", {
      kind: t(`codes.costKind.${input.kind}`),
      amount: `${amount} ${t("ui.kroner")}`,
    });
    const saveId = data?.recordCost.saveId;
    toast(saveId ? { message, undo: () => void undo(saveId) } : { message });
  };
}
