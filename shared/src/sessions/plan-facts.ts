import type { ClosedRule, DayOff, LocalTime, PlainDate } from "../calendar/index.ts";
import type {
  DateRule,
  MeasuredMember,
  ModuleCode,
  PhaseCode,
  PhaseEdge,
  ProgrammeTemplate,
} from "../cohorts/index.ts";
import type { Language } from "../money/index.ts";
import { type Competence, type StaffingRules, staffingRuleCodes } from "../rules/index.ts";

/** Everything that can be wrong with a plan, what cannot be carried out first. */
export const planCheckCodes = [
  "DOUBLE_BOOKED",
  "NIGHT_BOOKED",
  "PARTICIPANT_CLASH",
  "SUPPORT_GAP",
  "DAY_OFF",
  "OUTSIDE_PHASE",
  "MODULE_ORDER",
  "HOURS_SHORT",
  "ROSTER_NOT_TAKEN",
  "NO_ROOM",
  "NO_STAFF",
  ...staffingRuleCodes,
  "PLAN_PINNED",
] as const;

export type PlanCheckCode = (typeof planCheckCodes)[number];

/** REFUSED cannot be carried out as it is, WARN should be looked at, INFO is only to be known. */
export const planCheckLevels = ["REFUSED", "WARN", "INFO"] as const;

export type PlanCheckLevel = (typeof planCheckLevels)[number];

/**
 * A breach in a plan: what it is, what its sentence needs, and what it points at.
 *
 * Units    `minutes` and `ofMinutes` minutes; `count` and `of` people, days, sessions, weeks, or
 *          percent of a full-time post for TEAM_FTE, as each check says.
 * Shape    what a code does not need is null; `names` are of rooms, members and cohorts, and never
 *          of a citizen.
 */
export type PlanCheck = {
  readonly code: PlanCheckCode;
  readonly level: PlanCheckLevel;
  readonly sessionId: string | null;
  readonly meetingId: string | null;
  readonly phaseCode: PhaseCode | null;
  /** Which end of the phase, for PLAN_PINNED. */
  readonly edge: PhaseEdge | null;
  readonly module: ModuleCode | null;
  readonly otherModule: ModuleCode | null;
  readonly clash: "ROOM" | "MEMBER" | "COHORT" | null;
  readonly date: PlainDate | null;
  readonly otherDate: PlainDate | null;
  readonly count: number | null;
  readonly of: number | null;
  readonly minutes: number | null;
  readonly ofMinutes: number | null;
  readonly names: readonly string[];
  readonly missing: readonly Competence[];
  readonly dayOff: DayOff | null;
  /** Why the rule is there, in the rule pack's own words. */
  readonly reason: Readonly<Record<Language, string>> | null;
};

export type PlanCheckPhase = {
  readonly code: PhaseCode;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly startRule: DateRule;
  readonly endRule: DateRule | null;
  readonly startPinned: boolean;
  readonly endPinned: boolean;
};

export type PlanCheckSession = {
  readonly id: string;
  readonly module: ModuleCode;
  readonly ordinal: number;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly overnight: boolean;
  readonly keptOnDayOff: boolean;
  readonly hasPlace: boolean;
  readonly hasStaff: boolean;
  readonly expected: number;
  readonly recorded: number;
};

/** What the room, the staff or the cohort of a session or a meeting has been taken by. */
export type PlanCheckClash = {
  /** Id of the session or the meeting. */
  readonly of: string;
  readonly kind: "ROOM" | "MEMBER" | "COHORT";
  readonly name: string;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly cohortName: string | null;
};

/** The municipality's team, who of it follows the cohort, and what is asked of each in a week. */
export type PlanCheckTeam = {
  readonly rules: StaffingRules | null;
  readonly members: readonly MeasuredMember[];
  readonly followers: readonly Pick<MeasuredMember, "kind" | "retired">[];
  /** The weeks to come of those who follow the cohort or hold its sessions, all their work counted. */
  readonly weeks: readonly {
    readonly name: string;
    readonly monday: PlainDate;
    readonly minutes: number;
    readonly contractMinutes: number;
  }[];
};

/** A cohort's plan as it stands. What is called off is not in it. */
export type PlanFacts = {
  readonly today: PlainDate;
  readonly startsOn: PlainDate;
  readonly phases: readonly PlanCheckPhase[];
  readonly sessions: readonly PlanCheckSession[];
  readonly meetings: readonly { readonly id: string; readonly date: PlainDate }[];
  readonly template: ProgrammeTemplate | null;
  /** Minutes promised by the series that sessions were made by. */
  readonly promised: readonly { readonly module: ModuleCode; readonly minutes: number }[];
  readonly closed: readonly ClosedRule[];
  readonly clashes: readonly PlanCheckClash[];
  /** What people are expected at who are expected elsewhere at the same time, and how many they are. */
  readonly participantClashes: readonly { readonly of: string; readonly people: number }[];
  /** People who have not left the cohort. */
  readonly people: number;
  readonly team: PlanCheckTeam;
};

const nothing = {
  sessionId: null,
  meetingId: null,
  phaseCode: null,
  edge: null,
  module: null,
  otherModule: null,
  clash: null,
  date: null,
  otherDate: null,
  count: null,
  of: null,
  minutes: null,
  ofMinutes: null,
  names: [],
  missing: [],
  dayOff: null,
  reason: null,
} as const;

/** A breach with what its code needs; the rest of it is null. */
export function breach(
  code: PlanCheckCode,
  known: Partial<Omit<PlanCheck, "code" | "level">>,
  level: PlanCheckLevel = "WARN",
): PlanCheck {
  return { ...nothing, ...known, code, level };
}
