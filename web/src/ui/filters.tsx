import { formatDate, type PlainDate, parseDateInput } from "@mikrolaan/shared/calendar";
import { IconChevronDown, IconSearch } from "@tabler/icons-react";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./filters.module.css";
import { Icon } from "./icon.tsx";
import { useLanguage } from "./use-language.ts";

/** What narrows a list, above it. */
export function Filters({ children }: { children: ReactNode }) {
  return (
    <search className={styles.filters} aria-label={useTranslation().t("ui.filters")}>
      {children}
    </search>
  );
}

type SearchInputProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A part of a name; the page decides when to look. */
export function SearchInput({ label, value, onChange }: SearchInputProps) {
  const id = useId();
  return (
    <div className={styles.search}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.box}>
        <Icon of={IconSearch} />
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          className={styles.control}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}

type FilterSelectProps<Value extends string> = {
  readonly label: string;
  /** What is shown when nothing is chosen: "Alle trin". */
  readonly all: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
};

export function FilterSelect<Value extends string>(props: FilterSelectProps<Value>) {
  const { label, all, options, value, onChange } = props;
  const id = useId();
  return (
    <div className={styles.select}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.box}>
        <select
          id={id}
          className={styles.control}
          value={value ?? ""}
          onChange={({ currentTarget }) =>
            onChange(options.find((it) => it.value === currentTarget.value)?.value ?? null)
          }
        >
          <option value="">{all}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon of={IconChevronDown} />
      </div>
    </div>
  );
}

type FilterDateProps = {
  readonly label: string;
  readonly today: PlainDate;
  readonly value: PlainDate | null;
  readonly onChange: (value: PlainDate | null) => void;
};

/** A day typed in any Danish form; it narrows when the field is left, or at Enter. */
export function FilterDate({ label, today, value, onChange }: FilterDateProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const id = useId();

  function commit() {
    if (typed === null) return;
    const read = parseDateInput(typed, today);
    const isRead = read.kind === "date" || read.code === "EMPTY";
    setWrong(!isRead);
    if (!isRead) return;
    setTyped(null);
    onChange(read.kind === "date" ? read.date : null);
  }

  return (
    <div className={styles.date}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.box}>
        <input
          id={id}
          type="text"
          autoComplete="off"
          className={styles.control}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          value={typed ?? (value === null ? "" : formatDate(value, language))}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => event.key === "Enter" && commit()}
        />
      </div>
      {isWrong && (
        <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
          {t("ui.form.notADate", { text: typed?.trim() ?? "" })}
        </p>
      )}
    </div>
  );
}
