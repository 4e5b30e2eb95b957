import {
  formatDate,
  formatTime,
  formatWeek,
  isoWeekOf,
  type LocalTime,
  type NoSuchDate,
  type PlainDate,
  parseDateInput,
  parseTimeInput,
} from "@mikrolaan/shared/calendar";
import {
  formatKroner,
  formatNumber,
  type Language,
  type Oere,
  oere,
  parseKronerInput,
  parseNumberInput,
} from "@mikrolaan/shared/money";
import type { TFunction } from "i18next";
import { type ReactNode, useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "./class-names.ts";
import { FieldFrame, type FieldLook } from "./field.tsx";
import styles from "./form.module.css";
import { given } from "./text-fields.tsx";
import type { FieldBinding } from "./use-form.ts";
import { useLanguage } from "./use-language.ts";

/** What was typed, read: a value, nothing, or the sentence that says why it cannot be read. */
type Reading<Value> = { readonly value: Value | null } | { readonly unreadable: string };

type TypedFieldProps<Value> = FieldLook & {
  readonly binding: FieldBinding<Value | null>;
  readonly read: (text: string) => Reading<Value>;
  readonly write: (value: Value) => string;
  readonly inside?: ReactNode;
  readonly numeric?: boolean;
  readonly writeLimit?: (limit: number) => string;
};

/** A field of typed text behind a value. Shows what was typed until the field is left, then the house's form of it. */
function TypedField<Value>({
  binding,
  read,
  write,
  inside,
  numeric = false,
  writeLimit,
  ...look
}: TypedFieldProps<Value>) {
  const { value, onChange, onUnreadable } = binding;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? "" : write(value));

  function change(text: string) {
    setTyped(text);
    const reading = read(text);
    if ("unreadable" in reading) {
      onChange(null);
      onUnreadable(reading.unreadable);
    } else {
      onChange(reading.value);
      onUnreadable(null);
    }
  }

  return (
    <FieldFrame
      {...look}
      binding={binding}
      inside={inside}
      writeLimit={writeLimit}
      control={({ className, ...props }) => (
        <input
          {...props}
          type="text"
          inputMode={numeric ? "decimal" : "text"}
          autoComplete="off"
          className={classNames(className, numeric && styles.right)}
          value={shown}
          onChange={(event) => change(event.currentTarget.value)}
          onBlur={() => value !== null && setTyped(null)}
        />
      )}
    />
  );
}

type Typed<Value> = FieldLook & FieldBinding<Value | null>;

/** A date typed in any Danish form, or as a week; shows its week and never becomes another day. */
export function DateField({ today, ...props }: Typed<PlainDate> & { readonly today: PlainDate }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { look, binding } = parted(props);
  return (
    <TypedField
      {...look}
      width={look.width ?? "short"}
      help={look.help ?? t("ui.form.dateHelp")}
      binding={binding}
      read={(text) => readDate(text, today, t, language)}
      write={(date) => formatDate(date, language)}
      inside={binding.value && formatWeek(isoWeekOf(binding.value).week, language)}
    />
  );
}

export function TimeField(props: Typed<LocalTime>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { look, binding } = parted(props);
  return (
    <TypedField
      {...look}
      width={look.width ?? "shorter"}
      binding={binding}
      read={(text) => {
        const read = parseTimeInput(text);
        if (read.kind === "time") return { value: read.time };
        return read.code === "EMPTY"
          ? { value: null }
          : { unreadable: t("ui.form.notATime", { text }) };
      }}
      write={(time) => formatTime(time, language)}
    />
  );
}

/** A number with the language's decimal mark; the unit stands inside the field. */
export function NumberField({
  unit,
  decimals = 0,
  writeLimit,
  ...props
}: Typed<number> & {
  readonly unit?: string;
  readonly decimals?: number;
  /** How a limit reads where what is shown is not what is counted. Keep it stable. */
  readonly writeLimit?: (limit: number) => string;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { look, binding } = parted(props);
  return (
    <TypedField
      {...look}
      width={look.width ?? "shorter"}
      binding={binding}
      numeric
      inside={unit}
      {...(writeLimit ? { writeLimit } : {})}
      read={(text) => readNumber(text, unit, t, language)}
      write={(value) => formatNumber(value, language, Math.min(decimals, decimalsOf(value)))}
    />
  );
}

/** An amount as people type and paste it: "1234,5", "1.234,50", "50.000 kr.". */
export function KronerField(props: Typed<Oere>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { look, binding } = parted(props);
  const writeLimit = useCallback(
    (limit: number) => `${formatKroner(oere(limit), language)}\u00a0kr.`,
    [language],
  );
  return (
    <TypedField
      {...look}
      width={look.width ?? "short"}
      binding={binding}
      numeric
      inside={t("ui.kroner")}
      writeLimit={writeLimit}
      read={(text) => {
        const read = parseKronerInput(text, language);
        if (read.kind === "amount") return { value: read.amount };
        return read.code === "EMPTY"
          ? { value: null }
          : { unreadable: t(`ui.form.amount.${read.code}`, { text }) };
      }}
      write={(amount) => formatKroner(amount, language)}
    />
  );
}

function readDate(
  text: string,
  today: PlainDate,
  t: TFunction,
  language: Language,
): Reading<PlainDate> {
  const read = parseDateInput(text, today);
  if (read.kind === "date") return { value: read.date };
  switch (read.code) {
    case "EMPTY":
      return { value: null };
    case "NOT_A_DATE":
      return { unreadable: t("ui.form.notADate", { text: text.trim() }) };
    case "NO_SUCH_DATE":
      return { unreadable: noSuchDate(read, t, language) };
    case "NO_SUCH_WEEK": {
      const { week, year, weeksInYear } = read;
      return { unreadable: t("ui.form.noSuchWeek", { week, year, weeksInYear }) };
    }
  }
}

function noSuchDate(
  { day, month, year, daysInMonth }: NoSuchDate,
  t: TFunction,
  language: Language,
): string {
  const pad = (n: number) => String(n).padStart(2, "0");
  const date = language === "en" ? `${day}/${month}/${year}` : `${pad(day)}.${pad(month)}.${year}`;
  if (daysInMonth === 0) return t("ui.form.noSuchMonth", { date });
  const monthName = t("ui.months", { returnObjects: true })[month - 1] ?? "";
  return t("ui.form.noSuchDate", { date, month: monthName, year, days: daysInMonth });
}

function readNumber(
  text: string,
  unit: string | undefined,
  t: TFunction,
  language: Language,
): Reading<number> {
  const read = parseNumberInput(text, language, unit);
  if (read.kind === "number") return { value: read.value };
  return read.code === "EMPTY"
    ? { value: null }
    : { unreadable: t("ui.form.notANumber", { text: text.trim() }) };
}

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** Parts the props of a field into how it looks and what it is bound to. */
function parted<Value>(props: FieldLook & FieldBinding<Value>): {
  look: FieldLook;
  binding: FieldBinding<Value>;
} {
  const { label, help, optional, width, autoFocus, ...binding } = props;
  return { look: given({ label, help, optional, width, autoFocus }), binding };
}
