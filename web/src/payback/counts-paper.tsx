import { kronerOf } from "@mikrolaan/shared/money";
import { type EconomyResult, economyOf, withValues } from "@mikrolaan/shared/payback";
import type { FigureColumn } from "../ui/figure-columns.ts";
import { TablePaper } from "../ui/table-paper.tsx";
import { assumptionNotes } from "./assumption-sheet.ts";
import type { EconomyBasis, EconomyModel } from "./economy-model.ts";
import { atCount, successesOf, timeOf } from "./explorer-text.ts";
import { signed } from "./numbers.ts";
import styles from "./payback-view.module.css";
import type { Voice } from "./voice.ts";

type CountRow = { readonly count: number; readonly result: EconomyResult };

/** The same cohort, had another number become self-supporting: from none to two more. */
export function countRowsOf(model: EconomyModel): readonly CountRow[] {
  const { input, values } = model;
  const chosen = successesOf(model);
  const key = input.records?.outcomes ? "furtherSelfSupporting" : "selfSupporting";
  const least = chosen - values[key];
  const whole = Math.max(4, Math.ceil(values[key]) + 2);
  const counts = Array.from(
    { length: Math.min(whole, values.participants - least) + 1 },
    (_, n) => n,
  );
  const asked = [...new Set([...counts, values[key]])].toSorted((a, b) => a - b).slice(-8);
  return asked.map((value) => ({
    count: least + value,
    result: economyOf(withValues(input, [{ key, value }])).results.MUNICIPALITY,
  }));
}

type CountsPaperProps = {
  readonly basis: EconomyBasis;
  readonly model: EconomyModel;
  readonly voice: Voice;
};

/** How the answer would be with more or fewer, beside the number that is chosen. */
export function CountsPaper({ basis, model, voice }: CountsPaperProps) {
  const { t, language } = voice;
  const chosen = successesOf(model);
  const columns: readonly FigureColumn<CountRow>[] = [
    {
      key: "count",
      head: t("payback.counts.selfSupporting"),
      value: ({ count }) => count,
      cell: ({ count }) => (
        <span className="nowrap">
          {atCount(count, model, voice)}
          {count === chosen && <span className={styles.chosen}> {t("payback.counts.chosen")}</span>}
        </span>
      ),
    },
    {
      key: "time",
      head: t("payback.counts.time"),
      align: "right",
      value: ({ result: { simple } }) => simple.paybackMonths ?? timeOf(simple, voice),
      cell: ({ result }) => <span className="nowrap">{timeOf(result.simple, voice)}</span>,
    },
    {
      key: "net",
      head: t("payback.counts.net", {
        years: t("payback.years", { count: model.values.horizonYears }),
      }),
      unit: t("ui.kroner"),
      align: "right",
      value: ({ result }) => kronerOf(result.netAfterHorizon),
      cell: ({ result }) => signed(kronerOf(result.netAfterHorizon), language),
    },
  ];
  return (
    <TablePaper
      title={t("payback.counts.title")}
      note={t("payback.counts.note")}
      caption={t("payback.counts.caption")}
      file={t("payback.counts.file")}
      columns={columns}
      rows={countRowsOf(model)}
      rowKey={({ count }) => String(count)}
      selected={({ count }) => count === chosen}
      fileNotes={() => assumptionNotes(basis, model, voice)}
    />
  );
}
