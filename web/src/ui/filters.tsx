import { IconChevronDown, IconSearch } from "@tabler/icons-react";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import styles from "./filters.module.css";
import { Icon } from "./icon.tsx";

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
