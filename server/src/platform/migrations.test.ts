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
const writtenByHand = [
  "set names 'utf8';",
  'drop function if exists "authenticate"',
  ...["insert", "update", "delete"].map((event) => `drop trigger if exists "book_on_${event}"`),
  'drop function if exists "rebook_',
  'alter table "booking" drop constraint "booking_no_overlap"',
];

/** What the diff believes a trigger of ours is made of. */
const triggerFunction = /^drop function if exists "\w+_book_on_(insert|update|delete)_fn"/;

it("the migrations make the very tables that the entities declare, policies and checks included", async () => {
  const orm = new MikroORM(ormOptions(database.ownerUrl));
  const changes = (await orm.schema.getUpdateSchemaSQL()).split("\n").filter(Boolean);
  await orm.close();
  const unknown = changes.filter((it) => !writtenByHand.some((known) => it.startsWith(known)));
  expect(unknown.filter((it) => !triggerFunction.test(it))).toEqual([]);
  for (const known of writtenByHand) expect(changes.join("\n")).toContain(known);
});
