import { classNames } from "./class-names.ts";
import { FieldError, useFieldError } from "./field.tsx";
import styles from "./form.module.css";
import type { FieldBinding } from "./use-form.ts";

type RadioFieldProps<Value extends string> = FieldBinding<Value> & {
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    /** What choosing it comes to, under its words. */
    readonly second?: string | undefined;
  }[];
};

/** One of a few, all seen at once. */
export function RadioField<Value extends string>({
  label,
  options,
  ...binding
}: RadioFieldProps<Value>) {
  const error = useFieldError(binding, label);
  const { id, name, value, onChange } = binding;
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={classNames(styles.field, error && styles.wrong)}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className={styles.label}>{label}</legend>
      <FieldError id={`${id}-error`}>{error}</FieldError>
      <div className={styles.choices}>
        {options.map((option) => (
          <label key={option.value} className={styles.choice}>
            <input
              type="radio"
              name={`${id}${name}`}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.second && <span className={styles.optional}> {option.second}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
