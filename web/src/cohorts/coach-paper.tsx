import { useQuery } from "@apollo/client/react";
import { may } from "@mikrolaan/shared/identity";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { Paper } from "../ui/page.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { CoachDialog } from "./coach-dialog.tsx";

const coachOfQuery = graphql(`
  query CoachOf($id: ID!) {
    participant(id: $id) {
      id name
      enrolments { id version exitRoute endsOn coach { id name } }
    }
  }
`);

/** Who follows someone, and the way to name another; nothing for who is in no cohort now. */
export function CoachPaper({ participantId }: { participantId: string }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [isChoosing, setChoosing] = useState(false);
  const { data } = useQuery(coachOfQuery, {
    variables: { id: participantId },
    fetchPolicy: "cache-and-network",
  });
  const enrolment = data?.participant.enrolments[0];
  if (!data || !enrolment || enrolment.exitRoute || enrolment.endsOn) return null;
  const { name } = data.participant;
  const { id, version, coach = null } = enrolment;
  return (
    <Paper
      title={t("cohorts.coach.title")}
      actions={
        may(viewer, "assignCoach") && (
          <Button size="small" onClick={() => setChoosing(true)}>
            {t(coach ? "cohorts.coach.change" : "cohorts.coach.choose")}
          </Button>
        )
      }
    >
      <p className={coach ? "strong" : "ink2"}>{coach?.name ?? t("cohorts.coach.none")}</p>
      <CoachDialog
        title={t("cohorts.coach.dialog.one", { name })}
        people={[{ enrolmentId: id, version, name, coach }]}
        opened={isChoosing}
        onClose={() => setChoosing(false)}
      />
    </Paper>
  );
}
