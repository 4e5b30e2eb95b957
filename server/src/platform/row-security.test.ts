import { randomUUID } from "node:crypto";
import { MikroORM } from "@mikro-orm/postgresql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { openDatabase, ormOptions } from "./database.ts";
import { StartRefused } from "./start-refused.ts";
import { actingFor } from "./transaction.ts";

let database: TestDatabase;
let here: Town;
let there: Town;

beforeAll(async () => {
  database = await testDatabase();
  here = await town(database.orm);
  there = await town(database.orm);
});

afterAll(() => database.drop());

async function asOwner<Row>(statement: string): Promise<Row[]> {
  const orm = new MikroORM(ormOptions(database.ownerUrl));
  try {
    return await orm.em.getConnection().execute<Row[]>(statement);
  } finally {
    await orm.close();
  }
}

describe("row security", () => {
  it("is forced on every table with a municipality", async () => {
    const owned = await asOwner<{ name: string; forced: boolean }>(`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and a.attname = 'municipality_id' and c.relnamespace = 'public'::regnamespace`);
    expect(owned.length).toBeGreaterThan(10);
    expect(owned.filter((it) => !it.forced).map((it) => it.name)).toEqual([]);
  });

  it("shows nothing outside a transaction that acts for a municipality, to the owner neither", async () => {
    const count = "select count(*)::int as count from app_user";
    expect(await database.orm.em.getConnection().execute(count)).toEqual([{ count: 0 }]);
    expect(await asOwner(count)).toEqual([{ count: 0 }]);
  });

  it("shows a municipality its own rows, also by another's id", async () => {
    const seen = await actingFor(database.orm, here.id, (em) =>
      em
        .getConnection()
        .execute<{ municipality_id: string }[]>(
          "select distinct municipality_id from app_user",
          [],
          "all",
          em.getTransactionContext(),
        ),
    );
    expect(seen).toEqual([{ municipality_id: here.id }]);
  });

  it("refuses a row for another municipality", async () => {
    const smuggle = actingFor(database.orm, here.id, (em) =>
      em.getConnection().execute(
        `insert into app_user (id, municipality_id, email, name, roles)
         values ('${randomUUID()}', '${there.id}', 'x@y.example', 'X', '{COACH}')`,
        [],
        "run",
        em.getTransactionContext(),
      ),
    );
    await expect(smuggle).rejects.toThrow(/row-level security/);
  });

  it("holds for many at once: nobody's transaction sees another's municipality", async () => {
    const wrong = await Promise.all(
      Array.from({ length: 200 }, async (_, at) => {
        const place = at % 2 === 0 ? here : there;
        const rows = await actingFor(database.orm, place.id, (em) =>
          em
            .getConnection()
            .execute<{ municipality_id: string }[]>(
              "select municipality_id from app_user",
              [],
              "all",
              em.getTransactionContext(),
            ),
        );
        return (
          rows.filter((row) => row.municipality_id !== place.id).length +
          (rows.length === 5 ? 0 : 1)
        );
      }),
    );
    expect(wrong.reduce((sum, it) => sum + it, 0)).toBe(0);
  });

  it("a role that owns the tables is refused at the start, in one sentence", async () => {
    await expect(openDatabase(database.ownerUrl)).rejects.toThrow(StartRefused);
    await expect(openDatabase(database.ownerUrl)).rejects.toThrow(/owns tables/);
  });
});
