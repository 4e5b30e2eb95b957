import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "../testing/database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

describe("how the application's statements are planned", () => {
  it("is without compiling them, and with rows looked up almost as cheap as rows in passing", async () => {
    const setting = async (name: string) =>
      (await database.orm.em.getConnection().execute(`show ${name}`))[0];
    expect(await setting("jit")).toEqual({ jit: "off" });
    expect(await setting("random_page_cost")).toEqual({ random_page_cost: "1.1" });
  });
});
