import { NavLink } from "react-router";
import styles from "./switches.module.css";

export type Tab = {
  readonly to: string;
  readonly label: string;
  readonly count?: number;
  /** Current only at exactly this address, for the first tab. */
  readonly end?: boolean;
};

/** The parts of one thing, as links: each has its address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className={styles.tabs}>
      {tabs.map(({ to, label: name, count, end = false }) => (
        <NavLink key={to} to={to} end={end} className={styles.tab ?? ""}>
          {name}
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
