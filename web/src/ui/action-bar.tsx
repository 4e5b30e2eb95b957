import type { ReactNode } from "react";
import styles from "./action-bar.module.css";

/** A working page's main action: by the thumb on a phone, where it takes the place of the navigation. Last on its page. */
export function ActionBar({ children }: { children: ReactNode }) {
  return (
    <div className={styles.bar} data-action-bar>
      {children}
    </div>
  );
}
