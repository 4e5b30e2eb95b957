import {
  addDays,
  addWeeks,
  localTime,
  type PlainDate,
  plainDate,
} from "@mikrolaan/shared/calendar";
import type { EditNetworkSeriesInput } from "@mikrolaan/shared/sessions";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rows, sql } from "../platform/sql.ts";
import { ask } from "../testing/ask.ts";
import { course } from "../testing/course.ts";
import { agreed, codesOf, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import {
  evening,
  joined,
  meetingsStored,
  networkCohort,
  networkMeetingOf,
  planSeries,
  roomOf,
  secondThursday,
  seriesInput,
} from "../testing/network.ts";
import { cancelNetworkMeeting, editNetworkMeeting } from "./network-meeting.service.ts";
import { setNetworkAnswer } from "./network-message.service.ts";
import { rollNetworkSeries } from "./network-roll.service.ts";
import { leftOutOf } from "./network-series.reads.ts";
import { editNetworkSeries, endNetworkSeries } from "./network-series.service.ts";

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

const everything = () =>
  place.as("COACH", (ctx) =>
    rows(
      ctx,
      sql`
        select n.*, array(select i.id from network_invitation i where i.meeting_id = n.id
          order by i.id) as guests from network_meeting n order by n.id`,
    ),
  );

describe("a series rolls on", () => {
  it("to 26 weeks from each day, and makes nothing twice", async () => {
    const { cohortId } = await networkCohort(place);
    agreed(await planSeries(place, { cohortIds: [cohortId] }));
    const before = await everything();
    await roll(testDay);
    await roll(addDays(testDay, 1));
    expect(await everything()).toEqual(before);
    await roll(addWeeks(testDay, 4));
    const after = await everything();
    expect(after).toHaveLength(4);
    await roll(addWeeks(testDay, 4));
    expect(await everything()).toEqual(after);
    expect((await dates()).at(-1)).toBe("2027-06-03");
  });

  it("once, however many begin the day at the same moment", async () => {
    const { cohortId } = await networkCohort(place);
    agreed(await planSeries(place, { cohortIds: [cohortId] }));
    const day = addWeeks(testDay, 20);
    await Promise.all(Array.from({ length: 8 }, () => roll(day)));
    expect(await dates()).toEqual([
      ...["2026-12-03", "2027-02-04", "2027-04-01", "2027-06-03", "2027-08-05", "2027-10-07"],
    ]);
    expect((await meetingsStored(place)).every(({ guests }) => guests === 2)).toBe(true);
  });

  it("leaves a meeting that was called off, and one that was moved, as they are", async () => {
    const { cohortId } = await networkCohort(place, []);
    agreed(await planSeries(place, { cohortIds: [cohortId] }));
    const [first, second] = await meetings();
    await place.as("COACH", async (ctx) => {
      agreed(await cancelNetworkMeeting(ctx, { id: first ?? "", version: 1, reason: "Sne" }));
      const moved = { ...evening, date: plainDate("2027-02-09"), id: second ?? "", version: 1 };
      agreed(await editNetworkMeeting(ctx, moved));
    });
    await roll(addDays(testDay, 7));
    expect(await dates()).toEqual(["2026-12-03", "2027-02-09", "2027-04-01"]);
  });

  it("leaves out a date that was taken in the meantime", async () => {
    const { cohortId } = await networkCohort(place, []);
    const roomId = await roomOf(place);
    const { id } = agreed(await planSeries(place, { cohortIds: [cohortId], roomId }));
    const other = await networkCohort(place, []);
    await networkMeetingOf(place, [other.cohortId], {
      ...{ date: plainDate("2027-06-03"), roomId, endsAt: localTime("18:00") },
    });
    await roll(addWeeks(testDay, 4));
    expect(await dates()).toEqual([...["2026-12-03", "2027-02-04", "2027-04-01", "2027-06-03"]]);
    const leftOut = await place.as("COACH", (ctx) => leftOutOf(ctx, id), addWeeks(testDay, 4));
    expect(leftOut).toMatchObject([{ date: "2027-06-03", clashes: [{ kind: "ROOM" }] }]);
  });

  it("invites whoever has come to a cohort since, and nobody whom the course is still before", async () => {
    const { cohortId } = await networkCohort(place, ["Anne Abild"]);
    agreed(await planSeries(place, { cohortIds: [cohortId] }));
    const { id: participantId } = await given(place).participant("Bo Bak");
    await joined(place, cohortId, participantId);
    await roll(addDays(testDay, 1));
    expect((await meetingsStored(place)).map(({ guests }) => guests)).toEqual([2, 2, 2]);
  });
});

describe("a series that is changed", () => {
  const edit = (id: string, more: Partial<EditNetworkSeriesInput>) =>
    place.as("COACH", (ctx) => {
      const { pattern: _, startsOn: __, onlyFree: ___, ...common } = seriesInput;
      return editNetworkSeries(ctx, { id, version: 1, ...common, ...more });
    });

  it("takes its coming meetings along, in what nobody has changed on them by hand", async () => {
    const { cohortId } = await networkCohort(place, []);
    const { id } = agreed(await planSeries(place, { cohortIds: [cohortId] }));
    const [first] = await meetings();
    const date = plainDate("2026-12-03");
    const own = { ...evening, date, place: "Café Kaj", id: first ?? "", version: 1 };
    await place.as("COACH", async (ctx) => agreed(await editNetworkMeeting(ctx, own)));
    const change = { place: "Biblioteket", theme: "Priser", cohortIds: [cohortId] };
    agreed(await edit(id, { ...change, startsAt: localTime("16:30") }));
    const { data } = await ask(
      place,
      "COACH",
      "{ networkSeries { place theme coming { date place theme startsAt } } }",
    );
    const followed = { place: "Biblioteket", theme: "Priser", startsAt: "16:30" };
    expect(data.networkSeries).toEqual([
      {
        ...{ place: "Biblioteket", theme: "Priser" },
        coming: [
          { date, place: "Café Kaj", theme: "Priser", startsAt: "16:00" },
          { date: "2027-02-04", ...followed },
          { date: "2027-04-01", ...followed },
        ],
      },
    ]);
  });

  it("to a time that one of them cannot have changes none of them", async () => {
    const { cohortId } = await networkCohort(place, []);
    const { id } = agreed(await planSeries(place, { cohortIds: [cohortId] }));
    const roomId = await roomOf(place);
    const other = await networkCohort(place, []);
    const date = plainDate("2027-04-01");
    await networkMeetingOf(place, [other.cohortId], { date, roomId, endsAt: localTime("18:00") });
    const before = await everything();
    expect(codesOf(await edit(id, { cohortIds: [cohortId], roomId }))).toEqual(["SLOT_TAKEN"]);
    expect(await everything()).toEqual(before);
    expect(codesOf(await edit(id, { version: 7, cohortIds: [cohortId] }))).toEqual([
      "CHANGED_BY_ANOTHER",
    ]);
  });

  it("by a cohort that joins invites it from its own programme week 32 on", async () => {
    const { cohortId } = await networkCohort(place, ["Anne Abild"]);
    const { id } = agreed(
      await planSeries(place, { cohortIds: [cohortId], pattern: secondThursday }),
    );
    const { cohortId: young } = await course(place, ["Eva Eg"]);
    agreed(await edit(id, { cohortIds: [cohortId, young] }));
    expect(await meetingsStored(place)).toMatchObject([
      { date: "2026-12-10", cohorts: 1, guests: 1 },
      { date: "2027-02-11", cohorts: 2, guests: 2 },
      { date: "2027-04-08", cohorts: 2, guests: 2 },
    ]);
  });
});

describe("a series that is ended", () => {
  const end = (id: string, lastDay: PlainDate, version = 1) =>
    place.as("COACH", (ctx) => endNetworkSeries(ctx, { id, version, lastDay }));

  it("keeps the meetings until its last day, and those after it that somebody has answered", async () => {
    const { cohortId, participantIds } = await networkCohort(place);
    const { id } = agreed(await planSeries(place, { cohortIds: [cohortId] }));
    const [, , last] = await meetings();
    await place.as("COACH", async (ctx) => {
      const answer = {
        meetingId: last ?? "",
        participantId: participantIds[0] ?? "",
        answer: true,
      };
      agreed(await setNetworkAnswer(ctx, answer));
    });
    const ended = agreed(await end(id, plainDate("2026-12-31")));
    expect(ended.removed).toBe(1);
    expect(ended.kept.map(({ date }) => date)).toEqual(["2027-04-01"]);
    expect(await dates()).toEqual(["2026-12-03", "2027-04-01"]);
    await roll(addWeeks(testDay, 8));
    expect(await dates()).toEqual(["2026-12-03", "2027-04-01"]);
    expect(codesOf(await end(id, testDay, 2))).toEqual(["SERIES_ENDED"]);
  });

  it("later than it is made goes on until then", async () => {
    const { cohortId } = await networkCohort(place, []);
    const { id } = agreed(await planSeries(place, { cohortIds: [cohortId] }));
    agreed(await end(id, plainDate("2027-08-05")));
    for (const weeks of [4, 20, 24]) await roll(addWeeks(testDay, weeks));
    expect((await dates()).slice(3)).toEqual(["2027-06-03", "2027-08-05"]);
  });

  it("frees the room and the cohort that its meetings had", async () => {
    const { cohortId } = await networkCohort(place, []);
    const roomId = await roomOf(place);
    const { id } = agreed(await planSeries(place, { cohortIds: [cohortId], roomId }));
    agreed(await end(id, testDay));
    agreed(await planSeries(place, { cohortIds: [cohortId], roomId }));
    expect(await dates()).toHaveLength(3);
  });
});

async function meetings(): Promise<readonly string[]> {
  const found = await place.as("COACH", (ctx) =>
    rows<{ id: string }>(ctx, sql`select id from network_meeting order by held_on`),
  );
  return found.map(({ id }) => id);
}
