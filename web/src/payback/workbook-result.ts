import { kronerOf } from "@mikrolaan/shared/money";
import {
  type Economy,
  type EconomyMonth,
  type EconomyYear,
  flowItemOf,
  flowItems,
  flowSideOf,
  type Perspective,
  payers,
  sumOfFlows,
} from "@mikrolaan/shared/payback";
import type { WorkbookSheet, XlsxValue } from "../ui/xlsx.ts";
import { itemText } from "./flow-texts.ts";

import type { Book, WorkbookHead } from "./workbook-book.ts";
import { kroner } from "./workbook-cells.ts";

/** The sheet that answers: the results, and what they are by year and by item of cost. */
export function resultSheet(book: Book, head: WorkbookHead): WorkbookSheet {
  const { t } = book.voice;
  const facts: readonly (readonly XlsxValue[])[] = [
    [
      t("payback.report.book.what"),
      t("payback.report.MUNICIPALITY"),
      t("payback.report.allPayers"),
    ],
    [t("payback.report.book.conclusion"), head.conclusion],
    [t("payback.report.book.municipality"), head.municipality],
    [t("payback.report.book.cohort"), head.cohort],
    [t("payback.report.book.scenario"), head.scenario],
    [t("payback.report.book.asOf"), { date: head.today }],
  ];
  const results = resultRows(book, facts.length + 1);
  const years = yearRows(book, facts.length + results.length + 2);
  return {
    name: t("payback.report.sheet.result"),
    rows: [...facts, ...results, [], ...years, [], ...costRows(book)],
  };
}

/** The figures of the municipality and of all payers, from row `at` on. */
function resultRows(book: Book, at: number): readonly (readonly XlsxValue[])[] {
  const { economy, voice, months, lastMonth } = book;
  const { t } = voice;
  const { MUNICIPALITY, ALL_PAYERS } = economy.results;
  const last = economy.monthly.at(-1);
  const gainedAt = at + 4;
  const payback = (letter: "B" | "C", net: string, red: string, perspective: Perspective) => ({
    formula: `IF(OR(${letter}${gainedAt}<=0,ROUND(${lastMonth(net)},2)<-0.01),"${t("payback.report.book.notWithin")}",MAX(${months(red)}))`,
    value: paybackIn(economy, perspective) ?? t("payback.report.book.notWithin"),
  });
  const npv = (column: string, perspective: Perspective) =>
    kroner(
      `SUMPRODUCT(${months(column)},${months("K")})`,
      last?.discountedKroner[perspective] ?? 0,
    );
  const perspectives = [MUNICIPALITY, ALL_PAYERS];
  const none = t("payback.report.book.none");
  return [
    [
      t("payback.report.book.payback"),
      payback("B", "H", "L", "MUNICIPALITY"),
      payback("C", "I", "M", "ALL_PAYERS"),
    ],
    [
      t("payback.report.book.paybackOn"),
      paybackOn(economy, "MUNICIPALITY") ?? t("payback.report.book.notWithin"),
      paybackOn(economy, "ALL_PAYERS") ?? t("payback.report.book.notWithin"),
    ],
    [
      t("payback.report.book.net"),
      kroner(lastMonth("H"), kronerOf(MUNICIPALITY.netAfterHorizon)),
      kroner(lastMonth("I"), kronerOf(ALL_PAYERS.netAfterHorizon)),
    ],
    [t("payback.report.book.spent"), ...sideSums(book, "SPENT")],
    [t("payback.report.book.gained"), ...sideSums(book, "GAINED")],
    [t("payback.report.book.npv"), npv("D", "MUNICIPALITY"), npv("G", "ALL_PAYERS")],
    [
      t("payback.report.book.breakEven"),
      ...perspectives.map(({ simple }) => simple.breakEven?.persons ?? none),
    ],
    [
      t("payback.report.book.breakEvenGross"),
      ...perspectives.map(({ gross }) => gross.breakEven?.persons ?? none),
    ],
    [
      t("payback.report.book.ratio"),
      ...perspectives.map(({ benefitCostRatio }) => benefitCostRatio),
    ],
    [
      t("payback.report.book.irr"),
      ...perspectives.map(({ internalRate }) => {
        if (internalRate.kind === "ONE") return internalRate.ratePercent;
        return t(`payback.report.book.${internalRate.kind === "NONE" ? "none" : "several"}`);
      }),
    ],
  ];
}

/** The month by whose end nothing is in the red any more, within the period; null when it never is. */
export function paybackIn({ monthly, flows }: Economy, perspective: Perspective): number | null {
  const own = flows.filter(({ payer }) => perspective === "ALL_PAYERS" || payer === "MUNICIPALITY");
  const gained = own.filter((flow) => flowSideOf(flow) === "GAINED");
  const isRed = (month: EconomyMonth) => cumulativeOf(month, perspective) < -1;
  const last = monthly.at(-1);
  if (sumOfFlows(gained) <= 0 || !last || isRed(last)) return null;
  return monthly.findLastIndex(isRed) + 1;
}

/** The day in that month; null when it never is within the period. */
function paybackOn(economy: Economy, perspective: Perspective): XlsxValue {
  const { paybackOn: date } = economy.results[perspective].simple;
  return date && paybackIn(economy, perspective) !== null ? { date } : null;
}

function cumulativeOf({ cumulative, cumulativeByPayer }: EconomyMonth, perspective: Perspective) {
  return perspective === "ALL_PAYERS" ? cumulative : cumulativeByPayer.MUNICIPALITY;
}

function sideSums({ rows, economy, voice }: Book, side: "SPENT" | "GAINED") {
  const { t } = voice;
  const name = t(`payback.rows.sides.${side}`);
  const own = economy.flows.filter((flow) => flowSideOf(flow) === side);
  const ours = own.filter(({ payer }) => payer === "MUNICIPALITY");
  const ofSide = `${rows.kroner},${rows.side},"${name}"`;
  return [
    kroner(`SUMIFS(${ofSide},${rows.payer},B$1)`, kronerOf(sumOfFlows(ours))),
    kroner(`SUMIFS(${ofSide})`, kronerOf(sumOfFlows(own))),
  ];
}

/** A year a row, with what each payer comes to; the head stands on row `at`. */
function yearRows({ rows, economy, voice }: Book, at: number): readonly (readonly XlsxValue[])[] {
  const { t } = voice;
  const head = [
    t("payback.report.year"),
    ...payers.map((payer) => t(`payback.report.${payer}`)),
    t("payback.report.allPayers"),
    t("payback.report.cumulative"),
  ];
  const yearRow = ({ year, byPayer, total, cumulativeByPayer }: EconomyYear, index: number) => {
    const row = at + 1 + index;
    const sums = payers.map((payer, column) => {
      const letter = "BCD"[column];
      const asked = `${rows.year},$A${row},${rows.payer},${letter}$${at}`;
      return kroner(`SUMIFS(${rows.kroner},${asked})`, kronerOf(byPayer[payer]));
    });
    const before = index === 0 ? "" : `F${row - 1}+`;
    return [
      year,
      ...sums,
      kroner(`SUM(B${row}:D${row})`, kronerOf(total)),
      kroner(`${before}B${row}`, kronerOf(cumulativeByPayer.MUNICIPALITY)),
    ];
  };
  return [head, ...economy.yearly.map(yearRow)];
}

/** What is spent by item, with what of it is recorded. */
function costRows({ rows, economy, model, voice }: Book): readonly (readonly XlsxValue[])[] {
  const { t } = voice;
  const itemOf = flowItemOf(model.input);
  const spent = economy.flows.filter((flow) => flowSideOf(flow) === "SPENT");
  const byItem = Map.groupBy(spent, itemOf);
  const head = [
    t("payback.report.item"),
    t("payback.report.recorded"),
    t("payback.report.assumed"),
    t("payback.report.amount"),
  ];
  const items = flowItems.filter((item) => byItem.has(item));
  return [
    head,
    ...items.map((item) => {
      const name = itemText(item, voice);
      const own = byItem.get(item) ?? [];
      const sum = (basis: "RECORDED" | "ASSUMED" | null) => {
        const of = own.filter((flow) => basis === null || flow.basis === basis);
        const asked = basis ? `,${rows.basis},"${t(`payback.rows.bases.${basis}`)}"` : "";
        return kroner(
          `-SUMIFS(${rows.kroner},${rows.item},"${name}"${asked})`,
          -kronerOf(sumOfFlows(of)),
        );
      };
      return [name, sum("RECORDED"), sum("ASSUMED"), sum(null)];
    }),
  ];
}
