export * from "./format.ts";
export * from "./kroner-input.ts";
export * from "./language.ts";
export * from "./oere.ts";
export * from "./rounding.ts";
