import type { ReactNode } from "react";
import styles from "./key-figures.module.css";

export type KeyFigure = {
  readonly label: string;
  readonly value: ReactNode;
  /** Smaller, after the value: "af 20", "kr.". */
  readonly unit?: ReactNode;
  /** A drawing beside the value, such as an interval. */
  readonly mark?: ReactNode;
  readonly note?: ReactNode;
};

/** Large figures on the canvas between hairlines; five at most. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value, unit, mark, note }) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>{label}</dt>
          <dd>
            <div className={styles.value}>
              <span className={styles.number}>
                {value}
                {unit && <span className={styles.unit}>{unit}</span>}
              </span>
              {mark}
            </div>
            {note && <div className={styles.note}>{note}</div>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
