import { randomUUID } from "node:crypto";
import { addDays, localTime, type PlainDate, plainDate } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ClosedDay } from "../cohorts/closed-day.entity.ts";
import { TeamMember } from "../cohorts/index.ts";
import { Refused } from "../platform/refused.graphql.ts";
import { ask } from "../testing/ask.ts";
import { course } from "../testing/course.ts";
import { agreed, codesOf, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import {
  meetingsStored,
  networkCohort,
  networkMeetingOf,
  planSeries,
  roomOf,
  secondThursday,
} from "../testing/network.ts";
import { rollNetworkSeries } from "./network-roll.service.ts";
import { leftOutOf } from "./network-series.reads.ts";
import { endNetworkSeries } from "./network-series.service.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
});

afterAll(() => database.drop());

const dates = async () => (await meetingsStored(place)).map(({ date }) => date);

const roll = (on: PlainDate) => place.as("COACH", rollNetworkSeries, on);

describe("a network series", () => {
  it("makes the meetings of 26 weeks at once, and invites everyone who has not left", async () => {
    const { cohortId } = await networkCohort(place, ["Anne Abild", "Bo Bak", "Eva Eg"]);
    agreed(await planSeries(place, { cohortIds: [cohortId], theme: "Moms" }));
    expect(await meetingsStored(place)).toEqual(
      ["2026-12-03", "2027-02-04", "2027-04-01"].map((date) => ({
        ...{ date, theme: "Moms", cohorts: 1, guests: 3 },
      })),
    );
  });

  it("is one list of guests for several cohorts, each person once", async () => {
    const one = await networkCohort(place, ["Anne Abild"]);
    const two = await networkCohort(place, ["Bo Bak", "Eva Eg"]);
    agreed(await planSeries(place, { cohortIds: [one.cohortId, two.cohortId, one.cohortId] }));
    expect(await meetingsStored(place)).toMatchObject([
      { cohorts: 2, guests: 3 },
      { guests: 3 },
      { guests: 3 },
    ]);
  });

  it("begins no earlier than programme week 32 of the latest of its cohorts", async () => {
    const { cohortId: old } = await networkCohort(place);
    const { id: young } = await given(place).cohort({ startsOn: plainDate("2026-06-29") });
    const refused = await planSeries(place, { cohortIds: [old, young] });
    expect(refused instanceof Refused && refused.reasons).toEqual([
      { code: "BEFORE_BUSINESS_START", field: "startsOn", detail: "2027-02-01" },
    ]);
    expect(await meetingsStored(place)).toEqual([]);
    const startsOn = plainDate("2027-02-01");
    agreed(await planSeries(place, { cohortIds: [old, young], startsOn, pattern: secondThursday }));
    expect(await dates()).toEqual(["2027-02-11", "2027-04-08"]);
  });

  it("moves past holidays and the municipality's closed weeks, and says which it left out", async () => {
    const { cohortId } = await networkCohort(place, []);
    await place.as("DEVELOPMENT", async ({ em }) => {
      const rule = { kind: "ISO_WEEKS", fromWeek: 49, toWeek: 49 } as const;
      em.create(ClosedDay, { municipalityId: place.id, name: "Flytning", rule });
    });
    agreed(await planSeries(place, { cohortIds: [cohortId] }));
    expect((await dates())[0]).toBe("2026-12-10");
    const weekly = { kind: "WEEKLY", every: 1, weekdays: [5 as const] } as const;
    const { id } = agreed(await planSeries(place, { cohortIds: [cohortId], pattern: weekly }));
    const leftOut = await place.as("COACH", (ctx) => leftOutOf(ctx, id));
    expect(leftOut.map(({ date, dayOff }) => [date, dayOff])).toEqual([
      ["2026-12-04", "Flytning"],
      ["2026-12-25", "CHRISTMAS_DAY"],
      ["2027-01-01", "NEW_YEARS_DAY"],
      ["2027-03-26", "GOOD_FRIDAY"],
    ]);
  });

  it("of a room, a member or a cohort that is taken is not planned at all, with other times offered", async () => {
    const { cohortId } = await networkCohort(place, []);
    const roomId = await roomOf(place);
    const other = await networkCohort(place, []);
    const on = { date: plainDate("2027-02-04"), roomId };
    const hours = { startsAt: localTime("18:00"), endsAt: localTime("20:00") };
    await networkMeetingOf(place, [other.cohortId], { ...on, ...hours });
    const refused = await planSeries(place, { cohortIds: [cohortId], roomId });
    if (!(refused instanceof Refused)) throw new Error("It was planned.");
    expect(refused.reasons).toMatchObject([
      {
        ...{ code: "SLOT_TAKEN", field: "dates.2027-02-04" },
        clash: { kind: "ROOM", name: "Fjordsalen", date: "2027-02-04", startsAt: "18:00" },
      },
    ]);
    expect(refused.reasons[0]?.clash?.free.length).toBeGreaterThanOrEqual(3);
    expect(await dates()).toEqual(["2027-02-04"]);
  });

  it("may be planned for the free dates only; the others are listed with what has them", async () => {
    const { cohortId } = await networkCohort(place, []);
    const memberId = await place.as("COACH", async ({ em }) => {
      const kind = { kind: "STAFF", role: "COACH", ftePercent: 50, competences: [] } as const;
      const mette = { municipalityId: place.id, name: "Mette Kragh", retired: false, ...kind };
      const member = em.create(TeamMember, { ...mette, competences: [...kind.competences] });
      await em.flush();
      return member.id;
    });
    const other = await networkCohort(place, []);
    const taken = { date: plainDate("2027-02-04"), memberId };
    await networkMeetingOf(place, [other.cohortId], { ...taken, endsAt: localTime("17:30") });
    const { id } = agreed(
      await planSeries(place, { cohortIds: [cohortId], memberId, onlyFree: true }),
    );
    expect(await dates()).toEqual(["2026-12-03", "2027-02-04", "2027-04-01"]);
    const { data, errors } = await ask(
      place,
      "COACH",
      `{ networkSeries { id madeUntil coming { date } leftOut { date dayOff
           clashes { kind name cohortName startsAt } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.networkSeries).toMatchObject([
      {
        ...{
          id,
          madeUntil: "2027-05-24",
          coming: [{ date: "2026-12-03" }, { date: "2027-04-01" }],
        },
        leftOut: [{ date: "2027-02-04", dayOff: null, clashes: [{ name: "Mette Kragh" }] }],
      },
    ]);
    await roll(addDays(testDay, 1));
    expect(await dates()).toHaveLength(3);
  });

  it("of which every date is taken is refused, free dates only or not", async () => {
    const { cohortId } = await networkCohort(place, []);
    agreed(await planSeries(place, { cohortIds: [cohortId] }));
    expect(
      codesOf(await planSeries(place, { cohortIds: [cohortId], onlyFree: true })),
    ).toHaveLength(3);
  });

  it("of another municipality's cohort, room or team is not planned", async () => {
    const foreign = await town(database.orm);
    const { cohortId: theirs } = await course(foreign, []);
    const { cohortId } = await networkCohort(place, []);
    const strangers = [
      { cohortIds: [cohortId, theirs] },
      { cohortIds: [cohortId], roomId: randomUUID() },
      { cohortIds: [cohortId], memberId: randomUUID() },
    ];
    for (const stranger of strangers)
      await expect(planSeries(place, stranger)).rejects.toThrow("No such thing.");
    const { id } = agreed(await planSeries(place, { cohortIds: [cohortId] }));
    const end = foreign.as("COACH", (ctx) =>
      endNetworkSeries(ctx, { id, version: 1, lastDay: testDay }),
    );
    await expect(end).rejects.toThrow("No such thing.");
    expect((await ask(foreign, "COACH", "{ networkSeries { id } }")).data.networkSeries).toEqual(
      [],
    );
    expect((await ask(place, "MANAGEMENT", "{ networkSeries { id } }")).errors).toEqual([
      "FORBIDDEN",
    ]);
  });
});
