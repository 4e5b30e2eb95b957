import {
  IconAlertCircle,
  IconAlertTriangle,
  IconCheck,
  IconCircleDashed,
  IconClock,
  type Icon as TablerIcon,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./drawings.module.css";
import { Icon } from "./icon.tsx";

const drawings = {
  done: IconCheck,
  active: IconClock,
  warning: IconAlertTriangle,
  refused: IconAlertCircle,
  neutral: IconCircleDashed,
} as const;

/** `refused` is for refused, overdue or double-booked; a person who is absent is none of them. */
export type Status = keyof typeof drawings;

/** A state as a drawing and a word; never colour alone. `tag` gives it a ground of its own tint. */
export function StatusWord({
  status,
  icon,
  tag = false,
  children,
}: {
  readonly status: Status;
  readonly icon?: TablerIcon | null;
  readonly tag?: boolean;
  readonly children: ReactNode;
}) {
  const drawing = icon === undefined ? drawings[status] : icon;
  return (
    <span className={classNames(styles.status, styles[status], tag && styles.tag)}>
      {drawing && <Icon of={drawing} size="row" />}
      <span>{children}</span>
    </span>
  );
}
