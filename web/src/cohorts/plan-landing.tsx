import { classNames } from "../ui/class-names.ts";
import styles from "./plan-landing.module.css";

type PlanLandingProps = {
  /** Along the bar it is taken from, as shares of its width; less than 0 and more than 1 lie outside. */
  readonly from: number;
  readonly width: number;
  /** Where that is: programme week, calendar week and date. */
  readonly words: string;
  /** The words stand to the left of it, where there is no room to the right. */
  readonly isLate: boolean;
};

/** Where what is dragged would land. */
export function PlanLanding({ from, width, words, isLate }: PlanLandingProps) {
  return (
    <div
      className={styles.landing}
      style={{ left: `${from * 100}%`, width: `${width * 100}%` }}
      data-landing
    >
      <span className={classNames(styles.words, isLate && styles.late)}>{words}</span>
    </div>
  );
}
