import { IconMinus, IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import styles from "./stepper-field.module.css";
import { NumberField } from "./typed-fields.tsx";
import type { FieldBinding } from "./use-form.ts";

type StepperFieldProps = FieldBinding<number | null> & {
  readonly label: string;
  readonly help?: string;
  readonly unit: string;
  readonly autoFocus?: boolean;
  /** The next number; one more or less unless told. */
  readonly step?: (value: number, by: 1 | -1) => number;
};

/** A small whole number, typed or one more or less by each press. */
export function StepperField({ step = (value, by) => value + by, ...props }: StepperFieldProps) {
  const { t } = useTranslation();
  const { label, value, onChange } = props;
  const go = (by: 1 | -1) => () => onChange(step(value ?? 0, by));
  return (
    <div className={styles.stepper}>
      <NumberField {...props} />
      <Button aria-label={`${label}: ${t("ui.stepper.less")}`} onClick={go(-1)}>
        <Icon of={IconMinus} />
      </Button>
      <Button aria-label={`${label}: ${t("ui.stepper.more")}`} onClick={go(1)}>
        <Icon of={IconPlus} />
      </Button>
    </div>
  );
}
