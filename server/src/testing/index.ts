export { type TestDatabase, testDatabase } from "./database.ts";
export { type Town, testDay, town } from "./town.ts";
