import { IconArrowRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Icon } from "../ui/icon.tsx";
import styles from "./attendance-log.module.css";
import type { LogEntry } from "./attendance-log-query.ts";
import { useLogWords } from "./use-log-words.ts";

/** What a mark was and became, with why; or that it gave way to another's. */
export function LogChange({ entry }: { entry: LogEntry }) {
  const { t } = useTranslation();
  const { from, to } = useLogWords();
  const { why, applied } = entry;
  return (
    <>
      <p className={styles.change}>
        <span className="ink2">{from(entry)}</span>
        <Icon of={IconArrowRight} size="row" />
        <span className="visually-hidden">{t("sessions.log.to")}</span>
        <span className={applied ? "strong" : styles.given}>{to(entry)}</span>
      </p>
      {!applied && <p className="second">{t("sessions.log.yielded", { from: from(entry) })}</p>}
      {why && <p className="second">{t("sessions.log.why", { why })}</p>}
    </>
  );
}
