declare global {
  var __zod_globalConfig: { jitless?: boolean } | undefined;
}

// Our content policy forbids making code from text. The schemas would try, and each try is reported.
globalThis.__zod_globalConfig ??= {};
globalThis.__zod_globalConfig.jitless = true;

export {};
