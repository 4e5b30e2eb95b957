export { type TestDatabase, testDatabase } from "./database.ts";
export { type Town, testDay, testPassword, town } from "./town.ts";
export { type ExampleProduct, startExample } from "./example-product.ts";
