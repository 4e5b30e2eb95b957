import { plainDate } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../testing/ask.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { Municipality } from "./municipality.entity.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
});

afterAll(() => database.drop());

const set = (date: string | null) =>
  ask(
    place,
    "ADMIN",
    `mutation ($date: PlainDate) { setBusinessDate(date: $date) {
       ... on Viewer { today businessDate } ... on Refused { reasons { code field } } } }`,
    { date },
  );

describe("the business date", () => {
  it("of an example is set to another day, and follows the clock again", async () => {
    const moved = await set("2027-03-01");
    expect(moved.data.setBusinessDate).toEqual({ today: "2027-03-01", businessDate: "2027-03-01" });
    const back = await set(null);
    expect(back.data.setBusinessDate).toEqual({ today: testDay, businessDate: null });
  });

  it("of a real municipality is the clock's, by the verb and by the database", async () => {
    await place.as("ADMIN", async ({ em }) => {
      const stored = await em.findOneOrFail(Municipality, { id: place.id });
      stored.isExample = false;
    });
    const refused = await set("2027-03-01");
    expect(refused.data.setBusinessDate).toEqual({
      reasons: [{ code: "NOT_AN_EXAMPLE", field: "date" }],
    });
    const forced = place.as("ADMIN", async ({ em }) => {
      const stored = await em.findOneOrFail(Municipality, { id: place.id });
      stored.businessDate = plainDate("2027-03-01");
    });
    await expect(forced).rejects.toThrow(/only_an_example_has_its_own_day/);
  });

  it("is not for coaches to set", async () => {
    const asked = "mutation { setBusinessDate(date: null) { __typename } }";
    expect((await ask(place, "COACH", asked)).errors).toEqual(["FORBIDDEN"]);
  });
});
