export { ClosedDay } from "./closed-day.entity.ts";
export { closedRules } from "./closed-day.reads.ts";
export { addUsualClosedDays } from "./closed-day.service.ts";
export { Cohort, Phase } from "./cohort.entity.ts";
export {
  CohortStatusEnum,
  CohortType,
  Dots,
  ModuleCodeEnum,
  PhaseCodeEnum,
} from "./cohort.graphql.ts";
export { Enrolment, StageChange } from "./enrolment.entity.ts";
export { EnrolmentType, ExitRouteEnum, StageEnum } from "./enrolment.graphql.ts";
export {
  cohortLocked,
  cohortOwned,
  enrolmentLocked,
  memberLocked,
  memberOwned,
  planChangeLocked,
  planChangeOwned,
} from "./owned.ts";
export { PhaseEdgeEnum } from "./phase.graphql.ts";
export { PlanChange } from "./plan-change.entity.ts";
export { PlanChangeType } from "./plan-change.graphql.ts";
export { type PlanRow, planChange, planRows } from "./plan-change.reads.ts";
export { logged } from "./plan-change.service.ts";
export { HeldRowInput, ModuleRuleInput } from "./plan-cohort.graphql.ts";
export {
  type CheckedCourse,
  onCohortPlanned,
  onCourseWanted,
  type WantedCourse,
} from "./planned.ts";
export { programmePlan } from "./programme-plan.ts";
export { CohortTeamMember, TeamMember } from "./team.entity.ts";
export { CompetenceEnum, TeamMemberResult } from "./team.graphql.ts";
export { staffingRules, teamMember } from "./team.reads.ts";
export { Template, TemplateVersion } from "./template.entity.ts";
