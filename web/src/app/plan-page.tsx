import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams, useSearchParams } from "react-router";
import { PlanBoard } from "../cohorts/plan-board.tsx";
import type { PlanQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { MeetingSummary } from "../sessions/meeting-summary.tsx";
import { PlanTools } from "../sessions/plan-tools.tsx";
import { SessionDialog } from "../sessions/session-dialog.tsx";
import type { SessionMode } from "../sessions/session-mode.ts";
import { SessionStrip } from "../sessions/session-strip.tsx";
import { stayHere } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";

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
  const [chosenId, choose] = useChosen();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const { startsOn, sessions, networkMeetings } = cohort;
  const session = sessions.find((it) => it.id === opened?.id);

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
      <SessionStrip
        key={id}
        session={chosen}
        startsOn={startsOn}
        onMode={(mode) => open(id, mode)}
      />
    );
  }

  return (
    <>
      <PlanTools cohortId={cohort.id} startsOn={startsOn} isClosed={cohort.status === "CLOSED"} />
      <PlanBoard
        cohort={cohort}
        chosenId={chosenId}
        onChoose={choose}
        onOpen={(id) => open(id, "read")}
        inspector={inspector}
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

/** Which meeting is chosen stands in the address, so that a link opens just that one. */
function useChosen() {
  const [params, setParams] = useSearchParams();
  function choose(mark: string) {
    setParams(
      (before) => {
        before.set("mark", mark);
        return before;
      },
      { replace: true, preventScrollReset: true, state: stayHere },
    );
  }
  return [params.get("mark"), choose] as const;
}
