import { formatDate } from "@mikrolaan/shared/calendar";
import { lazy } from "react";
import { type ChartColumn, ChartFrame } from "../ui/chart-frame.tsx";
import { usePhone } from "../ui/use-phone.ts";
import { useViewer } from "../ui/viewer.tsx";
import { assumptionLines } from "./assumption-lines.ts";
import type { Model } from "./model.ts";
import { monthRows, type NetRow, otherCounts, yearRows } from "./net-rows.ts";
import { signed } from "./numbers.ts";
import styles from "./payback-view.module.css";
import { answerOf, atCount, conclusionOf, type Voice } from "./sentences.ts";

const NetChart = lazy(async () => ({ default: (await import("./net-chart.tsx")).NetChart }));

/** The net over the period as a chart, as a table and as files that carry their assumptions. */
export function NetPaper({ model, voice }: { model: Model; voice: Voice }) {
  const phone = usePhone();
  const { today, municipality } = useViewer();
  const { t, language } = voice;
  const rows = monthRows(model);
  const title = conclusionOf(model, voice);
  const height = phone ? 204 : 320;
  const discounted = model.input.discountRatePercent > 0;
  const unit = t(discounted ? "payback.chart.unitDiscounted" : "payback.chart.unit");
  const asOf = [t("payback.csv.asOf"), formatDate(today, language), municipality.name];
  return (
    <ChartFrame
      name="view"
      file={t("payback.chart.file")}
      title={title}
      unit={phone ? `${unit} (${t("payback.chart.thousands")})` : unit}
      height={height}
      columns={columnsOf(model, voice)}
      rows={yearRows(rows)}
      rowKey={({ month }) => String(month)}
      fileRows={rows}
      fileNotes={[asOf, ...assumptionLines(model, voice)]}
      note={t("payback.chart.forecast")}
    >
      <div className={styles.chart}>
        <NetChart
          model={model}
          voice={voice}
          phone={phone}
          height={height}
          title={title}
          description={descriptionOf(model, rows, voice)}
        />
      </div>
    </ChartFrame>
  );
}

function columnsOf(model: Model, voice: Voice): readonly ChartColumn<NetRow>[] {
  const { t, language } = voice;
  const kroner = { unit: t("ui.kroner"), align: "right" } as const;
  const { selfSupporting } = model.input;
  // At none, the net is the cost, which has its own column.
  const shownCounts = otherCounts(model)
    .map((count, index) => ({ count, index }))
    .filter(({ count }) => count !== 0);
  const after = (month: number) =>
    month === 0 ? t("payback.chart.start") : t("payback.months", { count: month });
  return [
    {
      key: "month",
      head: t("payback.chart.month"),
      value: ({ month }) => month,
      cell: ({ month, isPayback }) => (
        <span className="nowrap">
          {after(month)}
          {isPayback && <span className={styles.recovered}>{t("payback.chart.recovered")}</span>}
        </span>
      ),
    },
    {
      ...kroner,
      key: "cost",
      head: t("payback.chart.cost", { at: atCount(0, model, voice) }),
      value: ({ costKroner }) => costKroner,
      cell: ({ costKroner }) => signed(-costKroner, language),
    },
    {
      ...kroner,
      key: "saved",
      head: t("payback.chart.saved"),
      value: ({ savedKroner }) => savedKroner,
      cell: ({ savedKroner }) => signed(savedKroner, language),
    },
    {
      ...kroner,
      key: "net",
      head: t("payback.chart.net", { at: atCount(selfSupporting, model, voice) }),
      value: ({ netKroner }) => netKroner,
      cell: ({ netKroner }) => <span className="strong">{signed(netKroner, language)}</span>,
    },
    ...shownCounts.map(({ count, index }) => ({
      ...kroner,
      key: `net${count}`,
      head: atCount(count, model, voice),
      value: ({ otherNetsKroner }: NetRow) => otherNetsKroner[index] ?? 0,
      cell: ({ otherNetsKroner }: NetRow) => (
        <span className="ink3">{signed(otherNetsKroner[index] ?? 0, language)}</span>
      ),
    })),
  ];
}

/** The drawing in words, for those who cannot see it. */
function descriptionOf(model: Model, rows: readonly NetRow[], voice: Voice): string {
  const { t, language } = voice;
  const last = rows.at(-1);
  const others = otherCounts(model).map((count, index) =>
    t("payback.chart.descriptionOther", {
      at: atCount(count, model, voice),
      net: signed(last?.otherNetsKroner[index] ?? 0, language),
    }),
  );
  return t("payback.chart.description", {
    answer: answerOf(model, voice).sentence,
    first: signed(rows[0]?.netKroner ?? 0, language),
    last: signed(last?.netKroner ?? 0, language),
    years: t("payback.years", { count: model.input.horizonYears }),
    others: others.join(". "),
  });
}
