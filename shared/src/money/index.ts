export * from "./format.ts";
export * from "./kroner-input.ts";
export * from "./language.ts";
export { type NumberInput, parseNumberInput } from "./number-input.ts";
export * from "./oere.ts";
export * from "./rounding.ts";
