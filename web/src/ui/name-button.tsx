import { Button } from "./button.tsx";
import styles from "./name-button.module.css";

type NameButtonProps = {
  readonly name: string;
  /** The deed with the name in it: "Ret Fjordsalen". */
  readonly label: string;
  readonly onClick: () => void;
};

/** A name in a row that opens its form, in line with the names that open nothing. */
export function NameButton({ name, label, onClick }: NameButtonProps) {
  return (
    <span className={styles.name}>
      <Button variant="quiet" size="small" aria-label={label} onClick={onClick}>
        {name}
      </Button>
    </span>
  );
}
