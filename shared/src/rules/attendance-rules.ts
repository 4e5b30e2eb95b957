import type { PlainDate } from "../calendar/index.ts";

export const attendanceStatuses = [
  "PRESENT",
  "LATE",
  "LEFT_EARLY",
  "SICK",
  "EXCUSED",
  "ABSENT",
  "NOT_INVITED",
] as const;

export type AttendanceStatus = (typeof attendanceStatuses)[number];

/** What an attendance rate divides by: every session held, or only those the person was expected at. */
export const attendanceDefinitions = ["ATTENDED_OF_HELD", "ATTENDED_OF_EXPECTED"] as const;

export type AttendanceDefinition = (typeof attendanceDefinitions)[number];

/** What a mark means; the flags are data, so that a municipality's own reading is a rule pack too. */
export type AttendanceStatusRule = {
  readonly code: AttendanceStatus;
  /** The key that sets it and the letter on a printed sheet: the Danish word's first, where free. */
  readonly letter: string;
  /** The session counts for the person in ATTENDED_OF_HELD. */
  readonly countsAsHeld: boolean;
  /** The session counts for the person in ATTENDED_OF_EXPECTED: nobody had excused them. */
  readonly countsAsExpected: boolean;
  readonly countsAsAttended: boolean;
  /** The session's minutes, the session's less what is usually missed, or none. */
  readonly defaultMinutes: "ALL" | "ALL_BUT_30" | "NONE";
};

export type AttendanceRules = {
  readonly statuses: readonly AttendanceStatusRule[];
  readonly definition: AttendanceDefinition;
  /** The least share of a module's hours that is asked for, 0 to 100; null asks for none. */
  readonly gatePercent: number | null;
};

/** Attendance rules with the days they hold on. */
export type AttendanceRulesPeriod = AttendanceRules & {
  readonly validFrom: PlainDate;
  /** The day after their last; null while no end is known. */
  readonly validUntil: PlainDate | null;
};

/** The rules in force on a day, or null before the first of them. */
export function attendanceRulesOn<
  Period extends Omit<AttendanceRulesPeriod, keyof AttendanceRules>,
>(periods: readonly Period[], on: PlainDate): Period | null {
  const isOn = ({ validFrom, validUntil }: Period) =>
    validFrom <= on && (validUntil === null || on < validUntil);
  return periods.find(isOn) ?? null;
}

/** What a mark counts as, from nothing to being there; each includes those before it. */
export const attendanceWeights = ["NOTHING", "HELD", "EXPECTED", "ATTENDED"] as const;

export type AttendanceWeight = (typeof attendanceWeights)[number];

/** The flags of a status, as one weight. */
export function weightOf(rule: AttendanceFlags): AttendanceWeight {
  if (rule.countsAsAttended) return "ATTENDED";
  if (rule.countsAsExpected) return "EXPECTED";
  return rule.countsAsHeld ? "HELD" : "NOTHING";
}

type AttendanceFlags = Pick<
  AttendanceStatusRule,
  "countsAsHeld" | "countsAsExpected" | "countsAsAttended"
>;

/** A weight as flags: who attended was expected, and where someone was expected a session was held. */
export function flagsOf(weight: AttendanceWeight): AttendanceFlags {
  const at = attendanceWeights.indexOf(weight);
  return { countsAsHeld: at >= 1, countsAsExpected: at >= 2, countsAsAttended: at >= 3 };
}

/** What a municipality wants to set of its own: the rest of a status stays as it is. */
export type WantedAttendanceRules = Pick<AttendanceRules, "definition" | "gatePercent"> & {
  readonly statuses: readonly {
    readonly code: AttendanceStatus;
    readonly weight: AttendanceWeight;
  }[];
};

export type AttendanceRulesDecision =
  | { readonly kind: "allowed"; readonly rules: AttendanceRules }
  | { readonly kind: "refused"; readonly reasons: readonly ["RULES_UNCHANGED"] };

/**
 * The attendance rules that a municipality's wish makes of those in force on the day it is to hold from.
 *
 * Shape    a status not wished for keeps its weight; letters and usual minutes are kept always.
 * Refuses  RULES_UNCHANGED.
 */
export function decideAttendanceRules(
  inForce: AttendanceRules,
  wanted: WantedAttendanceRules,
): AttendanceRulesDecision {
  const weights = new Map(wanted.statuses.map(({ code, weight }) => [code, weight]));
  const statuses = inForce.statuses.map((rule) => {
    return { ...rule, ...flagsOf(weights.get(rule.code) ?? weightOf(rule)) };
  });
  const isUnchanged =
    wanted.definition === inForce.definition &&
    wanted.gatePercent === inForce.gatePercent &&
    inForce.statuses.every((rule, at) => weightOf(rule) === weightOf(statuses[at] ?? rule));
  if (isUnchanged) return { kind: "refused", reasons: ["RULES_UNCHANGED"] };
  const { definition, gatePercent } = wanted;
  return { kind: "allowed", rules: { statuses, definition, gatePercent } };
}
