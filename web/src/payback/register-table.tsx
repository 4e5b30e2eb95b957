import { formatDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { believedText } from "./assumption-field.ts";
import { valueText } from "./assumption-text.ts";
import { Confidence } from "./confidence.tsx";
import styles from "./register.module.css";
import { Signature } from "./signature.tsx";
import { type RegisteredAssumption, type RegisteredEntry, useVoice } from "./use-register.ts";

type RegisterTableProps = {
  readonly caption: string;
  readonly rows: readonly RegisteredAssumption[];
};

/** Assumptions line by line; each opens with its history and what it turned out to be. */
export function RegisterTable({ caption, rows }: RegisterTableProps) {
  const { t } = useTranslation();
  const voice = useVoice();
  const [search] = useSearchParams();
  const kept = search.get("cohort") ? `?cohort=${search.get("cohort")}` : "";
  const sourceOf = useSourceText();
  const columns: readonly Column<RegisteredAssumption>[] = [
    {
      key: "name",
      head: t("register.column.name"),
      width: "25%",
      cell: (row) => <Name row={row} />,
      sort: ({ key }) => t(`assumption.name.${key}`),
    },
    {
      key: "value",
      head: t("register.column.value"),
      align: "right",
      width: "12%",
      cell: ({ key, entry }) => (
        <span className={styles.number}>{valueText(entry.value, key, voice)}</span>
      ),
    },
    {
      key: "range",
      head: t("register.column.range"),
      width: "15%",
      cell: ({ key, entry }) => believedText(key, entry, voice) ?? t("register.noRange"),
    },
    {
      key: "source",
      head: t("register.column.source"),
      width: "24%",
      cell: ({ entry }) => <span className={styles.source}>{sourceOf(entry)}</span>,
    },
    {
      key: "confidence",
      head: t("register.column.confidence"),
      width: "9%",
      cell: ({ entry }) => <Confidence grade={entry.confidence} />,
    },
    {
      key: "signed",
      head: t("register.column.signed"),
      width: "15%",
      cell: ({ entry }) => <Signature entry={entry} />,
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      rowTo={({ key }) => `/payback/assumptions/${key}${kept}`}
      phone={(row) => (
        <>
          <div className={styles.phone}>
            <Name row={row} />
            <span className="strong nowrap">{valueText(row.entry.value, row.key, voice)}</span>
          </div>
          <div className="second">{sourceOf(row.entry)}</div>
          <div className={styles.phone}>
            <Confidence grade={row.entry.confidence} />
            <Signature entry={row.entry} />
          </div>
        </>
      )}
    />
  );
}

function Name({ row: { key, entry } }: { row: RegisteredAssumption }) {
  const { t } = useTranslation();
  return (
    <span className={styles.own}>
      {t(`assumption.name.${key}`)}
      {entry.id !== null && (
        <StatusWord status="warning" tag icon={null}>
          {t("register.own")}
        </StatusWord>
      )}
    </span>
  );
}

/** The source with its date, where it has one. */
export function useSourceText() {
  const { t, language } = useVoice();
  return ({ source, sourceDate }: RegisteredEntry) =>
    sourceDate
      ? t("register.sourceDated", { source, date: formatDate(sourceDate, language) })
      : source;
}
