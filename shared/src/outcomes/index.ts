export * from "./recorded-programme.ts";
export * from "./wilson.ts";
