import { OutcomePaper } from "../outcomes/outcome-paper.tsx";
import { ParticipantPage } from "../participants/participant-page.tsx";

/** One citizen's page, with what became of them. */
export function CitizenPage() {
  return <ParticipantPage outcomes={(id) => <OutcomePaper participantId={id} />} />;
}
