export { usualClosedDays } from "./cohorts/closed-days.ts";
export { handbookTemplate } from "./cohorts/handbook-template.ts";
export * from "./example/index.ts";
export { recordedProgrammes } from "./outcomes/recorded-programmes.ts";
export {
  discountRate,
  illustrativeCohort,
  illustrativeCosts,
  illustrativeRate,
  illustrativeSaving,
} from "./payback/illustrative-cohort.ts";
export { shippedRegister } from "./payback/register.ts";
export { shippedScenarios } from "./payback/scenarios.ts";
export * from "./rules/index.ts";
export { messageTexts } from "./sessions/message-texts.ts";
