import { switchingValue } from "@mikrolaan/shared/payback";
import { ChartFrame } from "../ui/chart-frame.tsx";
import type { FigureColumn } from "../ui/figure-columns.ts";
import { Paper } from "../ui/page.tsx";
import { assumptionNotes } from "./assumption-sheet.ts";
import { valueText } from "./assumption-text.ts";
import type { EconomyBasis, EconomyModel } from "./economy-model.ts";
import { rangeOf, TornadoChart } from "./tornado-chart.tsx";
import { type TornadoRow, tornadoRows } from "./tornado-rows.ts";
import type { Uncertainty } from "./use-uncertainty.ts";
import type { Voice } from "./voice.ts";

type TornadoPaperProps = {
  readonly basis: EconomyBasis;
  readonly model: EconomyModel;
  readonly uncertainty: Uncertainty;
  readonly voice: Voice;
};

/** What moves the payback most, one assumption at a time, each with the source of its range. */
export function TornadoPaper({ basis, model, uncertainty: { tornado }, voice }: TornadoPaperProps) {
  const { t } = voice;
  if (!tornado) {
    return (
      <Paper title={t("payback.tornado.title")}>
        <p className="ink2">{t("payback.tornado.waiting")}</p>
      </Paper>
    );
  }
  const rows = tornadoRows(tornado);
  const [first] = rows;
  const title = first
    ? t("payback.tornado.most", { name: t(`assumption.name.${first.key}`) })
    : t("payback.tornado.nothing");
  const atBase = tornado.atBase === null ? null : Math.ceil(tornado.atBase - 1e-9);
  return (
    <ChartFrame
      name="tornado"
      file={t("payback.tornado.file")}
      title={title}
      unit={t("payback.tornado.unit")}
      height={rows.length * 36}
      columns={columnsOf(voice)}
      rows={rows}
      rowKey={({ key }) => key}
      note={switchText(model, voice)}
      fileNotes={() => assumptionNotes(basis, model, voice)}
    >
      <TornadoChart {...{ rows, atBase, voice, title }} />
    </ChartFrame>
  );
}

function columnsOf(voice: Voice): readonly FigureColumn<TornadoRow>[] {
  const { t } = voice;
  const months = (key: "atLow" | "atHigh", end: "low" | "high") => {
    const value = (row: TornadoRow) => row[key] ?? t("payback.never");
    return {
      ...{ key, head: t(`payback.tornado.${key}`), align: "right" as const, value },
      cell: (row: TornadoRow) => (
        <>
          {value(row)}
          <div className="second">{valueText(row[end], row.key, voice)}</div>
        </>
      ),
    };
  };
  return [
    {
      key: "name",
      head: t("payback.tornado.assumption"),
      value: ({ key }) => t(`assumption.name.${key}`),
      cell: ({ key, source }) => (
        <>
          {t(`assumption.name.${key}`)}
          <div className="second">{source}</div>
        </>
      ),
    },
    {
      ...{ key: "range", head: t("payback.tornado.range"), isOnly: "IN_FILE" as const },
      value: (row) => rangeOf(row, voice),
    },
    months("atLow", "low"),
    months("atHigh", "high"),
    {
      ...{ key: "source", head: t("payback.csv.source"), isOnly: "IN_FILE" as const },
      value: ({ source }) => source,
    },
  ];
}

/** How far two assumptions may go before the period no longer recovers the cost, discounted. */
function switchText(model: EconomyModel, voice: Voice): string {
  const key = model.input.records?.outcomes ? "furtherSelfSupporting" : "selfSupporting";
  const asked = [key, "baselineExitShare", "loanLossShare"] as const;
  const told = asked.flatMap((it) => {
    const value = switchingValue(model.input, it);
    if (value === null) return [];
    const text = `${voice.t(`assumption.name.${it}`)} ${valueText(value, it, voice)}`;
    return [text];
  });
  return told.length === 0
    ? voice.t("payback.tornado.noSwitch")
    : voice.t("payback.tornado.switch", { values: told.join(" · ") });
}
