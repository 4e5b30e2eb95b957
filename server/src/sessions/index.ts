export { AttendanceChange, AttendanceMark, AttendanceSave } from "./attendance.entity.ts";
export { AttendanceType } from "./attendance.graphql.ts";
export { Bed } from "./bed.entity.ts";
export { type ModuleFigures, moduleFigures } from "./cohort-attendance.reads.ts";
export { FollowUp } from "./follow-up.entity.ts";
export { SessionGuest } from "./guest.entity.ts";
export {
  NetworkInvitation,
  NetworkMeeting,
  NetworkMeetingCohort,
} from "./network-meeting.entity.ts";
export { NetworkMessage } from "./network-message.entity.ts";
export { rollNetworkSeries } from "./network-roll.service.ts";
export { NetworkSeries, NetworkSeriesCohort } from "./network-series.entity.ts";
export { PlannedAbsence } from "./planned-absence.entity.ts";
export { Room } from "./room.entity.ts";
export { CourseSession, SessionStaff } from "./session.entity.ts";
