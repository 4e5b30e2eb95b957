export type { Language } from "../money/index.ts";
export * from "./date-arithmetic.ts";
export * from "./date-input.ts";
export * from "./format.ts";
export * from "./iso-week.ts";
export * from "./local-time.ts";
export * from "./plain-date.ts";
export * from "./programme-week.ts";
export * from "./time-input.ts";
