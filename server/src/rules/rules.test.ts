import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { ruleLines } from "./rule-lines.ts";
import { referenceFigures, rulePacks } from "./rules.reads.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
});

afterAll(() => database.drop());

describe("the shipped rule packs", () => {
  it("are there for a town without a plan of its own, each with its lines and its source", async () => {
    const packs = await place.as("LEGAL", (ctx) => rulePacks(ctx));
    expect(new Set(packs.map((it) => it.kind)).size).toBe(7);
    for (const pack of packs) {
      expect(ruleLines(pack).length, pack.id).toBeGreaterThan(0);
      expect(pack.source, pack.id).not.toBe("");
    }
  });

  it("say that at most 50,000 kr. may be lent", async () => {
    const [limits] = await place.as("LEGAL", (ctx) => rulePacks(ctx, "LOAN_LIMITS"));
    expect(limits && ruleLines(limits)).toContainEqual({
      code: "MAXIMUM",
      unit: "OERE",
      value: 5_000_000,
    });
  });

  it("cannot be written by the application", async () => {
    const change = place.as("ADMIN", (ctx) =>
      ctx.em
        .getConnection()
        .execute("update rule_pack set verified = true", [], "run", ctx.em.getTransactionContext()),
    );
    await expect(change).rejects.toThrow(/permission denied/);
  });

  it("stand beside what is known of real programmes", async () => {
    const known = await place.as("MANAGEMENT", (ctx) =>
      referenceFigures<{ name: string }>(ctx, "RECORDED_PROGRAMME"),
    );
    expect(known.length).toBeGreaterThanOrEqual(5);
  });
});
