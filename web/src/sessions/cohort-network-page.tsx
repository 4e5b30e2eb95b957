export function CohortNetworkPage() {
  return null;
}
