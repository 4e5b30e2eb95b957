import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { type Column, DataTable } from "./data-table.tsx";
import styles from "./sheet.module.css";
import type { AnyRowProblem, Trial } from "./use-sheet.ts";

type SheetLeadProps = {
  readonly trial: Trial;
  /** What would be saved, in words; null when nothing would. */
  readonly lead: string | null;
  /** What else there is to say of the rows, before what is told of every sheet. */
  readonly more?: readonly (string | false)[];
};

/** What a sheet comes to, first: how much would be saved, how much is there, and how much is wrong. */
export function SheetLead({ trial: { unchanged, problems }, lead, more = [] }: SheetLeadProps) {
  const { t } = useTranslation();
  const parts = [
    ...more,
    unchanged > 0 && t("ui.sheet.unchanged", { count: unchanged }),
    problems.length > 0 && t("ui.sheet.problems", { count: problems.length }),
  ];
  return (
    <div>
      <p className={styles.lead}>{lead ?? t("ui.sheet.nothing")}</p>
      <p className="ink2">{parts.filter(Boolean).join(" ")}</p>
    </div>
  );
}

type WrongRowsProps<Problem extends AnyRowProblem> = {
  readonly problems: readonly Problem[];
  readonly heads: readonly string[];
  readonly sentence: (problem: Problem) => ReactNode;
};

/** The rows that will not be saved: which cell, what it says, and what is wrong with it. */
export function WrongRows<Problem extends AnyRowProblem>(props: WrongRowsProps<Problem>) {
  const { problems, heads, sentence } = props;
  const { t } = useTranslation();
  const number = useRowNumber<Problem>();
  if (problems.length === 0) return null;
  const columns: Column<Problem>[] = [
    number,
    {
      key: "cell",
      head: t("ui.sheet.cell"),
      cell: ({ column }) => cellName(column, heads),
    },
    {
      key: "says",
      head: t("ui.sheet.says"),
      cell: ({ text }) => <bdi className={styles.said}>{text}</bdi>,
    },
    { key: "problem", head: t("ui.sheet.problem"), cell: sentence },
  ];
  return (
    <LongTable
      caption={t("ui.sheet.wrong")}
      columns={columns}
      rows={problems}
      rowKey={({ row, column, code }) => `${row} ${column} ${code}`}
    />
  );
}

/** The column that says which row of the sheet it is. */
export function useRowNumber<Row extends { readonly row: number }>(): Column<Row> {
  const { t } = useTranslation();
  return {
    ...{ key: "row", head: t("ui.sheet.row"), align: "right", width: "4rem" },
    cell: ({ row }) => row,
  };
}

/** "C, Status": as the sheet names it, and by its head. */
function cellName(column: number | null, heads: readonly string[]): string {
  if (column === null) return "";
  const letters = column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : "";
  const letter = letters + String.fromCharCode(65 + ((column - 1) % 26));
  const head = heads[column - 1]?.trim();
  return head ? `${letter}, ${head}` : letter;
}

const mostAtFirst = 20;

type LongTableProps<Row> = {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly phone?: (row: Row) => ReactNode;
};

/** The first rows; all when asked for. */
export function LongTable<Row>(props: LongTableProps<Row>) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const { rows } = props;
  const shown = all ? rows : rows.slice(0, mostAtFirst);
  return (
    <div>
      <DataTable {...props} rows={shown} showCaption />
      {shown.length < rows.length && (
        <Button variant="quiet" size="small" onClick={() => setAll(true)}>
          {t("ui.sheet.all", { count: rows.length })}
        </Button>
      )}
    </div>
  );
}
