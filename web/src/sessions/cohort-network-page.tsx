import { useQuery } from "@apollo/client/react";
import { IconPlus, IconRepeat } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { Stack } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import styles from "./network.module.css";
import { NetworkSections } from "./network-sections.tsx";
import { PlanMeetingDialog } from "./plan-meeting-dialog.tsx";
import { PlanSeriesDialog } from "./plan-series-dialog.tsx";
import { SeriesSection } from "./series-section.tsx";

const cohortNetworkQuery = graphql(`
  query CohortNetwork($cohortId: ID!) {
    cohort(id: $cohortId) {
      id
      can { planNetworkMeeting }
      networkMeetings { ...NetworkRow_NetworkMeeting @unmask }
    }
  }
`);

/** The network meetings that a cohort is or was invited to. */
export function CohortNetworkPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const [planning, setPlanning] = useState<"meeting" | "series" | null>(null);
  const close = () => setPlanning(null);
  const { data, error, refetch } = useQuery(cohortNetworkQuery, {
    variables: { cohortId: id },
    fetchPolicy: "cache-and-network",
  });
  if (!data) {
    if (!error) return <Loading />;
    return (
      <Failed error={error} title={t("sessions.network.failed")} onRetry={() => void refetch()} />
    );
  }
  const { can, networkMeetings } = data.cohort;
  const plan = can.planNetworkMeeting && (
    <div className={styles.actions}>
      <Button variant="primary" icon={IconPlus} onClick={() => setPlanning("meeting")}>
        {t("sessions.network.plan")}
      </Button>
      <Button icon={IconRepeat} onClick={() => setPlanning("series")}>
        {t("sessions.network.series.plan")}
      </Button>
    </div>
  );
  const empty = can.planNetworkMeeting
    ? t("sessions.network.empty.ofCohort")
    : t("sessions.network.empty.reader");
  return (
    <>
      {networkMeetings.length === 0 ? (
        <Empty title={t("sessions.network.empty.title")} actions={plan}>
          {empty}
        </Empty>
      ) : (
        <>
          <div className={styles.bar}>
            <p className="ink2">{t("sessions.network.second")}</p>
            {plan}
          </div>
          <Stack>
            {can.planNetworkMeeting && <SeriesSection cohortId={id} />}
            <NetworkSections meetings={networkMeetings} />
          </Stack>
        </>
      )}
      <PlanMeetingDialog
        opened={planning === "meeting"}
        onClose={close}
        start={{ cohortIds: [id] }}
      />
      <PlanSeriesDialog opened={planning === "series"} onClose={close} cohortId={id} />
    </>
  );
}
