export * from "./cohort-status.ts";
export * from "./dots.ts";
export * from "./inputs.ts";
export * from "./phases.ts";
export * from "./plan.ts";
export * from "./stage.ts";
export * from "./stage-change.ts";
