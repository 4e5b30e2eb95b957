import { IconChevronRight } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { Button, ButtonLink } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import styles from "./row-list.module.css";
import { usePhone } from "./use-phone.ts";

/** Things to do or to know, one under the other, reaching the paper's edge. */
export function RowList({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  );
}

type RowProps = {
  /** Time or date, in a column of its own. */
  readonly lead?: ReactNode;
  readonly title: string;
  readonly second?: ReactNode;
  /** At the end of the line: how long it has waited, or a state. */
  readonly note?: ReactNode;
  readonly to?: string | null;
  /** Where the row opens no page but a window: the deed of its button. */
  readonly onOpen?: () => void;
  /** The button's verb; without it the row itself leads there. */
  readonly action?: string;
  /** The one thing to do first: tinted, with the filled button. */
  readonly first?: boolean;
};

/** One row. On a phone it leads there as a whole, and only the first keeps its button. */
export function Row({ lead, title, second, note, to, onOpen, action, first = false }: RowProps) {
  const phone = usePhone();
  const button = to && action && (!phone || first);
  return (
    <li className={classNames(styles.row, first && styles.first)}>
      {lead && <div className={styles.lead}>{lead}</div>}
      <div className={styles.words}>
        {to && !button ? (
          <Link to={to} className={styles.open}>
            {title}
          </Link>
        ) : onOpen && phone ? (
          <button type="button" className={styles.open} onClick={onOpen}>
            {title}
          </button>
        ) : (
          <span className={styles.title}>{title}</span>
        )}
        {second && <div className={styles.second}>{second}</div>}
        {phone && note && <div>{note}</div>}
      </div>
      {!phone && note && <div className={styles.note}>{note}</div>}
      {button && (
        <div className={styles.button}>
          <ButtonLink
            to={to}
            size={first ? "standard" : "small"}
            variant={first ? "primary" : "secondary"}
            wide
          >
            {action}
            <span className="visually-hidden">: {title}</span>
          </ButtonLink>
        </div>
      )}
      {onOpen && action && !phone && (
        <div className={styles.button}>
          <Button size="small" wide onClick={onOpen}>
            {action}
            <span className="visually-hidden">: {title}</span>
          </Button>
        </div>
      )}
      {((to && !button) || (onOpen && phone)) && <Icon of={IconChevronRight} />}
    </li>
  );
}
