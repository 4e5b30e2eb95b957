import { classNames } from "../ui/class-names.ts";
import styles from "./assumptions.module.css";
import type { useTypedNumber } from "./use-typed-number.ts";

type NumberBoxProps = {
  readonly id: string;
  readonly typed: ReturnType<typeof useTypedNumber>;
  readonly unit: string;
};

/** A number field with its unit inside. */
export function NumberBox({ id, typed, unit }: NumberBoxProps) {
  const wrong = typed.problem !== null;
  return (
    <span className={classNames(styles.box, wrong && styles.wrong)}>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-describedby={wrong ? `${id}-error ${id}-unit` : `${id}-unit`}
        aria-invalid={wrong || undefined}
        value={typed.text}
        onChange={(event) => typed.change(event.currentTarget.value)}
        onBlur={typed.leave}
      />
      <span id={`${id}-unit`} className={styles.unit}>
        {unit}
      </span>
    </span>
  );
}
