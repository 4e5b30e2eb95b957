import type {
  ClosedDays,
  LocalTime,
  PlainDate,
  RecurrencePattern,
} from "@mikrolaan/shared/calendar";
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
import type { Oere } from "@mikrolaan/shared/money";
import type { Expected, OutcomeSource, OutcomeStatus } from "@mikrolaan/shared/outcomes";
import type { BenefitType, ReferralSource } from "@mikrolaan/shared/participants";
import type { CostKind, Payer } from "@mikrolaan/shared/payback";
import type { AttendanceRules, Competence } from "@mikrolaan/shared/rules";
import type {
  AttendanceSource,
  AttendanceStatus,
  FollowUpOutcome,
  MessageKind,
  MessageStatus,
  PlannedAbsenceStatus,
  SessionStatus,
} from "@mikrolaan/shared/sessions";
import type {
  ExampleAssumption,
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

type Row = { readonly id: string };

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

type Meeting = Row & {
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  /** Where it is: a room of the municipality's, or elsewhere in words. */
  readonly room: string | null;
  readonly place: string | null;
  readonly status: SessionStatus;
  readonly cancelledReason: string | null;
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

type Marking = Row & {
  readonly session: string;
  readonly enrolment: string;
  readonly status: AttendanceStatus;
  readonly minutes: number;
  readonly reason: string | null;
};

export type ExampleMark = Marking & {
  readonly version: number;
  readonly markedBy: string;
  readonly markedAt: string;
};

export type ExampleAttendanceSave = Row & {
  readonly cohort: string;
  readonly source: AttendanceSource;
  readonly savedBy: string;
  readonly savedAt: string;
};

export type ExampleAttendanceChange = Marking & {
  readonly save: string;
  readonly version: number;
  readonly why: string | null;
};

export type ExampleFollowUp = Row & {
  readonly enrolment: string;
  readonly session: string;
  readonly outcome: FollowUpOutcome;
  readonly note: string | null;
  readonly closedBy: string;
  readonly closedAt: string;
};

export type ExampleBed = Row & {
  readonly cohort: string;
  readonly enrolment: string;
  readonly room: string;
  readonly note: string | null;
};

export type ExamplePlannedAbsence = Row & {
  readonly enrolment: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly status: PlannedAbsenceStatus;
  readonly reason: string | null;
  readonly recordedBy: string;
  readonly recordedAt: string;
};

export type ExampleGuest = Row & {
  readonly cohort: string;
  readonly name: string;
  readonly addedBy: string;
  readonly addedAt: string;
};

/** Of a guest instead of someone of the cohort. */
type OfGuest<Marked extends { readonly enrolment: string }> = Omit<Marked, "enrolment"> & {
  readonly guest: string;
};

export type ExampleGuestMark = OfGuest<ExampleMark>;

export type ExampleGuestChange = OfGuest<ExampleAttendanceChange>;

export type ExampleNetworkSeries = Row & {
  readonly pattern: RecurrencePattern;
  readonly startsOn: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly room: string | null;
  readonly place: string | null;
  readonly theme: string | null;
  readonly member: string | null;
  readonly madeUntil: PlainDate;
};

export type ExampleNetworkSeriesCohort = Row & { readonly series: string; readonly cohort: string };

export type ExampleNetworkMeeting = Meeting & {
  readonly theme: string | null;
  readonly host: string | null;
  readonly hostParticipant: string | null;
  readonly member: string | null;
  readonly series: string;
  readonly occurrenceOn: PlainDate;
};

export type ExampleNetworkMeetingCohort = Row & {
  readonly meeting: string;
  readonly cohort: string;
};

export type ExampleNetworkInvitation = ExampleNetworkMeetingCohort & {
  readonly participant: string;
  readonly answer: boolean | null;
  readonly answeredAt: string | null;
  readonly came: boolean | null;
  readonly recordedBy: string | null;
  readonly recordedAt: string | null;
};

export type ExampleNetworkMessage = Row & {
  readonly invitation: string;
  readonly kind: MessageKind;
  readonly dueOn: PlainDate;
  readonly status: MessageStatus;
  readonly queuedAt: string;
  readonly settledAt: string | null;
};

export type ExampleOutcomeRecord = Row & {
  readonly enrolment: string;
  readonly fromMonth: PlainDate;
  readonly toMonth: PlainDate;
  readonly status: OutcomeStatus;
  readonly source: OutcomeSource;
  readonly statedOn: PlainDate;
  readonly note: string | null;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
};

export type ExampleOutcomeMonth = Row & {
  readonly enrolment: string;
  readonly month: PlainDate;
  readonly status: OutcomeStatus;
  readonly record: string;
};

export type ExampleOutcomePlan = Row & {
  readonly cohort: string;
  readonly expected: readonly Expected[];
  readonly basis: string;
  readonly savedBy: string;
  readonly savedAt: string;
};

export type ExampleCostItem = Row & {
  readonly cohort: string;
  readonly kind: CostKind;
  readonly quantity: number;
  readonly unitPrice: Oere;
  readonly amount: Oere;
  readonly payer: Payer;
  readonly incurredOn: PlainDate;
  readonly source: string;
};
