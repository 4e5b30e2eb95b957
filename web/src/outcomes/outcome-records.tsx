import { formatDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import type { OutcomeStateFragment } from "../gql/graphql.ts";
import { Button } from "../ui/button.tsx";
import { classNames } from "../ui/class-names.ts";
import { instantText } from "../ui/clock.ts";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { monthsText } from "./months-text.ts";
import styles from "./outcome-paper.module.css";
import { useOutcomeDeeds } from "./use-outcome-deeds.ts";

type OutcomeRecord = OutcomeStateFragment["records"][number];

/** All that was ever recorded, the newest first; what was taken back is struck out and stays. */
export function OutcomeRecords({ outcomes: { records } }: { outcomes: OutcomeStateFragment }) {
  const { t } = useTranslation();
  return (
    <details className={styles.history}>
      <summary>{t("outcomes.person.history", { count: records.length })}</summary>
      <ol className={styles.records}>
        {records.toReversed().map((record) => (
          <RecordItem key={record.id} record={record} />
        ))}
      </ol>
    </details>
  );
}

function RecordItem({ record }: { record: OutcomeRecord }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { can } = useViewer();
  const { undo } = useOutcomeDeeds();
  const status = t(`codes.outcomeStatus.${record.status}`);
  const months = monthsText(record, t, language);
  const deed = (name: string | null | undefined, at: string | null | undefined) =>
    name && at ? { name, at: instantText(at, language) } : null;
  const confirmed = deed(record.confirmedBy, record.confirmedAt);
  const undone = deed(record.undoneBy, record.undoneAt);
  return (
    <li className={classNames(styles.record, undone && styles.undone)}>
      <span className={styles.words}>
        <span className={styles.what}>
          {status}, {months}
        </span>
        <span className="second">
          {t("outcomes.person.recordedBy", {
            source: t(`codes.outcomeSource.${record.source}`),
            date: formatDate(record.statedOn, language),
            name: record.recordedBy,
            at: instantText(record.recordedAt, language),
          })}{" "}
          {confirmed && t("outcomes.person.confirmedBy", confirmed)}{" "}
          {undone && t("outcomes.person.undoneBy", undone)}
        </span>
        {record.note && <span className={styles.lines}>{record.note}</span>}
      </span>
      {!undone && can.recordOutcome && (
        <span>
          <Button
            size="small"
            variant="quiet"
            aria-label={t("outcomes.person.undoLabel", { status, months })}
            onClick={() => void undo(record.id)}
          >
            {t("outcomes.person.undo")}
          </Button>
        </span>
      )}
    </li>
  );
}
