import { formatDate, formatMonthYear, programmeWeekOf } from "@mikrolaan/shared/calendar";
import { kronerOf, type Oere, oere } from "@mikrolaan/shared/money";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { registerNotes } from "../payback/assumption-sheet.ts";
import type { EconomyBasis } from "../payback/economy-model.ts";
import { recoveredOn } from "../payback/explorer-text.ts";
import type { CsvValue } from "../ui/csv.ts";
import { Dots } from "../ui/dots.tsx";
import type { FigureColumn } from "../ui/figure-columns.ts";
import { Kroner } from "../ui/figures.tsx";
import { Paper } from "../ui/page.tsx";
import { Pager } from "../ui/pager.tsx";
import { Share } from "../ui/share.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { TablePaper } from "../ui/table-paper.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./overview.module.css";
import { isRipe, type Measured, toDate } from "./overview-claim.ts";

type OverviewCohortsProps = {
  readonly basis: EconomyBasis;
  readonly all: readonly Measured[];
  readonly total: number;
  readonly waiting: boolean;
  readonly onMore: () => void;
  readonly chosen: string | null;
};

/** Cohort beside cohort, newest first, all measured in the same way. */
export function OverviewCohorts(props: OverviewCohortsProps) {
  const { basis, all, total, waiting, onMore, chosen } = props;
  const { today } = useViewer();
  const language = useLanguage();
  const { t } = useTranslation();
  const columns = useColumns();
  const [title, note] = [t("home.overview.table.title"), t("home.overview.table.note")];
  if (all.length === 0) {
    return (
      <Paper flush title={title} note={note}>
        <p className={styles.nothing}>{t("home.overview.table.empty")}</p>
      </Paper>
    );
  }
  return (
    <TablePaper
      {...{ title, note, columns, rows: all, file: t("home.overview.table.file") }}
      rowKey={({ cohort }) => cohort.id}
      rowTo={({ cohort }) => `/cohorts/${cohort.id}`}
      selected={({ cohort }) => cohort.id === chosen}
      phone={(row) => <OnPhone row={row} />}
      fileNotes={() => [
        [t("ui.pager.shown", { shown: all.length, total })],
        ...registerNotes(basis, today, { t, language }),
      ]}
    >
      <Pager shown={all.length} total={total} waiting={waiting} onMore={onMore} />
    </TablePaper>
  );
}

function OnPhone({ row }: { row: Measured }) {
  const { t } = useTranslation();
  const { name, status, dots, participants } = row.cohort;
  return (
    <>
      <div className="strong">{name}</div>
      <div className={styles.line}>
        <span className="ink2">{t(`codes.cohortStatus.${status}`)}</span>
        <Recovered row={row} />
      </div>
      <Dots counts={dots} size="small" perRow={20} />
      <div className="second">
        <Share count={dots.selfSupporting} of={participants} mark={false} />
      </div>
    </>
  );
}

function useColumns(): readonly FigureColumn<Measured>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const amount = (key: "cost" | "net", value: (row: Measured) => Oere): FigureColumn<Measured> => ({
    ...{ key, head: t(`home.overview.table.${key}`), unit: t("ui.kroner"), align: "right" },
    value: (row) => kronerOf(value(row)),
    cell: (row) => <Kroner amount={value(row)} unit={false} sign={key === "net"} />,
  });
  return [
    {
      key: "cohort",
      head: t("home.overview.table.cohort"),
      value: ({ cohort }) => cohort.name,
      cell: ({ cohort: { name, startsOn } }) => (
        <>
          {name}
          <div className={`second ${styles.start}`}>{formatDate(startsOn, language)}</div>
        </>
      ),
    },
    {
      ...{ key: "start", head: t("home.overview.table.start"), isOnly: "IN_FILE" },
      value: ({ cohort }) => ({ date: cohort.startsOn }),
    },
    {
      key: "week",
      head: t("home.overview.table.week"),
      value: ({ cohort }) => t(`codes.cohortStatus.${cohort.status}`),
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
      value: ({ cohort }) => cohort.participants,
      cell: ({ cohort }) => <Dots counts={cohort.dots} size="small" />,
    },
    {
      key: "selfSupporting",
      head: t("home.overview.table.selfSupporting"),
      value: ({ cohort }) => cohort.dots.selfSupporting,
      cell: ({ cohort: { dots, participants } }) => (
        <span className={styles.share}>
          <Share count={dots.selfSupporting} of={participants} mark={false} />
        </span>
      ),
    },
    amount("cost", (row) => oere(toDate(row).spentOere)),
    amount("net", (row) => {
      const { spentOere, savedOere } = toDate(row);
      return oere(savedOere - spentOere);
    }),
    {
      key: "recovered",
      head: t("home.overview.table.recovered"),
      value: (row) => recoveredValue(row, t),
      cell: (row) => <Recovered row={row} />,
    },
  ];
}

/** The day, or why there is none. */
function recoveredValue(row: Measured, t: TFunction): CsvValue {
  if (!isRipe(row)) return t("home.overview.table.early");
  const on = recoveredOn(row.model);
  return on ? { date: on } : notWithin(row, t);
}

function notWithin({ model: { values } }: Measured, t: TFunction): string {
  const years = t("payback.years", { count: values.horizonYears });
  return t("home.overview.table.notWithin", { years });
}

function Recovered({ row }: { row: Measured }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!isRipe(row)) return <span className="ink2">{t("home.overview.table.early")}</span>;
  const on = recoveredOn(row.model);
  if (on === null) return <span>{notWithin(row, t)}</span>;
  const month = formatMonthYear(on, language);
  return on <= row.cohort.recordedTo ? (
    <StatusWord status="done">{month}</StatusWord>
  ) : (
    <span className="nowrap">{month}</span>
  );
}
