export * from "./inputs.ts";
export * from "./participant.ts";
