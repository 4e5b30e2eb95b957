import type { Oere } from "@mikrolaan/shared/money";
import type { AssumptionValues } from "@mikrolaan/shared/payback";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { DateText, Kroner } from "../ui/figures.tsx";
import { useLanguage } from "../ui/use-language.ts";
import type { FlowOrigin, FlowRow } from "./flow-rows.ts";
import { itemText, originText } from "./flow-texts.ts";
import styles from "./rows-table.module.css";

type RowsTableProps = {
  /** Those shown; the sum is of all. */
  readonly rows: readonly FlowRow[];
  readonly count: number;
  readonly sum: Oere;
  readonly values: AssumptionValues;
  /** Of whom the recorded rows are. */
  readonly cohortId: string;
};

/** Each row with its month, whose money it is, what for, where it is from, and what it comes to. */
export function RowsTable({ rows, count, sum, values, cohortId }: RowsTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const voice = { t, language };
  const columns: readonly Column<FlowRow>[] = [
    {
      key: "item",
      head: t("payback.rows.item"),
      cell: ({ item }) => itemText(item, voice),
      foot: t("payback.rows.sum", { count }),
    },
    {
      key: "month",
      head: t("payback.rows.month"),
      align: "right",
      cell: ({ month }) => month,
    },
    {
      key: "date",
      head: t("payback.rows.date"),
      cell: ({ date }) => date && <DateText date={date} weekday={false} week={false} />,
    },
    {
      key: "payer",
      head: t("payback.rows.payer"),
      cell: ({ payer }) => t(`payback.report.${payer}`),
    },
    {
      key: "origin",
      head: t("payback.rows.origin"),
      cell: (row) => (
        <Origin row={row} cohortId={cohortId} words={originText(row, values, voice)} />
      ),
    },
    {
      key: "basis",
      head: t("payback.rows.basis"),
      cell: ({ basis }) => t(`payback.rows.bases.${basis}`),
    },
    {
      key: "amount",
      head: t("payback.rows.amount"),
      unit: t("ui.kroner"),
      align: "right",
      cell: ({ amount }) => <Kroner amount={amount} decimals sign unit={false} />,
      foot: <Kroner amount={sum} decimals sign unit={false} />,
    },
  ];
  return (
    <DataTable
      caption={t("payback.rows.caption")}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      phone={(row) => (
        <>
          <div className={styles.first}>
            <span className="strong">{itemText(row.item, voice)}</span>
            <Kroner amount={row.amount} decimals sign />
          </div>
          <div className="second">
            {t("payback.rows.month")} {row.month}, {t(`payback.rows.payers.${row.payer}`)},{" "}
            {t(`payback.rows.bases.${row.basis}`)}
          </div>
          <Origin row={row} cohortId={cohortId} words={originText(row, values, voice)} />
        </>
      )}
    />
  );
}

/** The way to where a row is from, where there is a page for it. */
function Origin({ row, cohortId, words }: { row: FlowRow; cohortId: string; words: string }) {
  const to = pageOf(row.origin, `/cohorts/${cohortId}`);
  return to ? <Link to={to}>{words}</Link> : words;
}

function pageOf(origin: FlowOrigin, cohort: string): string | null {
  if (origin.kind === "ASSUMPTION") return `/payback/assumptions/${origin.key}`;
  if (origin.kind === "SESSION") return `${cohort}/attendance/${origin.sessionId}`;
  return origin.kind === "INVOICE" ? `${cohort}/economy` : null;
}
