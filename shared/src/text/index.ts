export * from "./folded.ts";
export * from "./form-schema.ts";
export * from "./formula-guard.ts";
export * from "./input-codes.ts";
export * from "./object-schemas.ts";
export * from "./recurrence-schema.ts";
export * from "./text-schemas.ts";
export * from "./value-schemas.ts";
