import { shippedScenarios } from "@mikrolaan/seeds";
import type { Role } from "@mikrolaan/shared/identity";
import { assumptionKeys, type SaveScenarioInput } from "@mikrolaan/shared/payback";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agreed, codesOf, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { scenario, scenarios } from "./scenario.reads.ts";
import { copyScenario, removeScenario, saveScenario, signOffScenario } from "./scenario.service.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
});

afterAll(() => database.drop());

const noChoices = {
  ...{ clock: null, refund: null, activity: null },
  ...{ benefits: null, persistence: null, loans: null },
};

const sober: SaveScenarioInput = {
  id: null,
  version: 0,
  name: "Nøgternt",
  note: "Som firmaer holder.",
  cohortId: null,
  values: [{ key: "selfSupporting", value: 2 }],
  choices: { ...noChoices, persistence: "LINEAR" },
};

const save = (input: Partial<SaveScenarioInput> = {}, role: Role = "DEVELOPMENT") =>
  place.as(role, (ctx) => saveScenario(ctx, { ...sober, ...input }));

const shown = (id: string, role: Role = "MANAGEMENT") => place.as(role, (ctx) => scenario(ctx, id));

describe("a scenario", () => {
  it("of the product stands there for everyone, locked", async () => {
    const found = await place.as("DEVELOPMENT", (ctx) => scenarios(ctx));
    expect(found.map(({ id }) => id)).toEqual(shippedScenarios.map(({ id }) => id));
    expect(found.map(({ can }) => can)).toEqual(
      found.map(() => ({ edit: false, copy: true, signOff: false })),
    );
    expect(found.every(({ note }) => note)).toBe(true);
  });

  it("of one's own has an owner, and keeps only what it sets", async () => {
    const { id } = agreed(await save());
    expect(await shown(id)).toMatchObject({
      name: "Nøgternt",
      owner: "Test DEVELOPMENT",
      values: [{ key: "selfSupporting", value: 2 }],
      choices: { ...noChoices, persistence: "LINEAR" },
      can: { edit: true, copy: true, signOff: true },
    });
    expect((await shown(id, "COACH")).can).toEqual({ edit: false, copy: false, signOff: false });
  });

  it("is copied, a shipped one too, under a name that is free", async () => {
    const copy = (name: string) =>
      place.as("MANAGEMENT", (ctx) => copyScenario(ctx, { id: "shipped:baseline", name }));
    expect(codesOf(await copy("nøgternt"))).toEqual(["NAME_TAKEN"]);
    const { id } = agreed(await copy("Vores udgave"));
    const { values, note, isShipped } = await shown(id);
    expect(values).toContainEqual({ key: "baselineExitShare", value: 0.04 });
    expect([isShipped, note]).toEqual([false, shippedScenarios[3]?.note.da]);
  });

  it("that is signed off changes no more, and goes away no more", async () => {
    const { id } = agreed(await save({ name: "Til byrådet" }));
    const sign = (version: number) =>
      place.as("MANAGEMENT", (ctx) => signOffScenario(ctx, { id, version }));
    expect(codesOf(await sign(7))).toEqual(["CHANGED_BY_ANOTHER"]);
    agreed(await sign(1));
    expect(await shown(id)).toMatchObject({
      signedOff: { by: "Test MANAGEMENT" },
      can: { edit: false },
    });
    const { values } = await shown(id);
    expect(values).toContainEqual({ key: "loanLossShare", value: 0.2 });
    expect(values).toHaveLength(assumptionKeys.length);
    const again = { id, version: 2, name: "Andet" };
    expect(codesOf(await save(again))).toEqual(["ALREADY_SIGNED_OFF"]);
    const gone = await place.as("DEVELOPMENT", (ctx) => removeScenario(ctx, { id, version: 2 }));
    expect(codesOf(Object(gone))).toEqual(["ALREADY_SIGNED_OFF"]);
    expect((await shown(id)).name).toBe("Til byrådet");
  });

  it("is not overwritten by one who read an older version", async () => {
    const { id } = agreed(await save({ name: "Kladde" }));
    agreed(await save({ id, version: 1, name: "Kladde 2" }));
    expect(codesOf(await save({ id, version: 1, name: "Kladde 3" }))).toEqual([
      "CHANGED_BY_ANOTHER",
    ]);
    expect((await shown(id)).name).toBe("Kladde 2");
    await place.as("DEVELOPMENT", (ctx) => removeScenario(ctx, { id, version: 2 }));
    await expect(shown(id)).rejects.toMatchObject({ extensions: { code: "NOT_FOUND" } });
  });

  it("knows nothing of another municipality, its cohorts included", async () => {
    const neighbour = await town(database.orm);
    const { id: cohortId } = await given(neighbour).cohort();
    await expect(save({ name: "Fremmed", cohortId })).rejects.toMatchObject({
      extensions: { code: "NOT_FOUND" },
    });
    const theirs = await neighbour.as("DEVELOPMENT", (ctx) => scenarios(ctx));
    expect(theirs.every(({ isShipped }) => isShipped)).toBe(true);
  });
});
