/** The deeds that change a cohort's plan, as its log names them. */
export const planChangeKinds = [
  "PLANNED",
  "SESSIONS_EDITED",
  "SESSIONS_MOVED",
  "SESSIONS_ADDED",
  "SESSION_CANCELLED",
  "SESSION_RESTORED",
  "PHASE_MOVED",
  "PHASE_RELEASED",
] as const;

export type PlanChangeKind = (typeof planChangeKinds)[number];
