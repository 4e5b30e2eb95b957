import { useQuery } from "@apollo/client/react";
import { IconChevronRight } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useParams } from "react-router";
import type { ParticipantQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Icon } from "../ui/icon.tsx";
import { Columns, Page, Stack } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { currentEnrolment } from "./current-enrolment.ts";
import { EnrolInCohort } from "./enrol-in-cohort.tsx";
import { EnrolmentAttendance } from "./enrolment-attendance.tsx";
import { HistoryList } from "./history-list.tsx";
import { ParticipantFacts } from "./participant-facts.tsx";
import styles from "./participant-page.module.css";
import { PositionPaper } from "./position-paper.tsx";
import { StageStepper } from "./stage-stepper.tsx";

const participantQuery = graphql(`
  query Participant($id: ID!) {
    participant(id: $id) {
      id name businessIdea
      can { enrol moveToStage }
      enrolments {
        id cohortId cohortName startsOn endsOn exitRoute
        ...StageStepper_Enrolment
        ...PositionPaper_Enrolment
        ...EnrolmentAttendance_Enrolment
        ...HistoryList_Enrolment
      }
      ...ParticipantFacts_Participant
    }
  }
`);

type Enrolled = { readonly participantId: string; readonly enrolmentId: string };

type PageProps = {
  /** What later features know of someone's enrolment, under their attendance. */
  readonly more?: (of: Enrolled) => ReactNode;
  /** The same above the facts about them. */
  readonly beside?: (of: Enrolled) => ReactNode;
};

/** One citizen: where in the 14 steps, attendance and facts; and every step with who, when and why. */
export function ParticipantPage(parts: PageProps) {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(participantQuery, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  if (data) return <Loaded participant={data.participant} {...parts} />;
  return (
    <Page title={t("participants.one")}>
      {error ? (
        <Failed error={error} title={t("participants.failed")} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

type Participant = ParticipantQuery["participant"];

type LoadedProps = PageProps & { readonly participant: Participant };

function Loaded({ participant, ...parts }: LoadedProps) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { id, name, businessIdea } = participant;
  const enrolment = currentEnrolment(participant.enrolments);
  return (
    <Page
      title={name}
      kicker={
        enrolment ? (
          <Link to={`/cohorts/${enrolment.cohortId}`} className={styles.cohort}>
            {enrolment.cohortName}
            <Icon of={IconChevronRight} size="row" />
          </Link>
        ) : (
          t("participants.noCohortYet")
        )
      }
      second={businessIdea}
      tabs={
        <>
          {enrolment && <StageStepper enrolment={enrolment} />}
          <Tabs
            label={name}
            tabs={[
              { to: `/participants/${id}`, label: t("participants.tab.overview"), end: true },
              { to: `/participants/${id}/history`, label: t("participants.tab.history") },
            ]}
          />
        </>
      }
    >
      {pathname.endsWith("/history") ? (
        <HistoryList enrolments={participant.enrolments} />
      ) : (
        <Overview participant={participant} {...parts} />
      )}
    </Page>
  );
}

function Overview({ participant, more, beside }: LoadedProps) {
  const enrolment = currentEnrolment(participant.enrolments);
  const enrolled = enrolment && { participantId: participant.id, enrolmentId: enrolment.id };
  const mayEnrolAgain =
    participant.can.enrol && (!enrolment || enrolment.exitRoute || enrolment.endsOn);
  return (
    <Columns split="8-4">
      <Stack>
        {enrolment && <PositionPaper enrolment={enrolment} mayMove={participant.can.moveToStage} />}
        {enrolment && <EnrolmentAttendance enrolment={enrolment} />}
        {enrolled && more?.(enrolled)}
        {mayEnrolAgain && (
          <EnrolInCohort participantId={participant.id} again={enrolment !== null} />
        )}
      </Stack>
      <Stack>
        {enrolled && beside?.(enrolled)}
        <ParticipantFacts participant={participant} />
      </Stack>
    </Columns>
  );
}
