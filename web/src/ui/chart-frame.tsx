import { Menu } from "@mantine/core";
import { type ReactNode, Suspense, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import styles from "./chart-frame.module.css";
import type { CsvValue } from "./csv.ts";
import { DataTable } from "./data-table.tsx";
import { download, pngFileOf, svgFileOf } from "./download.ts";
import { type FigureColumn, figureRows, shownColumns } from "./figure-columns.ts";
import pageStyles from "./page.module.css";
import { stayHere } from "./page.tsx";
import { Segmented } from "./segmented.tsx";
import { DownloadMenu } from "./table-file.tsx";

type ChartFrameProps<Row> = {
  /** Names the chart in the address (`?net=table`) and, unless `file` does, its files. */
  readonly name: string;
  readonly file?: string;
  /** The conclusion, as a sentence. */
  readonly title: string;
  /** Unit and prices: "Akkumuleret netto for kommunen, kr. i løbende priser". */
  readonly unit: string;
  readonly columns: readonly FigureColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What the file of figures holds, when that is more than the table shows. */
  readonly fileRows?: readonly Row[];
  /** Lines under the figures in their file: the assumptions they rest on. */
  readonly fileNotes?: () => readonly (readonly CsvValue[])[];
  readonly height?: number;
  readonly note?: ReactNode;
  /** The drawing; a lazy component, so that charts load with their page and not before. */
  readonly children: ReactNode;
};

/** A chart on paper: its conclusion, the drawing or the same rows as a table, and both as files. */
export function ChartFrame<Row>(props: ChartFrameProps<Row>) {
  const { name, title, unit, columns, rows, rowKey, height = 300, note, children } = props;
  const { file = name, fileRows = rows, fileNotes = noNotes } = props;
  const { t } = useTranslation();
  const id = useId();
  const drawing = useRef<HTMLDivElement>(null);
  const [view, setView] = useView(name);

  const figures = () => ({
    name: file,
    rows: figureRows(columns, fileRows),
    notes: [[title], [unit], ...fileNotes()],
  });

  function downloadSvg() {
    const svg = drawing.current?.querySelector("svg");
    if (svg) download(`${file}.svg`, "image/svg+xml", svgFileOf(svg, title));
  }

  async function downloadPng() {
    const svg = drawing.current?.querySelector("svg");
    if (svg) download(`${file}.png`, "image/png", await pngFileOf(svg, title));
  }

  return (
    <section className={pageStyles.paper} aria-labelledby={id}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          <p className="second">{unit}</p>
        </div>
        <div className={styles.tools}>
          <Segmented
            label={t("ui.chart.view")}
            value={view}
            onChange={setView}
            options={[
              { value: "chart", label: t("ui.chart.chart") },
              { value: "table", label: t("ui.chart.table") },
            ]}
          />
          <DownloadMenu file={figures}>
            {view === "chart" && (
              <>
                <Menu.Item onClick={downloadSvg}>{t("ui.chart.svg")}</Menu.Item>
                <Menu.Item onClick={() => void downloadPng()}>{t("ui.chart.png")}</Menu.Item>
              </>
            )}
          </DownloadMenu>
        </div>
      </div>
      {view === "chart" ? (
        <figure
          ref={drawing}
          className={styles.drawing}
          style={{ minHeight: height }}
          aria-labelledby={id}
        >
          <Suspense fallback={<div aria-busy style={{ height }} />}>{children}</Suspense>
        </figure>
      ) : (
        <div className={styles.table}>
          <DataTable
            caption={title}
            columns={shownColumns(columns.map((it) => ({ sort: sortOf(it), ...it })))}
            rows={rows}
            rowKey={rowKey}
          />
        </div>
      )}
      {note && <div className={`second ${styles.note}`}>{note}</div>}
    </section>
  );
}

/** By what is shown, but days, which stand in their order as they are. */
function sortOf<Row>({ value }: FigureColumn<Row>) {
  return (row: Row) => {
    const of = value(row);
    return typeof of === "object" && of !== null ? of.date : of;
  };
}

const noNotes = () => [];

type View = "chart" | "table";

/** Drawing or table, kept in the address so that a link shows the same. */
function useView(name: string): [View, (view: View) => void] {
  const [search, setSearch] = useSearchParams();
  const view: View = search.get(name) === "table" ? "table" : "chart";
  function setView(next: View) {
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (next === "table") after.set(name, "table");
        else after.delete(name);
        return after;
      },
      { replace: true, preventScrollReset: true, state: stayHere },
    );
  }
  return [view, setView];
}
