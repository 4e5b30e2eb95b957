import { formatDate, programmeWeekOf } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Dots } from "../ui/dots.tsx";
import { Kroner } from "../ui/figures.tsx";
import { Paper } from "../ui/page.tsx";
import { Share } from "../ui/share.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./overview.module.css";
import {
  type Basis,
  type BasisCohort,
  claimFor,
  costOf,
  isRipe,
  savingOf,
} from "./overview-claim.ts";

type OverviewCohortsProps = { readonly basis: Basis; readonly chosen: string | null };

/** Cohort beside cohort, newest first, all measured in the same way. */
export function OverviewCohorts({ basis, chosen }: OverviewCohortsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const columns: readonly Column<BasisCohort>[] = [
    {
      key: "cohort",
      head: t("home.overview.table.cohort"),
      cell: ({ name, startsOn }) => (
        <>
          {name}
          <div className={`second ${styles.start}`}>{formatDate(startsOn, language)}</div>
        </>
      ),
    },
    {
      key: "week",
      head: t("home.overview.table.week"),
      cell: ({ startsOn, status }) => (
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
      cell: ({ dots }) => <Dots counts={dots} size="small" />,
    },
    {
      key: "selfSupporting",
      head: t("home.overview.table.selfSupporting"),
      cell: ({ selfSupporting, participants }) => (
        <span className={styles.share}>
          <Share count={selfSupporting} of={participants} mark={false} />
        </span>
      ),
    },
    {
      key: "cost",
      head: t("home.overview.table.cost"),
      unit: t("ui.kroner"),
      align: "right",
      cell: (row) =>
        row.costs.length > 0 ? (
          <Kroner amount={costOf(row)} unit={false} decimals={false} />
        ) : (
          <span className="ink3">{t("ui.noData")}</span>
        ),
    },
    {
      key: "recovered",
      head: t("home.overview.table.recovered"),
      cell: (row) => <Recovered basis={basis} cohort={row} />,
    },
  ];
  return (
    <Paper flush title={t("home.overview.table.title")} note={t("home.overview.table.note")}>
      {basis.cohorts.length === 0 ? (
        <p className={styles.nothing}>{t("home.overview.table.empty")}</p>
      ) : (
        <DataTable
          caption={t("home.overview.table.title")}
          columns={columns}
          rows={basis.cohorts}
          rowKey={({ id }) => id}
          rowTo={({ id }) => `/cohorts/${id}`}
          selected={({ id }) => id === chosen}
          phone={(row) => (
            <>
              <div className="strong">{row.name}</div>
              <div className={styles.line}>
                <span className="ink2">{t(`codes.cohortStatus.${row.status}`)}</span>
                <Recovered basis={basis} cohort={row} />
              </div>
              <Dots counts={row.dots} size="small" perRow={20} />
              <div className="second">
                <Share count={row.selfSupporting} of={row.participants} mark={false} />
              </div>
            </>
          )}
        />
      )}
    </Paper>
  );
}

function Recovered({ basis, cohort }: { basis: Basis; cohort: BasisCohort }) {
  const { t } = useTranslation();
  const saving = savingOf(basis);
  if (!isRipe(cohort) || !saving) {
    return <span className="ink2">{t("home.overview.table.early")}</span>;
  }
  const { paybackMonths, netAfterHorizonKroner } = claimFor(cohort, saving).payback;
  if (paybackMonths === null || netAfterHorizonKroner < 0) {
    return <span>{t("home.overview.table.notWithin")}</span>;
  }
  return (
    <StatusWord status="done">
      {t("home.overview.table.months", { months: paybackMonths })}
    </StatusWord>
  );
}
