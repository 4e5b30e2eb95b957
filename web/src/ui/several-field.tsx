import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "./class-names.ts";
import { FieldError, useFieldError } from "./field.tsx";
import styles from "./form.module.css";
import { Icon } from "./icon.tsx";
import look from "./several-field.module.css";
import type { FieldBinding } from "./use-form.ts";

type SeveralFieldProps = FieldBinding<readonly string[]> & {
  readonly label: string;
  readonly optional?: boolean;
  /** What it says while nobody is chosen: "Uden underviser". */
  readonly nobody: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** Several of many: those chosen are read at once, and all of them open under the field. */
export function SeveralField({ label, optional, nobody, options, ...binding }: SeveralFieldProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const error = useFieldError(binding, label);
  const { id, value, onChange } = binding;
  const chosen = options.filter((it) => value.includes(it.value)).map((it) => it.label);
  function close() {
    setIsOpen(false);
    document.getElementById(id)?.focus();
  }
  return (
    <div className={classNames(styles.field, error && styles.wrong)}>
      <span id={`${id}-label`} className={styles.label}>
        {label}
        {optional && <span className={styles.optional}> {t("ui.form.optional")}</span>}
      </span>
      <FieldError id={`${id}-error`}>{error}</FieldError>
      <div className={styles.box}>
        <button
          id={id}
          type="button"
          className={classNames(styles.control, look.opener)}
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-labelledby={`${id}-label ${id}-chosen`}
          aria-describedby={error ? `${id}-error` : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          <span id={`${id}-chosen`} className={chosen.length > 0 ? undefined : "ink3"}>
            {chosen.length > 0 ? chosen.join(", ") : nobody}
          </span>
          <Icon of={IconChevronDown} />
        </button>
      </div>
      <ul id={`${id}-list`} className={look.list} hidden={!isOpen} aria-labelledby={`${id}-label`}>
        {options.map((option) => (
          <li key={option.value}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                checked={value.includes(option.value)}
                // Escape closes the list, and not the window it is in.
                data-mantine-stop-propagation="true"
                onKeyDown={({ key }) => key === "Escape" && close()}
                onChange={({ currentTarget }) =>
                  onChange(
                    currentTarget.checked
                      ? [...value, option.value]
                      : value.filter((other) => other !== option.value),
                  )
                }
              />
              {option.label}
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
