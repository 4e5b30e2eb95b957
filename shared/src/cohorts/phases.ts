/** What a phase of the programme is for: preparing it, the course, choosing, or after the start. */
export type PhaseKind = "PREPARATION" | "COURSE" | "SCREENING" | "AFTER_START";

/** The 14 lines of the handbook's timeline, each with its kind, in the handbook's order. */
export const phaseKinds = {
  INTERNAL_ORGANISATION: "PREPARATION",
  INTERNAL_INFORMATION: "PREPARATION",
  RECRUITMENT: "PREPARATION",
  SCREENING_1: "SCREENING",
  INDIVIDUAL_DEVELOPMENT: "COURSE",
  SCREENING_2: "SCREENING",
  COLLECTIVE_COURSE: "COURSE",
  SCREENING_3: "SCREENING",
  SUBSISTENCE_SUPPORT: "AFTER_START",
  LOAN_AND_START: "AFTER_START",
  INDIVIDUAL_COACHING: "AFTER_START",
  COURSE_DAYS_AND_NETWORK: "AFTER_START",
  SCREENING_4: "SCREENING",
  TRANSITION_TO_SELF_SUPPORT: "AFTER_START",
} as const satisfies Readonly<Record<string, PhaseKind>>;

export type PhaseCode = keyof typeof phaseKinds;

/** The kind of a phase. */
export function phaseKindOf(code: PhaseCode): PhaseKind {
  return phaseKinds[code];
}

export const moduleCodes = [
  "ACCOUNTING",
  "MARKETING_WORKSHOP",
  "VAT_AND_TAX",
  "RETREAT",
  "FOLLOW_UP_ACCOUNTING",
] as const;

/** A course module (*kursusmodul*). */
export type ModuleCode = (typeof moduleCodes)[number];
