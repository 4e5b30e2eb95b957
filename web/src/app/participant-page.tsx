import { CoachPaper } from "../cohorts/coach-paper.tsx";
import { ParticipantPage as Participant } from "../participants/participant-page.tsx";
import { PersonFollowUps } from "../sessions/person-follow-ups.tsx";
import { PlannedAbsences } from "../sessions/planned-absences.tsx";

/** A citizen's page with who follows them, and what is known of their absences, past and ahead. */
export function ParticipantPage() {
  return (
    <Participant
      more={(of) => (
        <>
          <PersonFollowUps participantId={of.participantId} />
          <PlannedAbsences {...of} />
        </>
      )}
      beside={({ participantId }) => <CoachPaper participantId={participantId} />}
    />
  );
}
