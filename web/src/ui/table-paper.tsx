import type { ReactNode } from "react";
import type { CsvValue } from "./csv.ts";
import { DataTable, type DataTableProps } from "./data-table.tsx";
import { type FigureColumn, figureRows, shownColumns } from "./figure-columns.ts";
import { Paper } from "./page.tsx";
import { DownloadMenu } from "./table-file.tsx";
import styles from "./table-paper.module.css";

type TablePaperProps<Row> = Omit<DataTableProps<Row>, "columns" | "caption"> & {
  readonly title: string;
  readonly note?: string;
  /** What the table is called where its title is a conclusion. */
  readonly caption?: string;
  /** The files' name, without its ending. */
  readonly file: string;
  readonly columns: readonly FigureColumn<Row>[];
  /** What the file of figures holds, when that is more than the table shows. */
  readonly fileRows?: () => Promise<readonly Row[]>;
  /** Lines beside the figures in their file: what they rest on. */
  readonly fileNotes?: () => readonly (readonly CsvValue[])[];
  readonly actions?: ReactNode;
  /** Under the table, with the paper's padding. */
  readonly under?: ReactNode;
  /** Under the table, from edge to edge. */
  readonly children?: ReactNode;
};

/** A table on paper, and the same figures as a file. */
export function TablePaper<Row>(props: TablePaperProps<Row>) {
  const { title, note, caption = title, file, columns, fileRows, fileNotes, ...rest } = props;
  const { actions, under, children, ...table } = rest;
  const figures = async () => ({
    name: file,
    rows: figureRows(columns, fileRows ? await fileRows() : table.rows),
    notes: [[title], ...(note ? [[note]] : []), ...(fileNotes?.() ?? [])],
  });
  return (
    <Paper
      flush
      title={title}
      note={note}
      actions={
        <>
          {actions}
          <span className="no-print">
            <DownloadMenu size="small" file={figures} />
          </span>
        </>
      }
    >
      <DataTable {...table} caption={caption} columns={shownColumns(columns)} />
      {under && <div className={styles.under}>{under}</div>}
      {children}
    </Paper>
  );
}
