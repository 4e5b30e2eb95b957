import { Link, NavLink, useLocation } from "react-router";
import styles from "./switches.module.css";

export type Tab = {
  readonly to: string;
  readonly label: string;
  readonly count?: number;
  /** Current only at exactly this address, for the first tab. */
  readonly end?: boolean;
  /** Current there too: the address of one of its parts that does not begin with its own. */
  readonly also?: string;
};

/** The parts of one thing, as links: each has its address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const { pathname } = useLocation();
  return (
    <nav aria-label={label} className={styles.tabs}>
      {tabs.map(({ to, label: name, count, end = false, also }) => {
        const shown = (
          <>
            {name}
            {count !== undefined && <span className={styles.count}>{count}</span>}
          </>
        );
        return also === pathname ? (
          <Link key={to} to={to} aria-current="page" className={styles.tab}>
            {shown}
          </Link>
        ) : (
          <NavLink key={to} to={to} end={end} className={styles.tab ?? ""}>
            {shown}
          </NavLink>
        );
      })}
    </nav>
  );
}
