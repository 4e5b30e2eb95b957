import { useQuery } from "@apollo/client/react";
import { formatWeekdayDate } from "@mikrolaan/shared/calendar";
import { IconChecks, IconPlus } from "@tabler/icons-react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { OverviewPlannerQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { MilestoneList } from "../outcomes/milestone-list.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { Columns, Page, Paper, Stack } from "../ui/page.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./overview.module.css";
import { OverviewComparison } from "./overview-comparison.tsx";
import { OverviewPlannedCohorts } from "./overview-planned-cohorts.tsx";

const overviewPlannerQuery = graphql(`
  query OverviewPlanner {
    attention { kind cohortId cohortName count firstDate firstSessionId }
    progress { ...MilestoneList_Progress @unmask }
    cohorts(first: 50) { items { id ...OverviewPlannedCohorts_Cohort @unmask } }
  }
`);

/** What the development function looks at first, then what comes, then every cohort with its week. */
export function OverviewPlanner() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { can } = useViewer();
  const { data, error, refetch } = useQuery(overviewPlannerQuery, {
    fetchPolicy: "cache-and-network",
  });
  const count = data?.attention.reduce((sum, one) => sum + one.count, 0) ?? 0;
  const next = data?.progress.milestones[0];
  return (
    <Page
      title={t("home.overview.title")}
      answer={
        data &&
        (count > 0 ? t("home.overview.planner.answer", { count }) : t("home.overview.planner.calm"))
      }
      second={
        next &&
        t("home.overview.planner.milestone", { date: formatWeekdayDate(next.date, language) })
      }
      actions={
        <>
          {can.planCohort && (
            <ButtonLink to="/cohorts/new" variant="primary" icon={IconPlus}>
              {t("home.overview.newCohort")}
            </ButtonLink>
          )}
          <ButtonLink to="/attendance" icon={IconChecks}>
            {t("sessions.across.title")}
          </ButtonLink>
        </>
      }
    >
      {error && !data && (
        <Failed error={error} title={t("home.overview.failed")} onRetry={() => void refetch()} />
      )}
      {!data && !error && <Loading />}
      {data && (
        <Columns split="8-4">
          <Stack>
            <AttentionPaper attention={data.attention} />
            <OverviewComparison />
            <OverviewPlannedCohorts cohorts={data.cohorts.items} />
          </Stack>
          <MilestoneList progress={data.progress} showCohort />
        </Columns>
      )}
    </Page>
  );
}

type Attention = OverviewPlannerQuery["attention"][number];

function AttentionPaper({ attention }: { attention: readonly Attention[] }) {
  const { t } = useTranslation();
  return (
    <Paper flush title={t("home.overview.planner.attention")}>
      {attention.length === 0 ? (
        <p className={styles.nothing}>
          <StatusWord status="done">{t("home.overview.planner.attentionNone")}</StatusWord>
        </p>
      ) : (
        <RowList>
          {attention.map((one) => (
            <AttentionRow key={`${one.kind} ${one.cohortId}`} attention={one} />
          ))}
        </RowList>
      )}
    </Paper>
  );
}

const words = {
  ROSTER_NOT_TAKEN: "home.overview.planner.roster",
  FOLLOW_UP_OPEN: "home.overview.planner.call",
  SESSION_WITHOUT_PLACE: "home.overview.planner.place",
  SESSION_WITHOUT_INSTRUCTOR: "home.overview.planner.instructor",
} as const;

function AttentionRow({ attention }: { attention: Attention }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, cohortName, count, firstDate } = attention;
  const taken = kind === "ROSTER_NOT_TAKEN";
  return (
    <Row
      title={t(words[kind], { count })}
      second={t("home.overview.planner.first", {
        cohort: cohortName,
        date: formatWeekdayDate(firstDate, language),
      })}
      note={taken && <StatusWord status="refused">{t("home.today.over")}</StatusWord>}
      {...wayTo(attention, t)}
    />
  );
}

function wayTo({ kind, cohortId, firstSessionId }: Attention, t: TFunction) {
  const cohort = `/cohorts/${cohortId}`;
  if (kind === "ROSTER_NOT_TAKEN") {
    const action = t("home.overview.planner.seeDay");
    return { to: `${cohort}/attendance/${firstSessionId}`, action };
  }
  if (kind === "FOLLOW_UP_OPEN") {
    const action = t("home.overview.planner.seeCalls");
    return { to: `${cohort}/attendance/follow-up`, action };
  }
  return { to: `${cohort}/plan`, action: t("home.overview.planner.seePlan") };
}
