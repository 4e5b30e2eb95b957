/** Where a cohort (*hold*) is, from first plan to last follow-up. */
export const cohortStatuses = ["PLANNED", "RECRUITING", "RUNNING", "FOLLOW_UP", "CLOSED"] as const;

export type CohortStatus = (typeof cohortStatuses)[number];

// One step forward; and what has not begun may be called off. A cohort that runs has people with
// loans and support, so it is closed only after their follow-up, and what is closed stays closed.
const transitions: Readonly<Record<CohortStatus, readonly CohortStatus[]>> = {
  PLANNED: ["RECRUITING", "CLOSED"],
  RECRUITING: ["RUNNING", "CLOSED"],
  RUNNING: ["FOLLOW_UP"],
  FOLLOW_UP: ["CLOSED"],
  CLOSED: [],
};

/** The states a cohort may be moved to from where it is, the usual one first. */
export function nextStatuses(from: CohortStatus): readonly CohortStatus[] {
  return transitions[from];
}

/** Whether a cohort in one state may be moved to another. To its own state it may not. */
export function mayBecome(from: CohortStatus, to: CohortStatus): boolean {
  return transitions[from].includes(to);
}
