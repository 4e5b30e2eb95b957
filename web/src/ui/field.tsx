import { IconAlertCircle } from "@tabler/icons-react";
import { type ReactNode, useContext, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "./class-names.ts";
import styles from "./form.module.css";
import { FormContext, useSentence } from "./form.tsx";
import { Icon } from "./icon.tsx";
import type { FieldBinding } from "./use-form.ts";

/** What every field takes beside its binding. */
export type FieldLook = {
  readonly label: string;
  readonly help?: ReactNode;
  /** Writes "(frivilligt)" after the label. */
  readonly optional?: boolean;
  readonly width?: "full" | "standard" | "short" | "shorter";
  readonly autoFocus?: boolean;
};

type ControlProps = {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
  readonly "aria-required": true | undefined;
  readonly autoFocus: boolean | undefined;
  /** The same for a dialog, whose focus trap asks for it. */
  readonly "data-autofocus": true | undefined;
};

type FrameProps<Value> = FieldLook & {
  readonly binding: FieldBinding<Value>;
  /** At the right inside the field: a unit, or the week of the date. */
  readonly inside?: ReactNode;
  /** How a limit reads in this field; its value otherwise. Keep it stable. */
  readonly writeLimit?: ((limit: number) => string) | undefined;
  readonly control: (props: ControlProps) => ReactNode;
};

/** Label, help, what is wrong, field: the order people know from public self-service. */
export function FieldFrame<Value>({
  binding,
  label,
  help,
  optional,
  width,
  autoFocus,
  inside,
  writeLimit,
  control,
}: FrameProps<Value>) {
  const { t } = useTranslation();
  const { id, name } = binding;
  const error = useFieldError(binding, label, writeLimit);
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={classNames(styles.field, error && styles.wrong)}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {optional && <span className={styles.optional}> {t("ui.form.optional")}</span>}
      </label>
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      <FieldError id={`${id}-error`}>{error}</FieldError>
      <div className={classNames(styles.box, width && width !== "standard" && styles[width])}>
        {control({
          id,
          name,
          className: styles.control ?? "",
          "aria-describedby": described || undefined,
          "aria-invalid": error ? true : undefined,
          "aria-required": optional ? undefined : true,
          autoFocus,
          "data-autofocus": autoFocus || undefined,
        })}
        {inside && <span className={styles.inside}>{inside}</span>}
      </div>
    </div>
  );
}

/** The sentence of what is wrong with a field; also tells the form what the field is called. */
export function useFieldError<Value>(
  binding: FieldBinding<Value>,
  label: string,
  writeLimit?: ((limit: number) => string) | undefined,
): string | null {
  const labels = useContext(FormContext);
  const sentence = useSentence();
  const { name, problem } = binding;
  useEffect(() => {
    labels?.set(name, { label, writeLimit });
    return () => void labels?.delete(name);
  }, [labels, name, label, writeLimit]);
  return problem ? sentence(problem, { label, writeLimit }) : null;
}

export function FieldError({ id, children }: { id: string; children: string | null }) {
  if (!children) return null;
  return (
    <p id={id} className={styles.error}>
      <Icon of={IconAlertCircle} size="row" />
      {children}
    </p>
  );
}
