export * from "./attendance-rules.ts";
export * from "./in-force.ts";
export * from "./inputs.ts";
export * from "./refund-ladder.ts";
export * from "./rule-pack.ts";
export * from "./staffing-rules.ts";
