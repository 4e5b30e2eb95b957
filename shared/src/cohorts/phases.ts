/** What a phase of the programme is for: preparing it, the course, choosing, or after the start. */
export type PhaseKind = "PREPARATION" | "COURSE" | "SCREENING" | "AFTER_START";

/** The 14 lines of the handbook's timeline, in its order: the first is number 1. */
export const phaseCodes = [
  "INTERNAL_ORGANISATION",
  "INTERNAL_INFORMATION",
  "RECRUITMENT",
  "SCREENING_1",
  "INDIVIDUAL_DEVELOPMENT",
  "SCREENING_2",
  "COLLECTIVE_COURSE",
  "SCREENING_3",
  "SUBSISTENCE_SUPPORT",
  "LOAN_AND_START",
  "INDIVIDUAL_COACHING",
  "COURSE_DAYS_AND_NETWORK",
  "SCREENING_4",
  "TRANSITION_TO_SELF_SUPPORT",
] as const;

export type PhaseCode = (typeof phaseCodes)[number];

const phaseKinds: Readonly<Record<PhaseCode, PhaseKind>> = {
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
};

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

/** The phase whose days a module's are: the course until the business starts, and what follows it. */
export function phaseOfModule(module: ModuleCode): PhaseCode {
  return module === "FOLLOW_UP_ACCOUNTING" ? "COURSE_DAYS_AND_NETWORK" : "COLLECTIVE_COURSE";
}
