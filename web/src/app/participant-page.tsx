import { ParticipantPage as Participant } from "../participants/participant-page.tsx";
import { PlannedAbsences } from "../sessions/planned-absences.tsx";

/** A citizen's page with what is known of their attendance ahead. */
export function ParticipantPage() {
  return <Participant more={(of) => <PlannedAbsences {...of} />} />;
}
