import { useQuery } from "@apollo/client/react";
import { IconCalendarStats, IconChecks, IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Page, Paper } from "../ui/page.tsx";
import { Pager } from "../ui/pager.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./cohort-list-page.module.css";
import { CohortTable } from "./cohort-table.tsx";

const cohortListQuery = graphql(`
  query CohortList($after: String) {
    cohorts(first: 25, after: $after) {
      total
      endCursor
      items { id ...CohortTable_Cohort @unmask }
    }
  }
`);

/** Every cohort of the municipality, the newest start first. */
export function CohortListPage() {
  const { t } = useTranslation();
  const { can } = useViewer();
  const { data, error, loading, refetch, fetchMore } = useQuery(cohortListQuery, {
    fetchPolicy: "cache-and-network",
    notifyOnNetworkStatusChange: true,
  });
  const cohorts = data?.cohorts;
  return (
    <Page
      title={t("cohorts.title")}
      second={cohorts && cohorts.total > 0 && t("cohorts.list.count", { count: cohorts.total })}
      actions={
        cohorts?.total !== 0 && (
          <>
            {can.planCohort && (
              <ButtonLink to="/cohorts/new" variant="primary" icon={IconPlus}>
                {t("cohorts.list.new")}
              </ButtonLink>
            )}
            <ButtonLink to="/cohorts/plan" icon={IconCalendarStats}>
              {t("plan.year.title")}
            </ButtonLink>
            <ButtonLink to="/attendance" icon={IconChecks}>
              {t("sessions.across.title")}
            </ButtonLink>
          </>
        )
      }
    >
      {!cohorts && !error && <Loading />}
      {!cohorts && error && (
        <Failed error={error} title={t("cohorts.list.failed")} onRetry={() => void refetch()} />
      )}
      {cohorts?.total === 0 && <NoCohorts mayPlan={can.planCohort} />}
      {cohorts && cohorts.total > 0 && (
        <>
          <Paper flush>
            <CohortTable cohorts={cohorts.items} />
            <Pager
              shown={cohorts.items.length}
              total={cohorts.total}
              waiting={loading}
              onMore={() => void fetchMore({ variables: { after: cohorts.endCursor } })}
            />
          </Paper>
          <p className={styles.note}>{t("cohorts.list.note")}</p>
        </>
      )}
    </Page>
  );
}

function NoCohorts({ mayPlan }: { mayPlan: boolean }) {
  const { t } = useTranslation();
  if (!mayPlan)
    return <Empty title={t("cohorts.empty.title")}>{t("cohorts.empty.wordsOther")}</Empty>;
  return (
    <Empty
      title={t("cohorts.empty.title")}
      actions={
        <ButtonLink to="/cohorts/new" variant="primary" icon={IconPlus}>
          {t("cohorts.empty.action")}
        </ButtonLink>
      }
    >
      {t("cohorts.empty.words")}
    </Empty>
  );
}
