export function CohortOverviewPage() {
  return null;
}
