export { Cohort, Phase } from "./cohort.entity.ts";
export { Enrolment, StageChange } from "./enrolment.entity.ts";
