import { useQuery } from "@apollo/client/react";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { Pager } from "../ui/pager.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { NetworkSections } from "./network-sections.tsx";
import { PlanMeetingDialog } from "./plan-meeting-dialog.tsx";

const networkQuery = graphql(`
  query NetworkMeetings($after: String) {
    networkMeetings(first: 25, after: $after) {
      total endCursor
      items { ...NetworkRow_NetworkMeeting @unmask }
    }
  }
`);

/** All the municipality's network meetings. */
export function NetworkListPage() {
  const { t } = useTranslation();
  const { can } = useViewer();
  const [isPlanning, setPlanning] = useState(false);
  const { data, error, refetch, fetchMore, loading } = useQuery(networkQuery, {
    fetchPolicy: "cache-and-network",
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.networkMeetings;
  const plan = can.planNetworkMeeting && (
    <Button variant="primary" icon={IconPlus} onClick={() => setPlanning(true)}>
      {t("sessions.network.plan")}
    </Button>
  );
  return (
    <Page
      title={t("sessions.network.title")}
      second={t("sessions.network.second")}
      actions={page && page.total > 0 && plan}
    >
      {!page && error && (
        <Failed error={error} title={t("sessions.network.failed")} onRetry={() => void refetch()} />
      )}
      {!page && !error && <Loading />}
      {page?.total === 0 && (
        <Empty title={t("sessions.network.empty.title")} actions={plan}>
          {t(
            can.planNetworkMeeting
              ? "sessions.network.empty.words"
              : "sessions.network.empty.reader",
          )}
        </Empty>
      )}
      {page && page.total > 0 && (
        <NetworkSections
          meetings={page.items}
          pager={
            page.items.length < page.total && (
              <Pager
                shown={page.items.length}
                total={page.total}
                waiting={loading}
                onMore={() => void fetchMore({ variables: { after: page.endCursor } })}
              />
            )
          }
        />
      )}
      <PlanMeetingDialog opened={isPlanning} onClose={() => setPlanning(false)} />
    </Page>
  );
}
