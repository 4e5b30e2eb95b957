export {
  AttendanceDefinitionEnum,
  AttendanceStatusEnum,
  PreviewAttendanceRulesInput,
} from "./attendance-rules.graphql.ts";
export { attendanceRulesTable } from "./attendance-rules-tables.ts";
export { OwnRulePack } from "./own-rule-pack.entity.ts";
export { referenceFigures, rulePacks } from "./rules.reads.ts";
