export function CohortEconomyPage() {
  return null;
}
