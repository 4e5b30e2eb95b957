import { formatMonthYear, type PlainDate } from "@mikrolaan/shared/calendar";
import { lazy, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OutcomesViewQuery } from "../gql/graphql.ts";
import { ChartFrame } from "../ui/chart-frame.tsx";
import type { FigureColumn } from "../ui/figure-columns.ts";
import { Paper } from "../ui/page.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { usePhone } from "../ui/use-phone.ts";
import type { FileNotes } from "./basis-notes.ts";
import { FigureLink } from "./figure-link.tsx";
import styles from "./figures.module.css";
import { fillOf, type MonthRow, monthRows, stacked } from "./month-rows.ts";

const MonthChart = lazy(async () => ({ default: (await import("./month-chart.tsx")).MonthChart }));

type MonthsPaperProps = {
  readonly months: OutcomesViewQuery["outcomeMonths"];
  /** The page that opens a count's rows; the one it stands on unless told. */
  readonly page?: string;
  /** What the figures rest on, for their file. */
  readonly basis: FileNotes;
};

/** What people lived on month by month, as a chart, a table and files; one month's counts open their rows. */
export function MonthsPaper({ months, page = "", basis }: MonthsPaperProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const phone = usePhone();
  const [chosen, setChosen] = useState<PlainDate | null>(null);
  const rows = monthRows(months);
  const last = rows.at(-1);
  if (!last) {
    return (
      <Paper title={t("outcomes.figures.months.titleNone")}>
        <p className="ink2">{t("outcomes.figures.months.none")}</p>
      </Paper>
    );
  }

  const shown = rows.find(({ month }) => month === chosen) ?? last;
  const height = phone ? 204 : 280;
  const title = t("outcomes.figures.months.title", {
    count: last.SELF_SUPPORTING,
    month: formatMonthYear(last.month, language),
  });
  const statusName = (status: (typeof stacked)[number]) => t(`codes.outcomeStatus.${status}`);
  const columns: readonly FigureColumn<MonthRow>[] = [
    {
      key: "month",
      head: t("outcomes.figures.months.month"),
      value: ({ month }) => ({ date: month }),
      cell: ({ month }) => formatMonthYear(month, language),
    },
    ...stacked.map((status) => ({
      key: status,
      head: statusName(status),
      align: "right" as const,
      value: (row: MonthRow) => row[status],
    })),
  ];
  return (
    <ChartFrame
      name="months"
      file={t("outcomes.figures.months.file")}
      title={title}
      unit={t("outcomes.figures.months.unit")}
      height={height}
      columns={columns}
      rows={rows}
      rowKey={({ month }) => month}
      fileNotes={() => [[t("outcomes.figures.months.note")], ...basis]}
      note={
        <>
          <div className={styles.month}>
            <select
              aria-label={t("outcomes.figures.months.chosen")}
              value={shown.month}
              onChange={({ currentTarget: { value } }) =>
                setChosen(rows.find(({ month }) => month === value)?.month ?? null)
              }
            >
              {rows.toReversed().map(({ month }) => (
                <option key={month} value={month}>
                  {formatMonthYear(month, language)}
                </option>
              ))}
            </select>
            {stacked
              .filter((status) => shown[status] > 0)
              .map((status) => (
                <span key={status} className="nowrap">
                  <span
                    className={styles.swatch}
                    style={{ background: fillOf[status] }}
                    aria-hidden="true"
                  />
                  <FigureLink
                    figure={{ kind: "MONTH", month: shown.month, status }}
                    count={shown[status]}
                    name={statusName(status)}
                    page={page}
                  />{" "}
                  {statusName(status)}
                </span>
              ))}
          </div>
          <p>{t("outcomes.figures.months.note")}</p>
        </>
      }
    >
      <MonthChart
        rows={rows}
        language={language}
        height={height}
        title={title}
        description={t("outcomes.figures.months.description", {
          from: formatMonthYear(rows[0]?.month ?? last.month, language),
          to: formatMonthYear(last.month, language),
          last: title,
        })}
      />
    </ChartFrame>
  );
}
