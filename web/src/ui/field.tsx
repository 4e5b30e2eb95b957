import { IconAlertCircle } from "@tabler/icons-react";
import { createContext, type ReactNode, useContext, useEffect } from "react";
import { createPortal } from "react-dom";
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
  /** `digits` holds a number of two or three of them. */
  readonly width?: "full" | "standard" | "short" | "shorter" | "digits";
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

/**
 * Where the fields of a sentence say what is wrong with them; null outside a sentence. In one they
 * stand inside the running text, named to those who hear it.
 */
export const SentenceContext = createContext<{ readonly errors: HTMLElement | null } | null>(null);

/** Label, help, what is wrong, field: the order people know from public self-service. */
export function FieldFrame<Value>(props: FrameProps<Value>) {
  const { t } = useTranslation();
  const { binding, label, optional, width, autoFocus, inside, writeLimit, control } = props;
  const { id, name } = binding;
  const sentence = useContext(SentenceContext);
  const help = sentence ? undefined : props.help;
  const error = useFieldError(binding, label, writeLimit);
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");
  const box = classNames(styles.box, width && width !== "standard" && styles[width]);
  const field = (
    <>
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
    </>
  );
  if (sentence) {
    return (
      <span className={classNames(styles.word, error && styles.wrongWord)}>
        <label htmlFor={id} className="visually-hidden">
          {label}
        </label>
        <span className={box}>{field}</span>
        <SentenceError id={`${id}-error`}>{error}</SentenceError>
      </span>
    );
  }
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
      <div className={box}>{field}</div>
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

/** What is wrong with one field of a sentence, said beside the sentence. */
export function SentenceError({ id, children }: { id: string; children: string | null }) {
  const errors = useContext(SentenceContext)?.errors;
  return errors ? createPortal(<FieldError id={id}>{children}</FieldError>, errors) : null;
}
