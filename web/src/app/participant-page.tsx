import { CoachPaper } from "../cohorts/coach-paper.tsx";
import { OutcomePaper } from "../outcomes/outcome-paper.tsx";
import { ParticipantPage as Participant } from "../participants/participant-page.tsx";
import { PersonFollowUps } from "../sessions/person-follow-ups.tsx";
import { PlannedAbsences } from "../sessions/planned-absences.tsx";

/** A citizen's page with who follows them, what became of them, and their absences, past and ahead. */
export function ParticipantPage() {
  return (
    <Participant
      more={(of) => (
        <>
          <OutcomePaper participantId={of.participantId} />
          <PersonFollowUps participantId={of.participantId} />
          <PlannedAbsences {...of} />
        </>
      )}
      beside={({ participantId }) => <CoachPaper participantId={participantId} />}
    />
  );
}
