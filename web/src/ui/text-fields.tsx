import { IconEye, IconEyeOff } from "@tabler/icons-react";
import { type HTMLInputAutoCompleteAttribute, useState } from "react";
import { useTranslation } from "react-i18next";
import { FieldFrame, type FieldLook } from "./field.tsx";
import styles from "./form.module.css";
import { Icon } from "./icon.tsx";
import type { FieldBinding } from "./use-form.ts";

type TextBinding = Omit<FieldBinding<string>, "value"> & { readonly value: string | null };

type TextFieldProps = FieldLook &
  TextBinding & {
    readonly type?: "text" | "email" | "tel" | "search";
    readonly autoComplete?: HTMLInputAutoCompleteAttribute;
    readonly maxLength?: number;
  };

export function TextField({
  label,
  help,
  optional,
  width,
  autoFocus,
  type = "text",
  autoComplete = "off",
  maxLength,
  ...binding
}: TextFieldProps) {
  return (
    <FieldFrame
      {...given({ label, help, optional, width, autoFocus })}
      binding={{ ...binding, value: binding.value ?? "" }}
      control={(props) => (
        <input
          {...props}
          type={type}
          autoComplete={autoComplete}
          maxLength={maxLength}
          value={binding.value ?? ""}
          onChange={(event) => binding.onChange(event.currentTarget.value)}
        />
      )}
    />
  );
}

export function TextareaField({
  label,
  help,
  optional,
  width,
  autoFocus,
  rows = 4,
  ...binding
}: FieldLook & TextBinding & { readonly rows?: number }) {
  return (
    <FieldFrame
      {...given({ label, help, optional, width, autoFocus })}
      binding={{ ...binding, value: binding.value ?? "" }}
      control={(props) => (
        <textarea
          {...props}
          rows={rows}
          value={binding.value ?? ""}
          onChange={(event) => binding.onChange(event.currentTarget.value)}
        />
      )}
    />
  );
}

/** A password, which can be shown: people type long ones wrong. */
export function PasswordField({
  label,
  help,
  optional,
  width,
  autoFocus,
  autoComplete,
  ...binding
}: FieldLook &
  FieldBinding<string> & { readonly autoComplete: "current-password" | "new-password" }) {
  const { t } = useTranslation();
  const [seen, setSeen] = useState(false);
  return (
    <FieldFrame
      {...given({ label, help, optional, width, autoFocus })}
      binding={binding}
      control={(props) => (
        <>
          <input
            {...props}
            type={seen ? "text" : "password"}
            autoComplete={autoComplete}
            value={binding.value}
            onChange={(event) => binding.onChange(event.currentTarget.value)}
          />
          <button
            type="button"
            className={styles.eye}
            aria-pressed={seen}
            aria-label={t("ui.form.showPassword")}
            onClick={() => setSeen(!seen)}
          >
            <Icon of={seen ? IconEyeOff : IconEye} />
          </button>
        </>
      )}
    />
  );
}

/** The look without what was not said, as exact optional properties ask. */
export function given(
  look: { [K in keyof FieldLook]: FieldLook[K] | undefined } & { label: string },
): FieldLook {
  const { label, ...rest } = look;
  return {
    label,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  };
}
