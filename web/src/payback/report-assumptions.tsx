import { formatDate } from "@mikrolaan/shared/calendar";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Paper } from "../ui/page.tsx";
import { type AssumptionLine, assumptionLinesOf } from "./assumption-lines-of.ts";
import { originWord } from "./assumption-sheet.ts";
import { valueText } from "./assumption-text.ts";
import type { EconomyModel } from "./economy-model.ts";
import type { Voice } from "./voice.ts";

type ReportAssumptionsProps = { readonly model: EconomyModel; readonly voice: Voice };

/** Every number that the answer rests on: no figure leaves the house without them. */
export function ReportAssumptions({ model, voice }: ReportAssumptionsProps) {
  const { t, language } = voice;
  const columns: readonly Column<AssumptionLine>[] = [
    {
      key: "name",
      head: t("payback.report.assumption"),
      cell: ({ key }) => t(`assumption.name.${key}`),
    },
    {
      key: "value",
      head: t("payback.report.value"),
      align: "right",
      cell: ({ key, value }) => <span className="nowrap">{valueText(value, key, voice)}</span>,
    },
    {
      key: "range",
      head: t("payback.report.range"),
      align: "right",
      cell: (line) => <span className="nowrap">{rangeOf(line, voice)}</span>,
    },
    {
      key: "source",
      head: t("payback.report.source"),
      cell: (line) =>
        [
          line.source ?? originWord(line, voice),
          line.sourceDate && formatDate(line.sourceDate, language),
        ]
          .filter(Boolean)
          .join(", "),
    },
    {
      key: "owner",
      head: t("payback.report.owner"),
      cell: (line) => line.owner ?? originWord(line, voice),
    },
    {
      key: "confidence",
      head: t("payback.report.confidence"),
      cell: ({ confidence }) => t(`assumption.confidence.${confidence}`),
    },
  ];
  return (
    <Paper flush title={t("payback.report.assumptions")}>
      <DataTable
        caption={t("payback.report.assumptions")}
        columns={columns}
        rows={assumptionLinesOf(model)}
        rowKey={({ key }) => key}
      />
    </Paper>
  );
}

/** "1–4 borgere"; nothing where the value is not uncertain. */
function rangeOf({ key, low, high }: AssumptionLine, voice: Voice): string {
  if (low === null || high === null) return "";
  return `${valueText(low, key, voice).replace(/\u00a0.*$/, "")}–${valueText(high, key, voice)}`;
}
