import { IconChevronDown } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { classNames } from "./class-names.ts";
import { FieldError, FieldFrame, type FieldLook, useFieldError } from "./field.tsx";
import styles from "./form.module.css";
import { Icon } from "./icon.tsx";
import { given } from "./text-fields.tsx";
import type { FieldBinding } from "./use-form.ts";

type Option<Value extends string> = { readonly value: Value; readonly label: string };

type SelectFieldProps<Value extends string> = FieldLook &
  FieldBinding<Value | null> & {
    readonly options: readonly Option<Value>[];
    /** What the choice of nothing is called: "Vælg …" unless told. Null where one is always chosen. */
    readonly nothing?: string | null;
  };

/** A choice among known words, by the browser's own list. */
export function SelectField<Value extends string>({
  label,
  help,
  optional,
  width,
  autoFocus,
  options,
  nothing,
  ...binding
}: SelectFieldProps<Value>) {
  const { t } = useTranslation();
  return (
    <FieldFrame
      {...given({ label, help, optional, width, autoFocus })}
      binding={binding}
      control={(props) => (
        <>
          <select
            {...props}
            value={binding.value ?? ""}
            onChange={(event) => binding.onChange(chosen(options, event.currentTarget.value))}
          >
            {nothing !== null && <option value="">{nothing ?? t("ui.form.choose")}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <span className={styles.chevron}>
            <Icon of={IconChevronDown} />
          </span>
        </>
      )}
    />
  );
}

type ChoicesFieldProps<Value extends string> = FieldLook &
  FieldBinding<readonly Value[]> & { readonly options: readonly Option<Value>[] };

/** Several choices at once, such as the cohorts that are invited. */
export function ChoicesField<Value extends string>({
  label,
  help,
  optional,
  options,
  ...binding
}: ChoicesFieldProps<Value>) {
  const { t } = useTranslation();
  const error = useFieldError(binding, label);
  const { id, value } = binding;
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={classNames(styles.field, error && styles.wrong)}
      aria-describedby={described || undefined}
    >
      <legend className={styles.label}>
        {label}
        {optional && <span className={styles.optional}> {t("ui.form.optional")}</span>}
      </legend>
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      <FieldError id={`${id}-error`}>{error}</FieldError>
      <div className={styles.choices}>
        {options.map((option) => (
          <label key={option.value} className={styles.choice}>
            <input
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={(event) =>
                binding.onChange(
                  event.currentTarget.checked
                    ? [...value, option.value]
                    : value.filter((other) => other !== option.value),
                )
              }
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function chosen<Value extends string>(
  options: readonly Option<Value>[],
  text: string,
): Value | null {
  return options.find(({ value }) => value === text)?.value ?? null;
}
