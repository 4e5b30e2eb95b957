import { CoachPaper } from "../cohorts/coach-paper.tsx";
import { ParticipantPage } from "../participants/participant-page.tsx";
import { PersonFollowUps } from "../sessions/person-follow-ups.tsx";

/** One citizen, with who follows them and what came of their absences. */
export function CitizenPage() {
  return (
    <ParticipantPage
      under={({ id }) => <PersonFollowUps participantId={id} />}
      beside={({ id }) => <CoachPaper participantId={id} />}
    />
  );
}
