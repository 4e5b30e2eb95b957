import { formatDate } from "@mikrolaan/shared/calendar";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Paper } from "../ui/page.tsx";
import { type AssumptionLine, assumptionLinesOf } from "./assumption-lines-of.ts";
import { originWord } from "./assumption-sheet.ts";
import { valueText } from "./assumption-text.ts";
import type { EconomyModel } from "./economy-model.ts";
import styles from "./report.module.css";
import rowStyles from "./rows-table.module.css";
import type { Voice } from "./voice.ts";

type ReportAssumptionsProps = { readonly model: EconomyModel; readonly voice: Voice };

/** Every number that the answer rests on: no figure leaves the house without them. */
export function ReportAssumptions({ model, voice }: ReportAssumptionsProps) {
  const { t } = voice;
  const lines = assumptionLinesOf(model);
  const sources = [...new Set(lines.map((line) => sourceOf(line, voice)))];
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
      align: "right",
      cell: (line) => sources.indexOf(sourceOf(line, voice)) + 1,
    },
    {
      key: "owner",
      head: t("payback.report.owner"),
      cell: (line) => line.owner ?? t(`payback.report.by.${line.origin}`),
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
        rows={lines}
        rowKey={({ key }) => key}
        phone={(line) => (
          <>
            <div className={rowStyles.first}>
              <span className="strong">{t(`assumption.name.${line.key}`)}</span>
              <span>{valueText(line.value, line.key, voice)}</span>
            </div>
            <div className="second">
              {[rangeOf(line, voice), t(`assumption.confidence.${line.confidence}`)]
                .filter(Boolean)
                .join(", ")}
            </div>
            <div className="second">{sourceOf(line, voice)}</div>
          </>
        )}
      />
      <div className={styles.sources}>
        <h3>{t("payback.report.sources")}</h3>
        <ol>
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ol>
      </div>
    </Paper>
  );
}

/** A source with its day; many numbers have the same, which the table then names by its number. */
function sourceOf(line: AssumptionLine, voice: Voice): string {
  const { source, sourceDate } = line;
  const words = source ?? originWord(line, voice);
  return sourceDate ? `${words}, ${formatDate(sourceDate, voice.language)}` : words;
}

/** "1–4 borgere"; nothing where the value is not uncertain. */
function rangeOf({ key, low, high }: AssumptionLine, voice: Voice): string {
  if (low === null || high === null) return "";
  return `${valueText(low, key, voice).replace(/\u00a0.*$/, "")}–${valueText(high, key, voice)}`;
}
