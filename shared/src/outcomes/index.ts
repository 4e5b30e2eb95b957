export * from "./decide-outcome.ts";
export * from "./inputs.ts";
export * from "./outcome-month.ts";
export * from "./outcome-plan.ts";
export * from "./recorded-programme.ts";
export * from "./standing.ts";
export * from "./wilson.ts";
