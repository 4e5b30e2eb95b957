import { useQuery } from "@apollo/client/react";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { PlanBoard } from "../cohorts/plan-board.tsx";
import { usePlanAddress } from "../cohorts/use-plan-address.ts";
import type { PlanQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { MeetingSummary } from "../sessions/meeting-summary.tsx";
import { PlanTools } from "../sessions/plan-tools.tsx";
import { SessionDialog } from "../sessions/session-dialog.tsx";
import type { SessionMode } from "../sessions/session-mode.ts";
import { SessionStrip } from "../sessions/session-strip.tsx";
import { ClashNotice } from "../ui/clash-notice.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { useSessionDeeds } from "./use-session-deeds.ts";

const planQuery = graphql(`
  query Plan($id: ID!) {
    cohort(id: $id) {
      status
      ...Plan_Cohort @unmask
      sessions { id ...SessionToEdit_Session @unmask }
      networkMeetings { id ...MeetingSummary_NetworkMeeting @unmask }
    }
  }
`);

/** A cohort's plan, and the sessions in it that are edited from it. */
export function PlanPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(planQuery, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  if (data) return <Loaded cohort={data.cohort} />;
  if (!error) return <Loading />;
  return <Failed error={error} title={t("cohorts.plan.failed")} onRetry={() => void refetch()} />;
}

type Opened = { readonly id: string; readonly mode: SessionMode };

function Loaded({ cohort }: { cohort: PlanQuery["cohort"] }) {
  const navigate = useNavigate();
  const { chooseMark: choose } = usePlanAddress();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const { startsOn, sessions, networkMeetings } = cohort;
  const session = sessions.find((it) => it.id === opened?.id);
  const [wanted, setWanted] = useState<ModuleCode | null>(null);
  const { deeds, refused } = useSessionDeeds({
    sessions,
    onEdit: (id) => open(id, "edit"),
    onAdd: setWanted,
    onChoose: choose,
  });

  function open(id: string, mode: SessionMode) {
    if (networkMeetings.some((meeting) => meeting.id === id)) {
      void navigate(`/network/${id}`);
      return;
    }
    choose(id);
    setOpened({ id, mode });
    setIsOpen(true);
  }

  function inspector(id: string) {
    const meeting = networkMeetings.find((it) => it.id === id);
    if (meeting) return <MeetingSummary meeting={meeting} startsOn={startsOn} />;
    const chosen = sessions.find((it) => it.id === id);
    if (!chosen) return null;
    return (
      <>
        <SessionStrip
          key={id}
          session={chosen}
          startsOn={startsOn}
          onMode={(mode) => open(id, mode)}
        />
        {refused?.id === id && (
          <div role="alert">
            <ClashNotice
              reasons={refused.reasons}
              {...(refused.reasons.some(({ clash }) => clash) && {
                onChoose: (free) => deeds.moveTo(id, free),
              })}
            />
          </div>
        )}
      </>
    );
  }

  return (
    <>
      <PlanTools
        cohortId={cohort.id}
        startsOn={startsOn}
        isClosed={cohort.status === "CLOSED"}
        wanted={wanted}
        onClose={() => setWanted(null)}
      />
      <PlanBoard
        cohort={cohort}
        onOpen={(id) => open(id, "read")}
        inspector={inspector}
        deeds={deeds}
      />
      <SessionDialog
        session={session ?? null}
        startsOn={startsOn}
        opened={isOpen && session !== undefined}
        mode={opened?.mode ?? "read"}
        onMode={(mode) => setOpened(opened && { ...opened, mode })}
        onClose={() => setIsOpen(false)}
      />
    </>
  );
}
