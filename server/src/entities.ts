import { Cohort, Phase } from "./cohorts/cohort.entity.ts";
import { Enrolment, StageChange } from "./cohorts/enrolment.entity.ts";
import { Municipality } from "./identity/municipality.entity.ts";
import { User, UserSession } from "./identity/user.entity.ts";
import { Participant } from "./participants/participant.entity.ts";
import { CostItem } from "./payback/cost-item.entity.ts";
import { ReferenceFigure, RulePackRow } from "./rules/rule-pack.entity.ts";
import {
  NetworkInvitation,
  NetworkMeeting,
  NetworkMeetingCohort,
} from "./sessions/network-meeting.entity.ts";
import { AttendanceChange, AttendanceMark, CourseSession } from "./sessions/session.entity.ts";

/** Every table there is. */
export const entities = [
  Municipality,
  User,
  UserSession,
  RulePackRow,
  ReferenceFigure,
  Participant,
  Cohort,
  Phase,
  Enrolment,
  StageChange,
  CourseSession,
  AttendanceMark,
  AttendanceChange,
  NetworkMeeting,
  NetworkMeetingCohort,
  NetworkInvitation,
  CostItem,
];
