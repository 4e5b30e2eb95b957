import styles from "./assumptions.module.css";

type ChipsProps = {
  readonly label: string;
  readonly options: readonly {
    readonly key: string;
    readonly label: string;
    readonly chosen: boolean;
    readonly choose: () => void;
  }[];
};

/** Values that can be had in one press. */
export function Chips({ label, options }: ChipsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent.
    <div role="group" aria-label={label} className={styles.chips}>
      {options.map((option) => (
        <button
          key={option.key}
          type="button"
          className={styles.chip}
          aria-pressed={option.chosen}
          onClick={option.choose}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
