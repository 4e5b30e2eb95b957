import { IconArrowDown, IconArrowUp, IconChevronRight } from "@tabler/icons-react";
import { Fragment, type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { classNames } from "./class-names.ts";
import styles from "./data-table.module.css";
import { Icon } from "./icon.tsx";
import { useLanguage } from "./use-language.ts";
import { usePhone } from "./use-phone.ts";

export type Column<Row> = {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures right, text left. */
  readonly align?: "left" | "right";
  /** Stands in the head after a comma, so that cells hold figures only. */
  readonly unit?: string;
  /** What the column sorts by; without it, it does not. Nothing sorts last. */
  readonly sort?: (row: Row) => string | number | null;
  readonly foot?: ReactNode;
  readonly width?: string;
};

export type DataTableProps<Row> = {
  /** What the table shows, for those who hear it; seen too with `showCaption`. */
  readonly caption: string;
  readonly showCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The page a row opens; the first cell holds the link and the whole row follows it. */
  readonly rowTo?: (row: Row) => string | null;
  readonly selected?: (row: Row) => boolean;
  /** A row on a phone; without it, heads and cells in pairs. */
  readonly phone?: (row: Row) => ReactNode;
  readonly sortedBy?: { readonly key: string; readonly descending?: boolean };
};

/** A real table on a wide screen, a list of rows on a phone. Rows that are none are the page's to say. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, sortedBy } = props;
  const [sorting, setSorting] = useState(sortedBy ?? null);
  const language = useLanguage();
  const sorted = useMemo(() => {
    const by = columns.find(({ key }) => key === sorting?.key)?.sort;
    return by ? sortRows(rows, by, sorting?.descending ?? false, language) : rows;
  }, [columns, rows, sorting, language]);
  const phone = usePhone();
  if (phone) return <RowList {...props} rows={sorted} />;
  return <Table {...props} rows={sorted} sorting={sorting} onSort={setSorting} />;
}

type Sorting = { readonly key: string; readonly descending?: boolean } | null;

type TableProps<Row> = DataTableProps<Row> & {
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
};

function Table<Row>({
  caption,
  showCaption,
  columns,
  rows,
  rowKey,
  rowTo,
  selected,
  sorting,
  onSort,
}: TableProps<Row>) {
  const hasFoot = columns.some(({ foot }) => foot !== undefined);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={showCaption ? styles.caption : "visually-hidden"}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const to = rowTo?.(row);
            return (
              <tr
                key={rowKey(row)}
                className={classNames(to && styles.opens, selected?.(row) && styles.selected)}
              >
                {columns.map((column, index) => {
                  const Cell = index === 0 ? "th" : "td";
                  return (
                    <Cell
                      key={column.key}
                      scope={index === 0 ? "row" : undefined}
                      className={column.align === "right" ? styles.right : undefined}
                    >
                      {index === 0 && to ? (
                        <Link to={to} className={styles.open}>
                          {column.cell(row)}
                        </Link>
                      ) : (
                        column.cell(row)
                      )}
                    </Cell>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
        {hasFoot && (
          <tfoot>
            <tr>
              {columns.map(({ key, align, foot }, index) => {
                const Cell = index === 0 ? "th" : "td";
                return (
                  <Cell
                    key={key}
                    scope={index === 0 ? "row" : undefined}
                    className={align === "right" ? styles.right : undefined}
                  >
                    {foot}
                  </Cell>
                );
              })}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Head<Row>({
  column,
  sorting,
  onSort,
}: {
  column: Column<Row>;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}) {
  const { key, align, sort, width } = column;
  const active = sorting?.key === key;
  const descending = active && (sorting.descending ?? false);
  return (
    <th
      scope="col"
      className={align === "right" ? styles.right : undefined}
      style={width ? { width } : undefined}
      aria-sort={active ? (descending ? "descending" : "ascending") : undefined}
    >
      {sort ? (
        <button
          type="button"
          className={styles.sort}
          onClick={() => onSort({ key, descending: active && !descending })}
        >
          {headOf(column)}
          <span className={active ? undefined : styles.unsorted}>
            <Icon of={descending ? IconArrowDown : IconArrowUp} size="row" />
          </span>
        </button>
      ) : (
        headOf(column)
      )}
    </th>
  );
}

function RowList<Row>(props: DataTableProps<Row>) {
  const { caption, showCaption } = props;
  if (!showCaption) return <Items {...props} />;
  return (
    <div>
      {/* The list has it as its name already. */}
      <p className={styles.caption} aria-hidden="true">
        {caption}
      </p>
      <Items {...props} />
    </div>
  );
}

function Items<Row>({ caption, columns, rows, rowKey, rowTo, phone }: DataTableProps<Row>) {
  const { t } = useTranslation();
  return (
    <ul className={styles.list} aria-label={caption}>
      {rows.map((row) => {
        const to = rowTo?.(row);
        const content = phone ? phone(row) : <Pairs columns={columns} row={row} />;
        return (
          <li key={rowKey(row)}>
            {to ? (
              <Link to={to} className={styles.item}>
                <div>{content}</div>
                <Icon of={IconChevronRight} />
              </Link>
            ) : (
              <div className={styles.item}>
                <div>{content}</div>
              </div>
            )}
          </li>
        );
      })}
      {columns.some(({ foot }) => foot !== undefined) && (
        <li className={styles.item}>
          <dl className={styles.pairs}>
            {columns.map((column) =>
              column.foot === undefined ? null : (
                <Fragment key={column.key}>
                  <dt>{headOf(column)}</dt>
                  <dd className="strong">{column.foot || t("ui.noData")}</dd>
                </Fragment>
              ),
            )}
          </dl>
        </li>
      )}
    </ul>
  );
}

function Pairs<Row>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }) {
  const [first, ...rest] = columns;
  return (
    <>
      {first && <div className="strong">{first.cell(row)}</div>}
      <dl className={styles.pairs}>
        {rest.map((column) => (
          <Fragment key={column.key}>
            <dt>{headOf(column)}</dt>
            <dd>{column.cell(row)}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

function headOf<Row>({ head, unit }: Column<Row>): string {
  return unit ? `${head}, ${unit}` : head;
}

/** Rows in order of a value, Danish letters last in Danish; rows without one come last either way. */
function sortRows<Row>(
  rows: readonly Row[],
  by: (row: Row) => string | number | null,
  descending: boolean,
  language: string,
): readonly Row[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const compare = (a: string | number, b: string | number) =>
    typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  return [...rows].sort((rowA, rowB) => {
    const [a, b] = [by(rowA), by(rowB)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return descending ? compare(b, a) : compare(a, b);
  });
}
