import { useQuery } from "@apollo/client/react";
import { formatDate } from "@mikrolaan/shared/calendar";
import { formatPercent } from "@mikrolaan/shared/money";
import { fractionOf, sumOfFigures } from "@mikrolaan/shared/sessions";
import { IconPrinter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { OwnAttendanceQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { DefinitionSwitch, DefinitionWords } from "../ui/attendance-figure.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Page, Paper, Stack } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useDefinition } from "../ui/use-attendance-rules.ts";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { currentEnrolment } from "./current-enrolment.ts";
import styles from "./enrolment-attendance.module.css";
import { EnrolmentModules } from "./enrolment-modules.tsx";

const ownAttendanceQuery = graphql(`
  query OwnAttendance($id: ID!) {
    participant(id: $id) {
      id name
      enrolments {
        id cohortName startsOn endsOn exitRoute
        ...EnrolmentAttendance_Enrolment @unmask
      }
    }
  }
`);

type Participant = OwnAttendanceQuery["participant"];
type Enrolment = Participant["enrolments"][number];

/** What a citizen is shown or given of their own attendance: one page of paper. */
export function OwnAttendancePage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(ownAttendanceQuery, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  const enrolment = data && currentEnrolment(data.participant.enrolments);
  if (data && enrolment) return <Sheet participant={data.participant} enrolment={enrolment} />;
  return (
    <Page title={t("participants.attendance.paper.title")}>
      {!data && !error && <Loading />}
      {!data && error && (
        <Failed error={error} title={t("participants.failed")} onRetry={() => void refetch()} />
      )}
      {data && (
        <Empty
          title={t("participants.attendance.paper.noCohort")}
          actions={
            <ButtonLink to={`/participants/${id}`}>
              {t("participants.attendance.paper.back")}
            </ButtonLink>
          }
        >
          {t("participants.attendance.paper.noCohortWords")}
        </Empty>
      )}
    </Page>
  );
}

function Sheet({ participant, enrolment }: { participant: Participant; enrolment: Enrolment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const { definition } = useDefinition();
  const about = {
    ...{ name: participant.name, cohort: enrolment.cohortName },
    date: formatDate(today, language),
  };
  const { attended, of } = fractionOf(
    sumOfFigures(enrolment.attendance.map((it) => it.attended)),
    definition,
  );
  return (
    <Page
      width="narrow"
      title={t("participants.attendance.paper.title")}
      answer={
        of > 0
          ? t("participants.attendance.paper.answer", { attended, of })
          : t("participants.attendance.paper.noData")
      }
      second={t("participants.attendance.paper.second", about)}
      actions={
        <>
          <Button variant="primary" icon={IconPrinter} onClick={() => window.print()}>
            {t("participants.attendance.paper.print")}
          </Button>
          <ButtonLink to={`/participants/${participant.id}`}>
            {t("participants.attendance.paper.back")}
          </ButtonLink>
          <DefinitionSwitch />
        </>
      }
    >
      <Stack>
        <LeftToCome enrolment={enrolment} />
        <Paper flush title={t("participants.attendance.caption")}>
          <EnrolmentModules enrolment={enrolment} links={false} />
          <p className={`second ${styles.foot}`}>
            <DefinitionWords definition={definition} />{" "}
            {t("participants.attendance.reachableFormula")}
          </p>
        </Paper>
      </Stack>
    </Page>
  );
}

/** How many sessions are left, and the demands that can no longer be met. */
function LeftToCome({ enrolment: { attendance } }: { enrolment: Enrolment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const left = attendance.reduce(
    (sum, { attended, reachable }) => sum + reachable.attended - attended.attended,
    0,
  );
  return (
    <div>
      <p>
        {left > 0
          ? t("participants.attendance.paper.left", { count: left })
          : t("participants.attendance.paper.noneLeft")}
      </p>
      {attendance.map(
        ({ module, gate }) =>
          gate?.state === "LOST" && (
            <p key={module}>
              {t("participants.attendance.paper.gateLost", {
                module: t(`codes.module.${module}`),
                percent: formatPercent(gate.percent / 100, language, 0),
              })}
            </p>
          ),
      )}
    </div>
  );
}
