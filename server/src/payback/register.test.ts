import { plainDate } from "@mikrolaan/shared/calendar";
import type { Role } from "@mikrolaan/shared/identity";
import { assumptionKeys, type ChangeAssumptionInput, valuesOf } from "@mikrolaan/shared/payback";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesOf } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { assumption, assumptionRegister } from "./assumption.reads.ts";
import { changeAssumption, recordRealised, signOffAssumption } from "./assumption.service.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

const loss: ChangeAssumptionInput = {
  key: "loanLossShare",
  replaces: null,
  value: 0.25,
  low: 0.1,
  high: 0.5,
  source: "Økonomiafdelingen, lån 2011–2025",
  sourceDate: plainDate("2026-11-02"),
  confidence: "FAIR",
  reason: "Egne tal i stedet for skønnet",
};

const change = (input: Partial<ChangeAssumptionInput> = {}, role: Role = "DEVELOPMENT") =>
  place.as(role, (ctx) => changeAssumption(ctx, { ...loss, ...input }));

const lossNow = () => place.as("MANAGEMENT", (ctx) => assumption(ctx, "loanLossShare"));

describe("the register of assumptions", () => {
  beforeAll(async () => {
    place = await town(database.orm);
  });

  it("has every number of the model as shipped, each with its source and unit", async () => {
    const { assumptions } = await place.as("DEVELOPMENT", (ctx) => assumptionRegister(ctx));
    expect(assumptions.map(({ key }) => key)).toEqual(assumptionKeys);
    for (const { key, entry, unit } of assumptions) {
      expect(entry.source, key).not.toBe("");
      expect(unit, key).not.toBe("");
      expect(entry.id, key).toBeNull();
    }
    const values = valuesOf(new Map(assumptions.map(({ key, entry }) => [key, entry])));
    expect(values.teamYearPrice).toBe(400_000);
  });

  it("keeps what counted before as history, with who changed it and why", async () => {
    expect(await change()).toBe("loanLossShare");
    const first = await lossNow();
    expect(first.entry).toMatchObject({ value: 0.25, owner: "Test DEVELOPMENT", signedOff: null });
    expect(first.history).toMatchObject([{ id: null, value: 0.2 }]);
    await change({ replaces: first.entry.id, value: 0.3, reason: "Nyt regnskab" });
    const second = await lossNow();
    expect(second.entry).toMatchObject({ value: 0.3, reason: "Nyt regnskab" });
    expect(second.history.map(({ value }) => value)).toEqual([0.25, 0.2]);
  });

  it("is not changed by one who read an older value", async () => {
    expect(codesOf(Object(await change({ replaces: null })))).toEqual(["CHANGED_BY_ANOTHER"]);
    expect((await lossNow()).entry.value).toBe(0.3);
  });

  it("is signed off by management, once, and a new value is unsigned", async () => {
    const { entry } = await lossNow();
    const sign = () => place.as("MANAGEMENT", (ctx) => signOffAssumption(ctx, entry.id ?? ""));
    expect(await sign()).toBe("loanLossShare");
    expect((await lossNow()).entry.signedOff?.by).toBe("Test MANAGEMENT");
    expect(codesOf(Object(await sign()))).toEqual(["ALREADY_SIGNED_OFF"]);
    await change({ replaces: entry.id });
    expect((await lossNow()).entry.signedOff).toBeNull();
  });

  it("says beside each value what it turned out to be, year by year", async () => {
    const realised = { key: "loanLossShare", year: 2025, value: 0.12, source: "Regnskab" } as const;
    const record = (version: number, value: number) =>
      place.as("DEVELOPMENT", (ctx) => recordRealised(ctx, { ...realised, version, value }));
    await record(0, 0.12);
    expect(codesOf(Object(await record(0, 0.5)))).toEqual(["CHANGED_BY_ANOTHER"]);
    await record(1, 0.14);
    expect((await lossNow()).realised).toMatchObject([{ year: 2025, value: 0.14, version: 2 }]);
  });

  it("is another municipality's own", async () => {
    const neighbour = await town(database.orm);
    const theirs = await neighbour.as("MANAGEMENT", (ctx) => assumption(ctx, "loanLossShare"));
    expect(theirs.entry).toMatchObject({ id: null, value: 0.2 });
    expect(theirs.realised).toEqual([]);
    const { entry } = await lossNow();
    const sign = neighbour.as("MANAGEMENT", (ctx) => signOffAssumption(ctx, entry.id ?? ""));
    await expect(sign).rejects.toMatchObject({ extensions: { code: "NOT_FOUND" } });
  });
});
