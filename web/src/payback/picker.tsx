import { IconChevronDown } from "@tabler/icons-react";
import { Icon } from "../ui/icon.tsx";
import styles from "./assumptions.module.css";

type PickerProps = {
  readonly id: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
};

/** A choice that always stands on one of its options, by the browser's own list. */
export function Picker({ id, value, options, onChange }: PickerProps) {
  return (
    <span className={styles.picker}>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon of={IconChevronDown} size="row" />
    </span>
  );
}
