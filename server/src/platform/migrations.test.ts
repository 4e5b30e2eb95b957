import { MikroORM } from "@mikro-orm/postgresql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "../testing/index.ts";
import { ormOptions } from "./database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

/** What the migrations make and no entity declares. */
const writtenByHand = ["set names 'utf8';", 'drop function if exists "authenticate"'];

it("the migrations make the very tables that the entities declare, policies and checks included", async () => {
  const orm = new MikroORM(ormOptions(database.ownerUrl));
  const changes = (await orm.schema.getUpdateSchemaSQL()).split("\n").filter(Boolean);
  await orm.close();
  expect(changes.filter((it) => !writtenByHand.some((known) => it.startsWith(known)))).toEqual([]);
  expect(changes.join()).toContain("authenticate");
});
