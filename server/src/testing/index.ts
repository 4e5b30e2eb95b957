export { fillIn } from "../app/fill-in.ts";
export { builtWebApp } from "../app/web-build.ts";
export { limits } from "../platform/limits.ts";
export { ask } from "./ask.ts";
export { type TestDatabase, testDatabase } from "./database.ts";
export { type ExampleProduct, startExample } from "./example-product.ts";
export { given } from "./given.ts";
export { type Town, testDay, testPassword, town } from "./town.ts";
