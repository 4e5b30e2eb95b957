import type { ClosedDays, PlainDate } from "@mikrolaan/shared/calendar";
import type {
  CohortStatus,
  DateRule,
  ExitRoute,
  MemberKind,
  ModuleCode,
  PhaseCode,
  ProgrammeRole,
  ProgrammeTemplate,
  Stage,
} from "@mikrolaan/shared/cohorts";
import type { Role } from "@mikrolaan/shared/identity";
import type { BenefitType, ReferralSource } from "@mikrolaan/shared/participants";
import type { AttendanceRules, Competence } from "@mikrolaan/shared/rules";
import type { Meeting, Row } from "./row.ts";
import type {
  ExampleAttendanceChange,
  ExampleAttendanceSave,
  ExampleBed,
  ExampleFollowUp,
  ExampleGuest,
  ExampleGuestChange,
  ExampleGuestMark,
  ExampleMark,
  ExamplePlannedAbsence,
} from "./town-attendance.ts";
import type {
  ExampleNetworkInvitation,
  ExampleNetworkMeeting,
  ExampleNetworkMeetingCohort,
  ExampleNetworkMessage,
  ExampleNetworkSeries,
  ExampleNetworkSeriesCohort,
} from "./town-network.ts";
import type {
  ExampleOutcomeMonth,
  ExampleOutcomePlan,
  ExampleOutcomeRecord,
} from "./town-outcomes.ts";
import type {
  ExampleAssumption,
  ExampleCostItem,
  ExampleEconomyPlan,
  ExampleRealisedAssumption,
  ExampleScenario,
} from "./town-payback.ts";

/**
 * An invented municipality as rows, each naming the others by id.
 *
 * Shape    stage changes and attendance saves in the order they were recorded; a moment is
 *          ISO 8601 in UTC, and always before the day the town was made for.
 */
export type ExampleTown = ExamplePeople & {
  readonly municipality: { readonly id: string; readonly name: string };
  readonly users: readonly ExampleUser[];
  readonly teamMembers: readonly ExampleTeamMember[];
  readonly rooms: readonly ExampleRoom[];
  readonly ownRulePacks: readonly ExampleOwnRules[];
  readonly closedDays: readonly ExampleClosedDay[];
  readonly templates: readonly ExampleTemplate[];
  readonly templateVersions: readonly ExampleTemplateVersion[];
  readonly assumptions: readonly ExampleAssumption[];
  readonly realisedAssumptions: readonly ExampleRealisedAssumption[];
  readonly scenarios: readonly ExampleScenario[];
  readonly economyPlans: readonly ExampleEconomyPlan[];
};

/** What a cohort brings along; a town has the rows of all its cohorts. */
export type ExamplePeople = {
  readonly participants: readonly ExampleParticipant[];
  readonly cohorts: readonly ExampleCohort[];
  readonly phases: readonly ExamplePhase[];
  readonly cohortTeam: readonly ExampleFollower[];
  readonly sessions: readonly ExampleSession[];
  readonly sessionStaff: readonly ExampleSessionStaff[];
  readonly enrolments: readonly ExampleEnrolment[];
  readonly stageChanges: readonly ExampleStageChange[];
  readonly marks: readonly ExampleMark[];
  readonly attendanceSaves: readonly ExampleAttendanceSave[];
  readonly attendanceChanges: readonly ExampleAttendanceChange[];
  readonly followUps: readonly ExampleFollowUp[];
  readonly beds: readonly ExampleBed[];
  readonly plannedAbsences: readonly ExamplePlannedAbsence[];
  readonly guests: readonly ExampleGuest[];
  readonly guestMarks: readonly ExampleGuestMark[];
  readonly guestChanges: readonly ExampleGuestChange[];
  readonly networkSeries: readonly ExampleNetworkSeries[];
  readonly networkSeriesCohorts: readonly ExampleNetworkSeriesCohort[];
  readonly networkMeetings: readonly ExampleNetworkMeeting[];
  readonly networkMeetingCohorts: readonly ExampleNetworkMeetingCohort[];
  readonly networkInvitations: readonly ExampleNetworkInvitation[];
  readonly networkMessages: readonly ExampleNetworkMessage[];
  readonly outcomeRecords: readonly ExampleOutcomeRecord[];
  readonly outcomeMonths: readonly ExampleOutcomeMonth[];
  readonly outcomePlans: readonly ExampleOutcomePlan[];
  readonly costItems: readonly ExampleCostItem[];
};

export type ExampleOwnRules = Row & {
  readonly kind: "ATTENDANCE";
  readonly validFrom: PlainDate;
  readonly content: AttendanceRules;
  readonly reason: string;
  readonly createdBy: string;
  readonly createdAt: string;
};

export type ExampleUser = Row & {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
};

export type ExampleParticipant = Row & {
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: PlainDate | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly businessIdea: string | null;
  readonly benefitType: BenefitType | null;
  readonly referralSource: ReferralSource | null;
  readonly consentOn: PlainDate | null;
  readonly registeredOn: PlainDate;
};

export type ExampleCohort = Row & {
  readonly name: string;
  readonly startsOn: PlainDate;
  readonly seats: number;
  readonly status: CohortStatus;
  readonly templateVersion: string;
  readonly ownTemplateVersion: string | null;
};

export type ExampleTemplate = Row & { readonly name: string };

export type ExampleTemplateVersion = Row & {
  readonly template: string;
  readonly number: number;
  readonly content: ProgrammeTemplate;
  readonly createdBy: string;
  readonly createdAt: string;
};

export type ExamplePhase = Row & {
  readonly cohort: string;
  readonly number: number;
  readonly code: PhaseCode;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly startRule: DateRule;
  readonly endRule: DateRule | null;
  readonly plannedStartsOn: PlainDate;
  readonly plannedEndsOn: PlainDate | null;
};

export type ExampleSession = Meeting & {
  readonly cohort: string;
  readonly module: ModuleCode;
  readonly ordinal: number;
  readonly overnight: boolean;
  readonly plannedOn: PlainDate;
  readonly topic: string | null;
};

export type ExampleTeamMember = Row & {
  readonly name: string;
  readonly kind: MemberKind;
  readonly role: ProgrammeRole;
  readonly user: string | null;
  readonly ftePercent: number;
  readonly competences: readonly Competence[];
};

export type ExampleRoom = Row & {
  readonly name: string;
  readonly address: string | null;
  readonly seats: number | null;
};

export type ExampleClosedDay = Row & { readonly name: string; readonly rule: ClosedDays };

/** Who follows a cohort, and the minutes a week they spend on its people one by one. */
export type ExampleFollower = Row & {
  readonly cohort: string;
  readonly member: string;
  readonly weeklyMinutes: number;
};

export type ExampleSessionStaff = Row & { readonly session: string; readonly member: string };

export type ExampleEnrolment = Row & {
  readonly cohort: string;
  readonly participant: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly stage: Stage;
  readonly exitRoute: ExitRoute | null;
  readonly coach: string | null;
};

export type ExampleStageChange = Row & {
  readonly enrolment: string;
  readonly fromStage: Stage | null;
  readonly toStage: Stage;
  readonly exitRoute: ExitRoute | null;
  readonly on: PlainDate;
  readonly reason: string | null;
  readonly changedBy: string;
  readonly recordedAt: string;
};
