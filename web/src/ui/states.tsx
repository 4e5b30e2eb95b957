import {
  IconAlertTriangle,
  IconInfoCircle,
  IconPlugConnectedX,
  IconRefresh,
} from "@tabler/icons-react";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { codeOf, referenceOf } from "./problems.ts";
import styles from "./states.module.css";

type EmptyProps = {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Inside a paper, where it is one part among others. */
  readonly small?: boolean;
};

/** Nothing here yet: what is so, then what to do. */
export function Empty({ title, children, actions, small = false }: EmptyProps) {
  return (
    <div className={classNames(styles.centre, small && styles.small)}>
      {!small && <EmptyDots />}
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.words}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

function EmptyDots() {
  return (
    <svg
      width={298}
      height={52}
      viewBox="0 0 298 52"
      aria-hidden="true"
      style={{ maxWidth: "100%" }}
    >
      {Array.from({ length: 20 }, (_, index) => index).map((index) => (
        <circle
          key={index}
          cx={11 + (index % 10) * 30.6}
          cy={index < 10 ? 11 : 41}
          r={9.5}
          fill="none"
          stroke="var(--line2)"
          strokeWidth={2}
        />
      ))}
    </svg>
  );
}

type FailedProps = {
  readonly error: unknown;
  /** "Afdragene kunne ikke hentes"; by default in general words. */
  readonly title?: string;
  readonly onRetry?: () => void;
};

/** What could not be fetched, with the reference to quote, and another try. Refusals say who can help. */
export function Failed({ error, title, onRetry }: FailedProps) {
  const { t } = useTranslation();
  const code = codeOf(error);
  const reference = referenceOf(error);
  if (code === "FORBIDDEN" || code === "NOT_FOUND") {
    return <Empty title={t(`errors.page.${code}.title`)}>{t(`errors.page.${code}.words`)}</Empty>;
  }
  return (
    <div className={styles.failed} role="alert">
      <p className={styles.failedTitle}>
        <Icon of={IconPlugConnectedX} />
        {title ?? t("ui.failed.title")}
      </p>
      <p>{t(code === "SERVICE_UNAVAILABLE" ? "ui.failed.unavailable" : "ui.failed.words")}</p>
      {reference && <p className="second">{t("ui.failed.reference", { reference })}</p>}
      {onRetry && (
        <Button icon={IconRefresh} onClick={onRetry}>
          {t("ui.failed.retry")}
        </Button>
      )}
    </div>
  );
}

/** Something to know before going on; `calm` without the colour of time and attention. */
export function Notice({ calm = false, children }: { calm?: boolean; children: ReactNode }) {
  return (
    <div className={classNames(styles.notice, calm && styles.calm)}>
      <Icon of={calm ? IconInfoCircle : IconAlertTriangle} />
      <div>{children}</div>
    </div>
  );
}

/** Holds the place of what is on its way. Nothing is shown for the first 300 ms, and nothing moves. */
export function Loading({ label }: { label?: string }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className={styles.loading} role="status">
      <span className="visually-hidden">{label ?? t("ui.loading")}</span>
      <div className={styles.bar} style={{ width: "38%" }} />
      <div className={styles.bar} style={{ width: "22%" }} />
      <div className={styles.block} />
    </div>
  );
}
