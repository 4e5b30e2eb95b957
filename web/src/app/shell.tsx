import { useQuery } from "@apollo/client/react";
import { formatDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { Outlet, ScrollRestoration } from "react-router";
import { graphql } from "../gql/index.ts";
import { KeysProvider } from "../ui/keys.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer, ViewerProvider } from "../ui/viewer.tsx";
import { BottomNavigation } from "./bottom-navigation.tsx";
import { FinderButton } from "./finder-button.tsx";
import styles from "./shell.module.css";
import { TopBar } from "./top-bar.tsx";

const viewerQuery = graphql(`
  query Viewer {
    viewer {
      id name email roles today businessDate
      municipality { id name isExample }
      attendanceRules {
        validFrom validUntil definition gatePercent
        statuses { code letter countsAsHeld countsAsExpected countsAsAttended defaultMinutes }
      }
      can {
        readCohorts planCohort readParticipants registerParticipant readNetwork planNetworkMeeting readProgress
        readPayback readOutcomes recordOutcome confirmOutcome importAttendance planSessions
        readDay readOverview readRules readUsers setBusinessDate
      }
    }
  }
`);

/** What surrounds every page of someone signed in. */
export function Shell() {
  const { data, error, refetch } = useQuery(viewerQuery);
  if (error && !data) return <StartFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <ViewerProvider value={data.viewer}>
      <Frame />
    </ViewerProvider>
  );
}

function Frame() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { municipality, today, can } = useViewer();
  const keys = [
    { keys: [t("app.finder.keys")], does: t("app.keys.find") },
    { keys: ["?"], does: t("app.keys.help") },
    { keys: ["Esc"], does: t("app.keys.close") },
  ];
  return (
    <KeysProvider
      always={{ title: t("app.keys.everywhere"), keys: can.readCohorts ? keys : keys.slice(1) }}
    >
      <div className={styles.shell}>
        <a href="#main" className={styles.skip}>
          {t("app.skip")}
        </a>
        <TopBar>{can.readCohorts && <FinderButton />}</TopBar>
        <main
          id="main"
          tabIndex={-1}
          className={styles.main}
          data-printed={`${municipality.name} · ${formatDate(today, language)}`}
        >
          <Outlet />
        </main>
        <BottomNavigation />
      </div>
      <ScrollRestoration />
    </KeysProvider>
  );
}

function StartFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <main className={styles.startFailed}>
      <Failed error={error} onRetry={onRetry} />
    </main>
  );
}
