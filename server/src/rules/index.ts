export {
  AttendanceDefinitionEnum,
  AttendanceStatusEnum,
  PreviewAttendanceRulesInput,
} from "./attendance-rules.graphql.ts";
export { attendanceRulesTable } from "./attendance-rules-tables.ts";
export { referenceFigures, rulePacks } from "./rules.reads.ts";
