export * from "./assumptions.ts";
export * from "./costs.ts";
export * from "./inputs.ts";
export * from "./payback.ts";
export * from "./present-value.ts";
export * from "./recovery.ts";
export * from "./saving.ts";
