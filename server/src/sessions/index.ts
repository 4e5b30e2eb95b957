export { AttendanceType } from "./attendance.graphql.ts";
export {
  NetworkInvitation,
  NetworkMeeting,
  NetworkMeetingCohort,
} from "./network-meeting.entity.ts";
export { AttendanceChange, AttendanceMark, CourseSession } from "./session.entity.ts";
