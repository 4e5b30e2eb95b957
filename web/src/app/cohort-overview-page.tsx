import { useQuery } from "@apollo/client/react";
import { formatWeekdayDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { CohortTeam } from "../cohorts/cohort-team.tsx";
import type { CohortOverviewQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Exits } from "../outcomes/exits.tsx";
import { Funnel } from "../outcomes/funnel.tsx";
import { MilestoneList } from "../outcomes/milestone-list.tsx";
import { ModuleAttendance } from "../outcomes/module-attendance.tsx";
import { ProgressDots } from "../outcomes/progress-dots.tsx";
import { Answer, Columns, Stack } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./cohort-overview-page.module.css";
import { CohortPeople } from "./cohort-people.tsx";
import { useCohortGates } from "./use-cohort-gates.ts";

const cohortOverviewQuery = graphql(`
  query CohortOverview($id: ID!, $names: Boolean!) {
    cohort(id: $id) {
      id name
      can { readParticipants }
    }
    progress(cohortId: $id) {
      people
      dots { inProgress }
      milestones { kind date }
      ...CohortPeople_Progress @unmask
      ...ProgressDots_Progress @unmask
      ...Funnel_Progress @unmask
      ...ModuleAttendance_Progress @unmask
      ...MilestoneList_Progress @unmask
      ...Exits_Progress @unmask
    }
    participants(cohortId: $id, first: 100) @include(if: $names) {
      total
      items { id ...CohortPeople_Participant @unmask }
    }
  }
`);

/** How a cohort stands: the sentence, the dots, and the evidence under them. */
export function CohortOverviewPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const { can } = useViewer();
  const { data, error, refetch } = useQuery(cohortOverviewQuery, {
    variables: { id, names: can.readParticipants },
    fetchPolicy: "cache-and-network",
  });
  if (data) return <Loaded id={id} data={data} />;
  if (!error) return <Loading />;
  return <Failed error={error} title={t("home.cohort.failed")} onRetry={() => void refetch()} />;
}

function Loaded({
  id,
  data: { cohort, progress, participants },
}: {
  id: string;
  data: CohortOverviewQuery;
}) {
  const { can } = useViewer();
  const gates = useCohortGates(id);
  return (
    <Stack>
      <div className={styles.head}>
        <div className={styles.answer}>
          <Answer>
            <Sentence progress={progress} />
          </Answer>
        </div>
        {progress.people > 0 && <ProgressDots progress={progress} />}
      </div>
      <Columns split="8-4">
        <Stack>
          {progress.people > 0 && <Funnel progress={progress} cohort={cohort.name} />}
          <ModuleAttendance
            progress={progress}
            cohort={cohort}
            gates={gates}
            notTakenTo={can.readParticipants ? `/cohorts/${id}/attendance` : null}
          />
          <CohortPeople cohortId={id} progress={progress} people={participants ?? null} />
        </Stack>
        <Stack>
          <MilestoneList progress={progress} />
          <CohortTeam cohortId={id} />
          <Exits progress={progress} cohort={cohort.name} />
        </Stack>
      </Columns>
    </Stack>
  );
}

function Sentence({ progress }: { progress: CohortOverviewQuery["progress"] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const { people, dots, milestones } = progress;
  const next = milestones.find(({ kind }) => kind === "SESSION");
  const who =
    people === 0
      ? t("home.cohort.empty")
      : t("home.cohort.answer", { count: dots.inProgress, people });
  if (!next)
    return (
      <>
        {who}
        {milestones.length === 0 && t("home.cohort.noMore")}
      </>
    );
  const then =
    next.date === today
      ? t("home.cohort.nextToday")
      : t("home.cohort.next", { date: formatWeekdayDate(next.date, language) });
  return <>{who + then}</>;
}
