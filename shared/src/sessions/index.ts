export type {
  AttendanceDefinition,
  AttendanceStatus,
  AttendanceStatusRule,
} from "../rules/index.ts";
export { attendanceDefinitions, attendanceStatuses } from "../rules/index.ts";
export * from "./attendance.ts";
export * from "./attendance-codes.ts";
export * from "./booked.ts";
export * from "./calendar-feed.ts";
export * from "./export-table.ts";
export * from "./follow-up.ts";
export * from "./free-slots.ts";
export * from "./gate.ts";
export * from "./guest.ts";
export * from "./import-answers.ts";
export * from "./import-days.ts";
export * from "./import-marks.ts";
export * from "./import-plan.ts";
export * from "./import-table.ts";
export * from "./import-words.ts";
export * from "./inputs.ts";
export * from "./leave-inputs.ts";
export * from "./mark.ts";
export * from "./marks-filter.ts";
export * from "./merge-mark.ts";
export * from "./message.ts";
export * from "./message-inputs.ts";
export * from "./message-text.ts";
export * from "./minutes.ts";
export * from "./move.ts";
export * from "./network.ts";
export * from "./network-inputs.ts";
export * from "./network-series.ts";
export * from "./network-series-inputs.ts";
export * from "./occupancy.ts";
export * from "./plan-check.ts";
export * from "./plan-facts.ts";
export * from "./plan-row.ts";
export * from "./planned-absence.ts";
export * from "./planning-inputs.ts";
export * from "./room-inputs.ts";
export * from "./stability.ts";
export * from "./standard-statuses.ts";
export * from "./support-gap.ts";
export * from "./team-load.ts";
