import { type Economy } from "@mikrolaan/shared/payback";
import type { WorkbookSheet } from "../ui/xlsx.ts";
import { assumptionSheet } from "./assumption-sheet.ts";
import type { EconomyBasis, EconomyModel } from "./economy-model.ts";
import { flowRowsAt } from "./flow-rows.ts";
import { flowTable } from "./flow-table.ts";
import type { Voice } from "./voice.ts";
import type { Book, WorkbookHead } from "./workbook-book.ts";
import { monthSheet } from "./workbook-months.ts";
import { resultSheet } from "./workbook-result.ts";

/**
 * A model as sheets whose sums are live: what is a sum of rows or months says so as a formula, and
 * carries the figure it comes to.
 *
 * Shape    Resultat, Måneder, Rækker, Forudsætninger; rows are kroner with two decimals.
 */
export function economyWorkbook(
  basis: EconomyBasis,
  model: EconomyModel,
  economy: Economy,
  head: WorkbookHead,
  voice: Voice,
): readonly WorkbookSheet[] {
  const { t } = voice;
  const { sheet, rowOf } = assumptionSheet(basis, model, voice);
  const months = economy.monthly.length + 1;
  const last = Math.max(2, economy.flows.length + 1);
  const ofRows = (column: string) =>
    `'${t("payback.report.sheet.rows")}'!$${column}$2:$${column}$${last}`;
  const monthsName = `'${t("payback.report.sheet.months")}'`;
  const book: Book = {
    ...{ model, economy, voice },
    rows: {
      ...{ month: ofRows("A"), year: ofRows("B"), payer: ofRows("D"), item: ofRows("E") },
      ...{ side: ofRows("F"), basis: ofRows("G"), kroner: ofRows("I") },
    },
    months: (column) => `${monthsName}!$${column}$2:$${column}$${months}`,
    lastMonth: (column) => `${monthsName}!$${column}$${months}`,
    rate: `'${sheet.name}'!$B$${rowOf("discountRatePercent")}`,
  };
  return [resultSheet(book, head), monthSheet(book), rowSheet(book), withNote(sheet, rowOf, t)];
}

/** The note stands on the row of the one cell that the sheets reckon anew from. */
function withNote(
  { name, rows }: WorkbookSheet,
  rowOf: (key: "discountRatePercent") => number,
  t: Voice["t"],
): WorkbookSheet {
  const live = rowOf("discountRatePercent") - 1;
  const noted = rows.map((row, at) =>
    at === live ? [...row, t("payback.report.book.live")] : row,
  );
  return { name, rows: noted };
}

function rowSheet({ economy, model: { input, cohort }, voice }: Book): WorkbookSheet {
  const rows = flowRowsAt(input, economy.flows, cohort, {});
  return { name: voice.t("payback.report.sheet.rows"), rows: flowTable(input, rows, voice) };
}
