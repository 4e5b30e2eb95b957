export function CohortParticipantsPage() {
  return null;
}
