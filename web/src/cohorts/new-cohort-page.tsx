import { skipToken, useQuery } from "@apollo/client/react";
import { type PlainDate, weekdayOf } from "@mikrolaan/shared/calendar";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Columns, Page, Paper, Stack } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./new-cohort.module.css";
import { NewCohortForm } from "./new-cohort-form.tsx";
import { PreviewDays } from "./preview-days.tsx";
import { PreviewPhases } from "./preview-phases.tsx";

const cohortNamesQuery = graphql(`
  query CohortNames {
    cohorts(first: 100) { items { id name } }
  }
`);

const planPreviewQuery = graphql(`
  query PlanPreview($startsOn: PlainDate!) {
    planPreview(startsOn: $startsOn) {
      startsOn
      phases { ...PreviewPhases_Phase @unmask }
      sessions { ...PreviewDays_Session @unmask }
    }
  }
`);

/** A new cohort: four inputs at the left, and beside them the plan they give, before it is saved. */
export function NewCohortPage() {
  const { t } = useTranslation();
  const { can } = useViewer();
  const { data, error } = useQuery(cohortNamesQuery, { fetchPolicy: "cache-and-network" });
  const names = data?.cohorts.items.map(({ name }) => name);
  return (
    <Page title={t("cohorts.new.title")} second={can.planCohort && t("cohorts.new.second")}>
      {!can.planCohort && <NotAllowed />}
      {can.planCohort && !names && !error && <Loading />}
      {/* Without the names there is no number to propose, and the form works all the same. */}
      {can.planCohort && (names || error) && <Guide names={names ?? []} />}
    </Page>
  );
}

function Guide({ names }: { names: readonly string[] }) {
  const { t } = useTranslation();
  const [startsOn, setStartsOn] = useState<PlainDate | null>(null);
  const monday = startsOn && weekdayOf(startsOn) === 1 ? startsOn : null;
  const { data, error, refetch } = useQuery(
    planPreviewQuery,
    monday ? { variables: { startsOn: monday } } : skipToken,
  );
  const preview = monday ? data?.planPreview : undefined;
  return (
    <Columns split="4-8">
      <div className={styles.stays}>
        <Paper title={t("cohorts.new.basis")}>
          <NewCohortForm
            names={names}
            days={preview?.sessions.length ?? null}
            onStart={setStartsOn}
          />
        </Paper>
      </div>
      <Stack>
        {!monday && (
          <Paper>
            <Empty small title={t("cohorts.new.previewNone")}>
              {t("cohorts.new.previewNoneWords")}
            </Empty>
          </Paper>
        )}
        {monday && error && (
          <Failed
            error={error}
            title={t("cohorts.new.previewFailed")}
            onRetry={() => void refetch()}
          />
        )}
        {monday && !preview && !error && <Loading />}
        {monday && preview && (
          <>
            <PreviewDays startsOn={monday} sessions={preview.sessions} />
            <PreviewPhases startsOn={monday} phases={preview.phases} />
          </>
        )}
      </Stack>
    </Columns>
  );
}

function NotAllowed() {
  const { t } = useTranslation();
  return <Empty title={t("errors.page.FORBIDDEN.title")}>{t("errors.page.FORBIDDEN.words")}</Empty>;
}
