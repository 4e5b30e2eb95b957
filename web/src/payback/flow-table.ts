import { kronerOf } from "@mikrolaan/shared/money";
import type { EconomyInput, Payer } from "@mikrolaan/shared/payback";
import type { XlsxValue } from "../ui/xlsx.ts";
import type { FlowRow } from "./flow-rows.ts";
import { itemText, originText } from "./flow-texts.ts";
import type { Voice } from "./voice.ts";

import { twoDecimals } from "./workbook-cells.ts";

/** Rows as a sheet has them, the head first. */
export function flowTable(
  { values }: EconomyInput,
  flows: readonly FlowRow[],
  voice: Voice,
): readonly (readonly XlsxValue[])[] {
  const { t } = voice;
  const head = [
    t("payback.rows.month"),
    t("payback.report.year"),
    t("payback.rows.date"),
    t("payback.rows.payer"),
    t("payback.rows.item"),
    t("payback.rows.side"),
    t("payback.rows.basis"),
    t("payback.rows.origin"),
    `${t("payback.rows.amount")}, ${t("ui.kroner")}`,
  ];
  return [
    head,
    ...flows.map((row) => [
      row.month,
      Math.ceil(row.month / 12),
      row.date && { date: row.date },
      payerName(row.payer, voice),
      itemText(row.item, voice),
      t(`payback.rows.sides.${row.side}`),
      t(`payback.rows.bases.${row.basis}`),
      originText(row, values, voice),
      { value: kronerOf(row.amount), format: twoDecimals },
    ]),
  ];
}

function payerName(payer: Payer, { t }: Voice): string {
  return t(`payback.report.${payer}`);
}
