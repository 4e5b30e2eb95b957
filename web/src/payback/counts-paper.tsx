import { paybackFor } from "@mikrolaan/shared/payback";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Paper } from "../ui/page.tsx";
import type { Model } from "./model.ts";
import { signed } from "./numbers.ts";
import styles from "./payback-view.module.css";
import { timeOf, type Voice } from "./sentences.ts";

type Row = Model["series"][number];

/** The same cohort, had another number become self-supporting. */
export function CountsPaper({ model, voice }: { model: Model; voice: Voice }) {
  const { t, language } = voice;
  const { participants: of, selfSupporting, horizonYears } = model.input;
  const known = model.series.some((row) => row.selfSupporting === selfSupporting);
  const rows: readonly Row[] = known
    ? model.series
    : [...model.series, { selfSupporting, payback: paybackFor(model.input, selfSupporting) }];
  const columns: readonly Column<Row>[] = [
    {
      key: "count",
      head: t("payback.counts.selfSupporting"),
      cell: (row) => (
        <span className="nowrap">
          {t("payback.counts.number", { number: row.selfSupporting, of })}
          {row.selfSupporting === selfSupporting && (
            <span className={styles.chosen}> {t("payback.counts.chosen")}</span>
          )}
        </span>
      ),
    },
    {
      key: "time",
      head: t("payback.counts.time"),
      align: "right",
      cell: (row) => <span className="nowrap">{timeOf(row.payback, voice)}</span>,
    },
    {
      key: "net",
      head: t("payback.counts.net", { years: t("payback.years", { count: horizonYears }) }),
      unit: t("ui.kroner"),
      align: "right",
      cell: (row) => signed(row.payback.netAfterHorizonKroner, language),
    },
  ];
  const to = model.series.at(-1)?.selfSupporting ?? 0;
  return (
    <Paper
      flush
      title={t("payback.counts.title", { from: 0, to, of })}
      note={t("payback.counts.note")}
    >
      <DataTable
        caption={t("payback.counts.caption")}
        columns={columns}
        rows={rows}
        rowKey={(row) => String(row.selfSupporting)}
        selected={(row) => row.selfSupporting === selfSupporting}
      />
    </Paper>
  );
}
