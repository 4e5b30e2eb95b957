export * from "./actor.ts";
export * from "./inputs.ts";
export * from "./permissions.ts";
