import { kronerOf } from "@mikrolaan/shared/money";
import { type EconomyMonth, payers, unitCurves } from "@mikrolaan/shared/payback";
import type { WorkbookSheet } from "../ui/xlsx.ts";
import { monthStart } from "./flow-rows.ts";

import type { Book } from "./workbook-book.ts";
import { kroner } from "./workbook-cells.ts";

/** A month a row: by payer, what it comes to, and what it is worth in month 0. */
export function monthSheet({ economy, model, voice, rows, rate }: Book): WorkbookSheet {
  const { t } = voice;
  const { discountRatePercent } = model.values;
  const present = unitCurves(model.input).presentFactors;
  const head = [
    ...[t("payback.report.month"), t("payback.report.year"), t("payback.report.book.begins")],
    ...payers.map((payer) => t(`payback.report.${payer}`)),
    t("payback.report.book.total"),
    t("payback.report.book.cumulativeMunicipality"),
    t("payback.report.book.cumulativeAll"),
    t("payback.report.book.priceFactor"),
    t("payback.report.book.presentFactor"),
    t("payback.report.book.firstMunicipality"),
    t("payback.report.book.firstAll"),
  ];
  const monthRow = (it: EconomyMonth) => {
    const { month, byPayer, total, cumulativeByPayer, cumulative } = it;
    const row = month + 2;
    const year = Math.ceil(month / 12);
    const begins = monthStart(model.input, month);
    const factor = present[month] ?? 1;
    const running = (column: string, from: string, sum: number) =>
      kroner(`${month === 0 ? "" : `${column}${row - 1}+`}${from}${row}`, sum);
    const red = (column: string, sum: number) => ({
      formula: `IF(ROUND(${column}${row},2)<-0.01,A${row}+1,0)`,
      value: sum < -1 ? month + 1 : 0,
    });
    return [
      month,
      year,
      begins && { date: begins },
      ...payers.map((payer, column) =>
        kroner(
          `SUMIFS(${rows.kroner},${rows.month},$A${row},${rows.payer},${"DEF"[column]}$1)`,
          kronerOf(byPayer[payer]),
        ),
      ),
      kroner(`SUM(D${row}:F${row})`, kronerOf(total)),
      running("H", "D", kronerOf(cumulativeByPayer.MUNICIPALITY)),
      running("I", "G", kronerOf(cumulative)),
      { value: factor * (1 + discountRatePercent / 100) ** year, format: "0.000000" },
      {
        formula: `J${row}*POWER(1+${rate}/100,-B${row})`,
        value: factor,
        format: "0.000000",
      },
      red("H", cumulativeByPayer.MUNICIPALITY),
      red("I", cumulative),
    ];
  };
  return { name: t("payback.report.sheet.months"), rows: [head, ...economy.monthly.map(monthRow)] };
}
