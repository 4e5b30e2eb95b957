import { usualClosedDays } from "@mikrolaan/seeds";
import { dayOff, plainDate } from "@mikrolaan/shared/calendar";
import { type SaveClosedDayInput, saveClosedDayInput } from "@mikrolaan/shared/cohorts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ask } from "../testing/ask.ts";
import { agreed, codesOf } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { closedDays, closedRules, usualClosedDaysMissing } from "./closed-day.reads.ts";
import { addUsualClosedDays, removeClosedDay, saveClosedDay } from "./closed-day.service.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
});

afterAll(() => database.drop());

const date = { name: "Julefrokost", kind: "DATE", month: 12, day: 18 } as const;

const save = (more: object, where = place) =>
  where.as("DEVELOPMENT", (ctx) =>
    saveClosedDay(ctx, saveClosedDayInput.parse({ id: null, version: 0, ...more })),
  );

const rules = (where = place) => where.as("COACH", (ctx) => closedRules(ctx));

describe("closed days", () => {
  it("are a date, weeks or a period, and are read as the calendar's rules", async () => {
    agreed(await save(date));
    agreed(await save({ name: "Mellem jul og nytår", kind: "ISO_WEEKS", fromWeek: 53, toWeek: 1 }));
    agreed(await save({ name: "Flytning", kind: "PERIOD", from: "2027-03-01", to: "2027-03-03" }));
    expect(await rules()).toEqual([
      { name: "Flytning", kind: "PERIOD", from: "2027-03-01", to: "2027-03-03" },
      { name: "Julefrokost", kind: "DATE", month: 12, day: 18 },
      { name: "Mellem jul og nytår", kind: "ISO_WEEKS", fromWeek: 53, toWeek: 1 },
    ]);
    expect(dayOff(await rules(), plainDate("2027-03-02"))).toEqual({
      kind: "CLOSED",
      name: "Flytning",
    });
  });

  it("change from one kind to another, and keep nothing of what they were", async () => {
    const { id, version } = agreed(await save(date));
    agreed(await save({ id, version, name: "Uge 7", kind: "ISO_WEEKS", fromWeek: 7, toWeek: 7 }));
    expect(await rules()).toEqual([{ name: "Uge 7", kind: "ISO_WEEKS", fromWeek: 7, toWeek: 7 }]);
    const [shown] = await place.as("DEVELOPMENT", (ctx) => closedDays(ctx));
    expect(shown).toMatchObject({ month: null, day: null, fromWeek: 7, version: 2 });
  });

  it("are refused with a name that is taken, and over another's change", async () => {
    const { id, version } = agreed(await save(date));
    expect(codesOf(await save({ ...date, name: "julefrokost" }))).toEqual(["NAME_TAKEN"]);
    agreed(await save({ id, version, ...date, day: 19 }));
    expect(codesOf(await save({ id, version, ...date, day: 20 }))).toEqual(["CHANGED_BY_ANOTHER"]);
    const remove = place.as("DEVELOPMENT", (ctx) => removeClosedDay(ctx, { id, version }));
    expect(codesOf(await remove)).toEqual(["CHANGED_BY_ANOTHER"]);
    expect(await rules()).toMatchObject([{ day: 19 }]);
  });

  it("are taken off the list, and the name is free again", async () => {
    const { id, version } = agreed(await save(date));
    await place.as("DEVELOPMENT", async (ctx) =>
      agreed(await removeClosedDay(ctx, { id, version })),
    );
    expect(await rules()).toEqual([]);
    agreed(await save(date));
  });

  it("of another municipality are not there, and its list is its own", async () => {
    const neighbour = await town(database.orm);
    const { id, version } = agreed(await save(date, neighbour));
    await expect(save({ id, version, ...date })).rejects.toThrow("No such thing.");
    const remove = place.as("DEVELOPMENT", (ctx) => removeClosedDay(ctx, { id, version }));
    await expect(remove).rejects.toThrow("No such thing.");
    expect([await rules(), await rules(neighbour)]).toMatchObject([[], [{ day: 18 }]]);
  });

  it("that do not exist are no input, and the field is named", async () => {
    const input: Partial<SaveClosedDayInput> & object = { version: 0, ...date, month: 4, day: 31 };
    const mutation = `mutation ($input: SaveClosedDayInput!) {
      saveClosedDay(input: $input) { __typename } }`;
    const wrong = await ask(place, "DEVELOPMENT", mutation, { input });
    expect(wrong.errors).toEqual(["BAD_USER_INPUT"]);
    const coach = await ask(place, "COACH", mutation, { input: { ...input, day: 30 } });
    expect(coach.errors).toEqual(["FORBIDDEN"]);
    expect(await rules()).toEqual([]);
  });
});

describe("the usual closed days", () => {
  it("are added in one go, but for those whose name is there already", async () => {
    agreed(await save({ ...date, name: "grundlovsdag" }));
    const missing = await place.as("COACH", (ctx) => usualClosedDaysMissing(ctx));
    expect(missing.map(({ name }) => name)).not.toContain("Grundlovsdag");
    const { data } = await ask(place, "DEVELOPMENT", "mutation { addUsualClosedDays { name } }");
    expect(data.addUsualClosedDays).toHaveLength(usualClosedDays.length);
    expect(await rules()).toContainEqual({
      name: "grundlovsdag",
      kind: "DATE",
      month: 12,
      day: 18,
    });
    expect(await place.as("COACH", (ctx) => usualClosedDaysMissing(ctx))).toEqual([]);
  });

  it("are there once, however often and by however many they are added", async () => {
    const add = () => place.as("DEVELOPMENT", (ctx) => addUsualClosedDays(ctx));
    await Promise.all([add(), add()]);
    await add();
    expect(await rules()).toHaveLength(usualClosedDays.length);
  });
});
