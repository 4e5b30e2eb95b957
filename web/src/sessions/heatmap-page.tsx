import { useQuery } from "@apollo/client/react";
import { formatPercent } from "@mikrolaan/shared/money";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { graphql } from "../gql/index.ts";
import { DefinitionSwitch, DefinitionWords } from "../ui/attendance-figure.tsx";
import { Paper, Stack } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useDefinition } from "../ui/use-attendance-rules.ts";
import { useLanguage } from "../ui/use-language.ts";
import { usePhone } from "../ui/use-phone.ts";
import { useViewer } from "../ui/viewer.tsx";
import { AttendanceActions } from "./attendance-actions.tsx";
import { AttendanceTabs } from "./attendance-tabs.tsx";
import styles from "./heatmap.module.css";
import { HeatmapCounts } from "./heatmap-counts.tsx";
import {
  type DividedBy,
  figuresOf,
  isNotTaken,
  type OverviewCohort,
  type OverviewPerson,
} from "./heatmap-figures.ts";
import { HeatmapLegend } from "./heatmap-legend.tsx";
import { HeatmapList } from "./heatmap-list.tsx";
import { HeatmapTable } from "./heatmap-table.tsx";
import { byName, inSheetOrder } from "./sheet-columns.ts";

const overviewQuery = graphql(`
  query AttendanceOverview($cohortId: ID!) {
    cohort(id: $cohortId) {
      id name
      can { readParticipants }
      sessions { id module ordinal date startsAt endsAt minutes status recorded expected }
      attendanceOverview {
        sums {
          sessionId module enrolmentId
          attended held expected attendedMinutes heldMinutes expectedMinutes
        }
        statuses { sessionId status count }
      }
    }
  }
`);

const peopleQuery = graphql(`
  query OverviewPeople($cohortId: ID!) {
    cohort(id: $cohortId) {
      id
      attendanceSheet {
        rows {
          enrolmentId participantId name startsOn endsOn
          marks { sessionId status minutes }
        }
      }
    }
  }
`);

/** A cohort's whole attendance at a glance: people by days, or for those without names days by status. */
export function HeatmapPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const variables = { cohortId: id };
  const cohort = useQuery(overviewQuery, { variables, fetchPolicy: "cache-and-network" });
  const isNamed = cohort.data?.cohort.can.readParticipants ?? false;
  const people = useQuery(peopleQuery, {
    variables,
    skip: !isNamed,
    fetchPolicy: "cache-and-network",
  });
  const error = cohort.error ?? people.error;
  const rows = people.data?.cohort.attendanceSheet.rows ?? null;
  if (!cohort.data || (isNamed && !rows)) {
    if (!error) return <Loading />;
    const retry = () => void Promise.all([cohort.refetch(), isNamed && people.refetch()]);
    return <Failed error={error} title={t("sessions.failed")} onRetry={retry} />;
  }
  return (
    <>
      <AttendanceTabs cohortId={id} />
      {isNamed && <AttendanceActions cohortId={id} />}
      <Overview cohort={cohort.data.cohort} people={rows} />
    </>
  );
}

type OverviewProps = {
  readonly cohort: OverviewCohort;
  readonly people: readonly OverviewPerson[] | null;
};

function Overview({ cohort, people }: OverviewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const phone = usePhone();
  const { definition } = useDefinition();
  const dividedBy = definition === "ATTENDED_OF_HELD" ? "HELD" : "EXPECTED";
  const sessions = inSheetOrder(cohort.sessions);
  const figure = figuresOf(cohort, dividedBy);
  if (sessions.length === 0) {
    return <Empty title={t("sessions.none.title")}>{t("sessions.none.words")}</Empty>;
  }
  const Body = phone ? HeatmapList : HeatmapTable;
  return (
    <Stack>
      <div className={styles.head}>
        <Claim cohort={cohort} dividedBy={dividedBy} />
        <DefinitionSwitch />
      </div>
      <Paper flush>
        {people ? (
          <Body
            cohortId={cohort.id}
            sessions={sessions}
            people={byName(people, language)}
            figure={figure}
          />
        ) : (
          <HeatmapCounts cohort={cohort} sessions={sessions} figure={figure} />
        )}
      </Paper>
      {people && <HeatmapLegend />}
      <p className="second">
        <DefinitionWords definition={definition} />
      </p>
    </Stack>
  );
}

/** The one figure for the whole, and the days that it lacks. */
function Claim({ cohort, dividedBy }: { cohort: OverviewCohort; dividedBy: DividedBy }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const { attended, of } = figuresOf(cohort, dividedBy)({});
  const missing = cohort.sessions.filter((session) => isNotTaken(session, today)).length;
  const claim = dividedBy === "HELD" ? "claim" : "claimExpected";
  return (
    <div>
      <h2 className={styles.claim}>
        {of === 0
          ? t("sessions.overview.nothing")
          : t(`sessions.overview.${claim}`, { count: attended, of })}
        {of >= fewest && (
          <span className={styles.percent}> {formatPercent(attended / of, language)}</span>
        )}
      </h2>
      {missing > 0 && <p className="ink2">{t("sessions.overview.notTaken", { count: missing })}</p>}
    </div>
  );
}

/** Below this, a percentage says more than is known. */
const fewest = 5;
