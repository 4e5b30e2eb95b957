import { IconAlertCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import styles from "./clash.module.css";
import { FreeTimes } from "./free-times.tsx";
import { Icon } from "./icon.tsx";
import { type FreeTime, joinClashes, type Problem } from "./problems.ts";
import { useProblemText } from "./use-problem-text.ts";

type ClashNoticeProps = {
  /** Of one wanted time: each with its clash. */
  readonly reasons: readonly Problem[];
  /** Chooses one of the free times instead; without it they are not offered. */
  readonly onChoose?: (free: FreeTime) => void;
  /** Other ways out, beside the free times. */
  readonly children?: ReactNode;
};

/** What a wanted time clashes with, all of it, and the nearest times that are free. */
export function ClashNotice({ reasons, onChoose, children }: ClashNoticeProps) {
  const text = useProblemText();
  const clashes = reasons.flatMap(({ clash }) => (clash ? [clash] : []));
  const free = clashes.find((clash) => clash.free.length > 0)?.free ?? [];
  return (
    <div className={styles.notice}>
      <ul>
        {joinClashes(reasons).map((reason) => (
          <li key={text(reason)} className={styles.line}>
            <Icon of={IconAlertCircle} size="row" />
            <span>{text(reason)}</span>
          </li>
        ))}
      </ul>
      {onChoose && clashes.length > 0 && <FreeTimes free={free} onChoose={onChoose} />}
      {children}
    </div>
  );
}
