import type { CSSProperties } from "react";
import styles from "./assumptions.module.css";

type SliderProps = {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where the basis stands, marked by a tick when the value is another. */
  readonly basis: number;
  readonly valueText: string;
  readonly onChange: (value: number) => void;
};

/** The browser's own slider, so that arrows, Home and End work as people know them. */
export function Slider({ label, value, min, max, step, basis, valueText, onChange }: SliderProps) {
  const at = (point: number) => Math.min(1, Math.max(0, (point - min) / (max - min || 1)));
  const style: CSSProperties & Record<"--at" | "--basis", number> = {
    "--at": at(value),
    "--basis": at(basis),
  };
  return (
    <div className={styles.slider} style={style}>
      {basis !== value && <span className={styles.tick} />}
      <input
        type="range"
        aria-label={label}
        aria-valuetext={valueText}
        min={min}
        max={max}
        step={step}
        value={value}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
    </div>
  );
}
