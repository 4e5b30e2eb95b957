import { useQuery } from "@apollo/client/react";
import { IconFileText, IconPlus, IconRepeat } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Page, Stack } from "../ui/page.tsx";
import { Pager } from "../ui/pager.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { NetworkSections } from "./network-sections.tsx";
import { PlanMeetingDialog } from "./plan-meeting-dialog.tsx";
import { PlanSeriesDialog } from "./plan-series-dialog.tsx";
import { SeriesSection } from "./series-section.tsx";

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
  const [planning, setPlanning] = useState<"meeting" | "series" | null>(null);
  const close = () => setPlanning(null);
  const { data, error, refetch, fetchMore, loading } = useQuery(networkQuery, {
    fetchPolicy: "cache-and-network",
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.networkMeetings;
  const plan = can.planNetworkMeeting && (
    <>
      <Button variant="primary" icon={IconPlus} onClick={() => setPlanning("meeting")}>
        {t("sessions.network.plan")}
      </Button>
      <Button icon={IconRepeat} onClick={() => setPlanning("series")}>
        {t("sessions.network.series.plan")}
      </Button>
      <ButtonLink variant="quiet" icon={IconFileText} to="/network/texts">
        {t("sessions.network.texts.link")}
      </ButtonLink>
    </>
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
        <Stack>
          {can.planNetworkMeeting && <SeriesSection />}
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
        </Stack>
      )}
      <PlanMeetingDialog opened={planning === "meeting"} onClose={close} />
      <PlanSeriesDialog opened={planning === "series"} onClose={close} />
    </Page>
  );
}
