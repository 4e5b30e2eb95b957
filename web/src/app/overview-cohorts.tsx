import { formatDate, formatMonthYear, programmeWeekOf } from "@mikrolaan/shared/calendar";
import { oere } from "@mikrolaan/shared/money";
import { useTranslation } from "react-i18next";
import { recoveredOn } from "../payback/explorer-text.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Dots } from "../ui/dots.tsx";
import { Kroner } from "../ui/figures.tsx";
import { Paper } from "../ui/page.tsx";
import { Pager } from "../ui/pager.tsx";
import { Share } from "../ui/share.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./overview.module.css";
import { isRipe, type Measured, toDate } from "./overview-claim.ts";

type OverviewCohortsProps = {
  readonly all: readonly Measured[];
  readonly total: number;
  readonly waiting: boolean;
  readonly onMore: () => void;
  readonly chosen: string | null;
};

/** Cohort beside cohort, newest first, all measured in the same way. */
export function OverviewCohorts({ all, total, waiting, onMore, chosen }: OverviewCohortsProps) {
  const { t } = useTranslation();
  const columns = useColumns();
  return (
    <Paper flush title={t("home.overview.table.title")} note={t("home.overview.table.note")}>
      {all.length === 0 ? (
        <p className={styles.nothing}>{t("home.overview.table.empty")}</p>
      ) : (
        <DataTable
          caption={t("home.overview.table.title")}
          columns={columns}
          rows={all}
          rowKey={({ cohort }) => cohort.id}
          rowTo={({ cohort }) => `/cohorts/${cohort.id}`}
          selected={({ cohort }) => cohort.id === chosen}
          phone={(row) => (
            <>
              <div className="strong">{row.cohort.name}</div>
              <div className={styles.line}>
                <span className="ink2">{t(`codes.cohortStatus.${row.cohort.status}`)}</span>
                <Recovered row={row} />
              </div>
              <Dots counts={row.cohort.dots} size="small" perRow={20} />
              <div className="second">
                <Share
                  count={row.cohort.dots.selfSupporting}
                  of={row.cohort.participants}
                  mark={false}
                />
              </div>
            </>
          )}
        />
      )}
      <Pager shown={all.length} total={total} waiting={waiting} onMore={onMore} />
    </Paper>
  );
}

function useColumns(): readonly Column<Measured>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const amount = (key: "cost" | "net", value: (row: Measured) => number): Column<Measured> => ({
    ...{ key, head: t(`home.overview.table.${key}`), unit: t("ui.kroner"), align: "right" },
    cell: (row) => <Kroner amount={oere(value(row))} unit={false} sign={key === "net"} />,
  });
  return [
    {
      key: "cohort",
      head: t("home.overview.table.cohort"),
      cell: ({ cohort: { name, startsOn } }) => (
        <>
          {name}
          <div className={`second ${styles.start}`}>{formatDate(startsOn, language)}</div>
        </>
      ),
    },
    {
      key: "week",
      head: t("home.overview.table.week"),
      cell: ({ cohort: { startsOn, status } }) => (
        <>
          {t(`codes.cohortStatus.${status}`)}
          {status !== "CLOSED" && programmeWeekOf(startsOn, today) > 0 && (
            <div className="second">
              {t("ui.programmeWeek", { week: programmeWeekOf(startsOn, today) })}
            </div>
          )}
        </>
      ),
    },
    {
      key: "people",
      head: t("home.overview.table.people"),
      cell: ({ cohort }) => <Dots counts={cohort.dots} size="small" />,
    },
    {
      key: "selfSupporting",
      head: t("home.overview.table.selfSupporting"),
      cell: ({ cohort: { dots, participants } }) => (
        <span className={styles.share}>
          <Share count={dots.selfSupporting} of={participants} mark={false} />
        </span>
      ),
    },
    amount("cost", (row) => toDate(row).spentOere),
    amount("net", (row) => {
      const { spentOere, savedOere } = toDate(row);
      return savedOere - spentOere;
    }),
    {
      key: "recovered",
      head: t("home.overview.table.recovered"),
      cell: (row) => <Recovered row={row} />,
    },
  ];
}

function Recovered({ row }: { row: Measured }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!isRipe(row)) return <span className="ink2">{t("home.overview.table.early")}</span>;
  const on = recoveredOn(row.model);
  if (on === null) {
    const years = t("payback.years", { count: row.model.values.horizonYears });
    return <span>{t("home.overview.table.notWithin", { years })}</span>;
  }
  const month = formatMonthYear(on, language);
  return on <= row.cohort.recordedTo ? (
    <StatusWord status="done">{month}</StatusWord>
  ) : (
    <span className="nowrap">{month}</span>
  );
}
