import { formatDate } from "@mikrolaan/shared/calendar";
import { lazy, type ReactNode } from "react";
import { Link, useNavigate } from "react-router";
import { ChartFrame } from "../ui/chart-frame.tsx";
import type { FigureColumn } from "../ui/figure-columns.ts";
import { usePhone } from "../ui/use-phone.ts";
import { assumptionNotes } from "./assumption-sheet.ts";
import type { EconomyBasis, EconomyModel } from "./economy-model.ts";
import { answerOf, atCount, conclusionOf, recoveredOn, successesOf } from "./explorer-text.ts";
import { type Beside, type NetRow, netRows, todayMonth, yearRows } from "./net-rows.ts";
import { signed } from "./numbers.ts";
import styles from "./payback-view.module.css";
import { PersistenceNote } from "./persistence-note.tsx";
import { rowsAddress } from "./rows-address.ts";
import { recoveredSentence } from "./second-line.ts";
import type { Voice } from "./voice.ts";

const drawing = () => import("./net-chart.tsx");
const NetChart = lazy(async () => ({ default: (await drawing()).NetChart }));

/** Has what draws the chart come while a page still asks for its figures, and not only after them. */
export function fetchNetChart(): void {
  // What goes wrong is said where it is drawn.
  drawing().catch(() => {});
}

type NetPaperProps = {
  readonly basis: EconomyBasis;
  readonly model: EconomyModel;
  readonly beside: Beside;
  readonly voice: Voice;
  readonly title?: string;
};

/** The net over the period as a chart, as a table and as files that carry their assumptions. */
export function NetPaper({ basis, model, beside, voice, title: given }: NetPaperProps) {
  const phone = usePhone();
  const navigate = useNavigate();
  const { t } = voice;
  if (model.outcome.kind !== "economy") return null;
  const rows = netRows(model, model.outcome.economy, beside);
  const title = given ?? conclusionOf(model, voice);
  const height = phone ? 204 : 320;
  const unit = t("payback.chart.unit");
  return (
    <ChartFrame
      name="view"
      file={t("payback.chart.file")}
      title={title}
      unit={phone ? `${unit} (${t("payback.chart.thousands")})` : unit}
      height={height}
      columns={columnsOf(model, beside, voice)}
      rows={yearRows(rows, todayMonth(model))}
      rowKey={({ month }) => String(month)}
      fileRows={rows}
      fileNotes={() => assumptionNotes(basis, model, voice)}
      note={
        <>
          <Note {...{ model, beside, voice }} />
          <PersistenceNote model={model} voice={voice} />
        </>
      }
    >
      <div className={styles.chart}>
        <NetChart
          {...{ model, rows, voice, phone, height, title }}
          range={beside.figures?.range ?? null}
          description={descriptionOf(model, rows, beside, voice)}
          onMonth={(month) => void navigate(addressOf(model, month))}
        />
      </div>
    </ChartFrame>
  );
}

function addressOf({ settings }: EconomyModel, until: number): string {
  return rowsAddress(settings, { until, payer: "MUNICIPALITY" });
}

function columnsOf(
  model: EconomyModel,
  { before, frozen, figures }: Beside,
  voice: Voice,
): readonly FigureColumn<NetRow>[] {
  const { t, language } = voice;
  const recovered = recoveredOn(model);
  const after = (month: number) =>
    month === 0 ? t("payback.chart.start") : t("payback.months", { count: month });
  const amount = (key: string, head: string, value: (row: NetRow) => number | null) => ({
    ...{ key, head, unit: t("ui.kroner"), align: "right" as const },
    value: (row: NetRow) => value(row) ?? "",
    cell: (row: NetRow) => signed(value(row) ?? 0, language),
  });
  return [
    {
      key: "month",
      head: t("payback.chart.month"),
      value: ({ month }) => month,
      cell: ({ month, isPayback }) => (
        <span className="nowrap">
          {after(month)}
          {isPayback && recovered && (
            <span className={styles.recovered}>
              {t("payback.chart.recoveredOn", { date: formatDate(recovered, language) })}
            </span>
          )}
        </span>
      ),
    },
    {
      key: "basis",
      head: t("payback.chart.basis"),
      value: ({ month }) =>
        t(
          month <= (todayMonth(model) ?? -1)
            ? "payback.chart.actual"
            : "payback.chart.forecastWord",
        ),
    },
    amount("cost", t("payback.chart.cost"), ({ costKroner }) => -costKroner),
    amount("saved", t("payback.chart.saved"), ({ savedKroner }) => savedKroner),
    {
      ...amount(
        "net",
        t("payback.chart.net", { at: atCount(successesOf(model), model, voice) }),
        ({ netKroner }) => netKroner,
      ),
      cell: ({ month, netKroner }) => (
        <Link className="strong" to={addressOf(model, month)}>
          {signed(netKroner, language)}
        </Link>
      ),
    },
    ...(figures
      ? [
          amount("low", t("payback.chart.low"), ({ low }) => low),
          amount("high", t("payback.chart.high"), ({ high }) => high),
        ]
      : []),
    ...(before ? [amount("before", t("payback.chart.before"), (row) => row.beforeKroner)] : []),
    ...(frozen ? [amount("frozen", t("payback.chart.frozen"), (row) => row.frozenKroner)] : []),
  ];
}

type NoteProps = Pick<NetPaperProps, "model" | "beside" | "voice">;

/** What the lines are; on paper the band is drawn otherwise, and nothing can be clicked. */
function Note({ model, beside: { figures }, voice: { t } }: NoteProps): ReactNode {
  const lines = todayMonth(model) === null ? "allForecast" : "partForecast";
  return (
    <>
      {t(`payback.chart.${lines}`)}{" "}
      {figures && (
        <>
          <span className="no-print">
            {t("payback.chart.band")} {t("payback.chart.open")}
          </span>
          <span className={styles.printed}>{t("payback.chart.bandPrinted")}</span>
        </>
      )}
    </>
  );
}

/** The drawing in words, for those who cannot see it. */
function descriptionOf(
  model: EconomyModel,
  rows: readonly NetRow[],
  { figures }: Beside,
  voice: Voice,
): string {
  const { t, language } = voice;
  const last = rows.at(-1);
  const words = t("payback.chart.description", {
    answer: [answerOf(model, voice).sentence.replace(/\.?$/, "."), recoveredSentence(model, voice)]
      .filter(Boolean)
      .join(" "),
    first: signed(rows[0]?.netKroner ?? 0, language),
    last: signed(last?.netKroner ?? 0, language),
    years: t("payback.years", { count: model.values.horizonYears }),
  });
  if (!figures) return words;
  const ends = { low: signed(last?.low ?? 0, language), high: signed(last?.high ?? 0, language) };
  return `${words} ${t("payback.chart.descriptionBand", ends)}`;
}
