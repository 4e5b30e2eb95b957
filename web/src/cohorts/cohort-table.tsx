import { formatDate } from "@mikrolaan/shared/calendar";
import type { CohortStatus } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import type { CohortTable_CohortFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { type DotCounts, Dots } from "../ui/dots.tsx";
import { Share } from "../ui/share.tsx";
import { type Status, StatusWord } from "../ui/status-word.tsx";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./cohort-list-page.module.css";
import { weeksOfPlan } from "./plan-scale.ts";
import { useCohortTexts } from "./use-cohort-texts.ts";

graphql(`
  fragment CohortTable_Cohort on Cohort {
    id name startsOn seats status programmeWeek enrolledCount
    dots { selfSupporting jobOrEducation inProgress stopped }
    phases { id startsOn endsOn }
  }
`);

type Row = CohortTable_CohortFragment;

/** Cohorts beside one another, in the order the server gives. */
export function CohortTable({ cohorts }: { cohorts: readonly Row[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { week } = useCohortTexts();
  const weekOf = (row: Row) => week(row, weeksOfPlan(row.startsOn, row.phases));
  const status = ({ status }: Row) => (
    <StatusWord status={statusLook[status]} icon={null}>
      {t(`codes.cohortStatus.${status}`)}
    </StatusWord>
  );
  const columns: readonly Column<Row>[] = [
    { key: "name", head: t("cohorts.name"), cell: ({ name }) => <bdi>{name}</bdi> },
    {
      key: "start",
      head: t("cohorts.list.start"),
      cell: ({ startsOn }) => (
        <time dateTime={startsOn} className="nowrap">
          {formatDate(startsOn, language)}
        </time>
      ),
    },
    { key: "week", head: t("cohorts.programmeWeek"), cell: weekOf },
    { key: "status", head: t("cohorts.status"), cell: status },
    {
      key: "people",
      head: t("cohorts.list.people"),
      cell: ({ enrolledCount, seats }) => (
        <span className="nowrap">{t("cohorts.list.taken", { taken: enrolledCount, seats })}</span>
      ),
    },
    {
      key: "dots",
      head: t("cohorts.list.dots"),
      cell: ({ dots }) =>
        everyone(dots) > 0 ? (
          <Dots counts={dots} size="small" />
        ) : (
          <span className="ink3">{t("ui.nobodyYet")}</span>
        ),
    },
    {
      key: "selfSupporting",
      head: t("cohorts.list.selfSupporting"),
      cell: ({ dots }) => <Share count={dots.selfSupporting} of={everyone(dots)} />,
    },
  ];
  return (
    <DataTable
      caption={t("cohorts.title")}
      columns={columns}
      rows={cohorts}
      rowKey={({ id }) => id}
      rowTo={({ id }) => `/cohorts/${id}`}
      phone={(row) => (
        <>
          <div className={styles.phoneHead}>
            <bdi className="strong">{row.name}</bdi>
            {status(row)}
          </div>
          <div className="ink2">
            {row.status === "CLOSED" || row.programmeWeek < 1
              ? null
              : `${t("cohorts.programmeWeek")} `}
            {weekOf(row)} ·{" "}
            {t("cohorts.list.takenPhone", { taken: row.enrolledCount, seats: row.seats })}
          </div>
          {everyone(row.dots) > 0 && (
            <>
              <div className={styles.phoneDots}>
                <Dots counts={row.dots} size="small" perRow={20} />
              </div>
              <div className="second">
                {t("cohorts.list.selfSupportingOf")}
                <Share count={row.dots.selfSupporting} of={everyone(row.dots)} mark={false} />
              </div>
            </>
          )}
        </>
      )}
    />
  );
}

const statusLook: Readonly<Record<CohortStatus, Status>> = {
  PLANNED: "neutral",
  RECRUITING: "active",
  RUNNING: "active",
  FOLLOW_UP: "active",
  CLOSED: "neutral",
};

/** Everyone who ever was in the cohort, so that a share hides nobody who left. */
function everyone({ selfSupporting, jobOrEducation, inProgress, stopped }: DotCounts): number {
  return selfSupporting + jobOrEducation + inProgress + stopped;
}
