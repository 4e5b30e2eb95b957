import { formatDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import type { OverviewPlannedCohorts_CohortFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Dots } from "../ui/dots.tsx";
import { Paper } from "../ui/page.tsx";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./overview.module.css";

graphql(`
  fragment OverviewPlannedCohorts_Cohort on Cohort {
    id name startsOn seats status programmeWeek enrolledCount
    dots { selfSupporting jobOrEducation inProgress stopped }
  }
`);

type Cohort = OverviewPlannedCohorts_CohortFragment;

/** Every cohort with its programme week, people and seats. */
export function OverviewPlannedCohorts({ cohorts }: { cohorts: readonly Cohort[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const weekOf = ({ programmeWeek, startsOn, status }: Cohort) => {
    if (status === "CLOSED") return null;
    return programmeWeek > 0
      ? t("ui.programmeWeek", { week: programmeWeek })
      : t("home.overview.planner.starts", { date: formatDate(startsOn, language) });
  };
  const seatsOf = ({ enrolledCount, seats }: Cohort) =>
    t("home.overview.planner.seats", { taken: enrolledCount, seats });
  const columns: readonly Column<Cohort>[] = [
    { key: "name", head: t("home.overview.table.cohort"), cell: ({ name }) => name },
    {
      key: "status",
      head: t("home.overview.planner.status"),
      cell: ({ status }) => t(`codes.cohortStatus.${status}`),
    },
    { key: "week", head: t("home.overview.planner.weekHead"), cell: weekOf },
    {
      key: "dots",
      head: t("home.overview.table.people"),
      cell: ({ dots }) => <Dots counts={dots} size="small" />,
    },
    { key: "seats", head: t("home.overview.planner.seatsHead"), align: "right", cell: seatsOf },
  ];
  return (
    <Paper flush title={t("home.overview.planner.cohorts")}>
      {cohorts.length === 0 ? (
        <p className={styles.nothing}>{t("home.overview.planner.noCohortsWords")}</p>
      ) : (
        <DataTable
          caption={t("home.overview.planner.cohorts")}
          columns={columns}
          rows={cohorts}
          rowKey={({ id }) => id}
          rowTo={({ id }) => `/cohorts/${id}`}
          phone={(cohort) => (
            <>
              <div className="strong">{cohort.name}</div>
              <div className="ink2">
                {[t(`codes.cohortStatus.${cohort.status}`), weekOf(cohort)]
                  .filter(Boolean)
                  .join(" · ")}
              </div>
              <div className="second">
                {t("home.overview.planner.seatsHead")}: {seatsOf(cohort)}
              </div>
            </>
          )}
        />
      )}
    </Paper>
  );
}
