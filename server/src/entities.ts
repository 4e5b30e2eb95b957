import { ClosedDay } from "./cohorts/closed-day.entity.ts";
import { Cohort, Phase } from "./cohorts/cohort.entity.ts";
import { Enrolment, StageChange } from "./cohorts/enrolment.entity.ts";
import { PlanChange, PlanChangeRow } from "./cohorts/plan-change.entity.ts";
import { CohortTeamMember, TeamMember } from "./cohorts/team.entity.ts";
import { Template, TemplateVersion } from "./cohorts/template.entity.ts";
import { Municipality } from "./identity/municipality.entity.ts";
import { User, UserSession } from "./identity/user.entity.ts";
import { OutcomeMonthRow, OutcomePlan, OutcomeRecord } from "./outcomes/outcome.entity.ts";
import { Participant } from "./participants/participant.entity.ts";
import { Assumption, RealisedAssumption } from "./payback/assumption.entity.ts";
import { CostItem, CostSave } from "./payback/cost-item.entity.ts";
import { EconomyPlan } from "./payback/economy-plan.entity.ts";
import { Scenario } from "./payback/scenario.entity.ts";
import { OwnRulePack } from "./rules/own-rule-pack.entity.ts";
import { ReferenceFigure, RulePackRow } from "./rules/rule-pack.entity.ts";
import { AttendanceChange, AttendanceMark, AttendanceSave } from "./sessions/attendance.entity.ts";
import { Bed } from "./sessions/bed.entity.ts";
import { Booking } from "./sessions/booking.entity.ts";
import { CalendarFeed } from "./sessions/calendar-feed.entity.ts";
import { FollowUp } from "./sessions/follow-up.entity.ts";
import { SessionGuest } from "./sessions/guest.entity.ts";
import {
  NetworkInvitation,
  NetworkMeeting,
  NetworkMeetingCohort,
} from "./sessions/network-meeting.entity.ts";
import { MessageText, NetworkMessage } from "./sessions/network-message.entity.ts";
import { NetworkSeries, NetworkSeriesCohort } from "./sessions/network-series.entity.ts";
import { PlannedAbsence } from "./sessions/planned-absence.entity.ts";
import { Room } from "./sessions/room.entity.ts";
import { SessionSeries } from "./sessions/series.entity.ts";
import { CourseSession, SessionStaff } from "./sessions/session.entity.ts";

/** Every table there is. */
export const entities = [
  Municipality,
  User,
  UserSession,
  RulePackRow,
  ReferenceFigure,
  OwnRulePack,
  Participant,
  Template,
  TemplateVersion,
  ClosedDay,
  Cohort,
  Phase,
  TeamMember,
  CohortTeamMember,
  PlanChange,
  PlanChangeRow,
  Enrolment,
  StageChange,
  Room,
  SessionSeries,
  CourseSession,
  SessionStaff,
  SessionGuest,
  AttendanceSave,
  AttendanceMark,
  AttendanceChange,
  PlannedAbsence,
  FollowUp,
  Bed,
  NetworkSeries,
  NetworkSeriesCohort,
  NetworkMeeting,
  NetworkMeetingCohort,
  NetworkInvitation,
  NetworkMessage,
  MessageText,
  Booking,
  CalendarFeed,
  OutcomeRecord,
  OutcomeMonthRow,
  OutcomePlan,
  CostSave,
  CostItem,
  Assumption,
  RealisedAssumption,
  Scenario,
  EconomyPlan,
];
