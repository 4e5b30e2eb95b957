import { randomUUID } from "node:crypto";
import {
  addDays,
  addWeeks,
  localTime,
  type PlainDate,
  plainDate,
} from "@mikrolaan/shared/calendar";
import type { EditNetworkSeriesInput, PlanNetworkSeriesInput } from "@mikrolaan/shared/sessions";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ClosedDay } from "../cohorts/closed-day.entity.ts";
import { TeamMember } from "../cohorts/index.ts";
import { Refused } from "../platform/refused.graphql.ts";
import { rows, sql } from "../platform/sql.ts";
import { ask } from "../testing/ask.ts";
import { course } from "../testing/course.ts";
import { agreed, codesOf, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { evening, networkMeetingOf } from "../testing/network.ts";
import { cancelNetworkMeeting, editNetworkMeeting } from "./network-meeting.service.ts";
import { setNetworkAnswer } from "./network-message.service.ts";
import { rollNetworkSeries } from "./network-roll.service.ts";
import { leftOutOf } from "./network-series.reads.ts";
import {
  editNetworkSeries,
  endNetworkSeries,
  planNetworkSeries,
} from "./network-series.service.ts";
import { Room } from "./room.entity.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
});

afterAll(() => database.drop());

/** Business start was in the spring, so that the network has begun. */
const longAgo = plainDate("2025-09-01");
const firstThursday = { kind: "MONTHLY_WEEKDAY", every: 2, nth: 1, weekday: 4 } as const;

/** After the first week of network meetings of a cohort, in which its retreat may still be. */
const secondThursday = { ...firstThursday, nth: 2 } as const;

async function cohortOf(names: readonly string[] = ["Anne Abild", "Bo Bak"]) {
  const { id: cohortId } = await given(place).cohort({ startsOn: longAgo });
  const participantIds: string[] = [];
  for (const name of names) {
    const { id: participantId } = await given(place).participant(name);
    await given(place).enrolment({ cohortId, participantId, startsOn: longAgo });
    participantIds.push(participantId);
  }
  return { cohortId, participantIds };
}

const planned = (more: Partial<PlanNetworkSeriesInput> = {}): PlanNetworkSeriesInput => ({
  ...{ pattern: firstThursday, startsOn: plainDate("2026-12-03"), cohortIds: [] },
  ...{ startsAt: localTime("17:00"), endsAt: localTime("19:00"), onlyFree: false },
  ...{ roomId: null, place: "Havnehuset", theme: null, memberId: null },
  ...more,
});

const plan = (more: Partial<PlanNetworkSeriesInput>) =>
  place.as("COACH", (ctx) => planNetworkSeries(ctx, planned(more)));

const roll = (on: PlainDate) => place.as("COACH", rollNetworkSeries, on);

type Stored = { date: PlainDate; cohorts: number; guests: number; theme: string | null };

const stored = () =>
  place.as("COACH", (ctx) =>
    rows<Stored>(
      ctx,
      sql`
        select to_char(n.held_on, 'YYYY-MM-DD') as date, n.theme,
          (select count(*)::int from network_meeting_cohort c where c.meeting_id = n.id) as cohorts,
          (select count(*)::int from network_invitation i where i.meeting_id = n.id) as guests
        from network_meeting n order by n.held_on, n.id`,
    ),
  );

const dates = async () => (await stored()).map(({ date }) => date);

const everything = () =>
  place.as("COACH", (ctx) =>
    rows(
      ctx,
      sql`
        select n.*, array(select i.id from network_invitation i where i.meeting_id = n.id
          order by i.id) as guests from network_meeting n order by n.id`,
    ),
  );

async function roomOf(name = "Fjordsalen"): Promise<string> {
  return place.as("COACH", async ({ em }) => {
    const room = em.create(Room, { municipalityId: place.id, name, retired: false });
    await em.flush();
    return room.id;
  });
}

describe("a network series", () => {
  it("makes the meetings of 26 weeks at once, and invites everyone who has not left", async () => {
    const { cohortId } = await cohortOf(["Anne Abild", "Bo Bak", "Eva Eg"]);
    agreed(await plan({ cohortIds: [cohortId], theme: "Moms" }));
    expect(await stored()).toEqual(
      ["2026-12-03", "2027-02-04", "2027-04-01"].map((date) => ({
        ...{ date, theme: "Moms", cohorts: 1, guests: 3 },
      })),
    );
  });

  it("is one list of guests for several cohorts, each person once", async () => {
    const one = await cohortOf(["Anne Abild"]);
    const two = await cohortOf(["Bo Bak", "Eva Eg"]);
    agreed(await plan({ cohortIds: [one.cohortId, two.cohortId, one.cohortId] }));
    expect(await stored()).toMatchObject([{ cohorts: 2, guests: 3 }, { guests: 3 }, { guests: 3 }]);
  });

  it("begins no earlier than programme week 32 of the latest of its cohorts", async () => {
    const { cohortId: old } = await cohortOf();
    const { id: young } = await given(place).cohort({ startsOn: plainDate("2026-06-29") });
    const refused = await plan({ cohortIds: [old, young] });
    expect(refused instanceof Refused && refused.reasons).toEqual([
      { code: "BEFORE_BUSINESS_START", field: "startsOn", detail: "2027-02-01" },
    ]);
    expect(await stored()).toEqual([]);
    const startsOn = plainDate("2027-02-01");
    agreed(await plan({ cohortIds: [old, young], startsOn, pattern: secondThursday }));
    expect(await dates()).toEqual(["2027-02-11", "2027-04-08"]);
  });

  it("moves past holidays and the municipality's closed weeks, and says which it left out", async () => {
    const { cohortId } = await cohortOf([]);
    await place.as("DEVELOPMENT", async ({ em }) => {
      const rule = { kind: "ISO_WEEKS", fromWeek: 49, toWeek: 49 } as const;
      em.create(ClosedDay, { municipalityId: place.id, name: "Flytning", rule });
    });
    agreed(await plan({ cohortIds: [cohortId] }));
    expect((await dates())[0]).toBe("2026-12-10");
    const weekly = { kind: "WEEKLY", every: 1, weekdays: [5 as const] } as const;
    const { id } = agreed(await plan({ cohortIds: [cohortId], pattern: weekly }));
    const leftOut = await place.as("COACH", (ctx) => leftOutOf(ctx, id));
    expect(leftOut.map(({ date, dayOff }) => [date, dayOff])).toEqual([
      ["2026-12-04", "Flytning"],
      ["2026-12-25", "CHRISTMAS_DAY"],
      ["2027-01-01", "NEW_YEARS_DAY"],
      ["2027-03-26", "GOOD_FRIDAY"],
    ]);
  });

  it("of a room, a member or a cohort that is taken is not planned at all, with other times offered", async () => {
    const { cohortId } = await cohortOf([]);
    const roomId = await roomOf();
    const other = await cohortOf([]);
    const on = { date: plainDate("2027-02-04"), roomId };
    const hours = { startsAt: localTime("18:00"), endsAt: localTime("20:00") };
    await networkMeetingOf(place, [other.cohortId], { ...on, ...hours });
    const refused = await plan({ cohortIds: [cohortId], roomId });
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
    const { cohortId } = await cohortOf([]);
    const memberId = await place.as("COACH", async ({ em }) => {
      const kind = { kind: "STAFF", role: "COACH", ftePercent: 50, competences: [] } as const;
      const mette = { municipalityId: place.id, name: "Mette Kragh", retired: false, ...kind };
      const member = em.create(TeamMember, { ...mette, competences: [...kind.competences] });
      await em.flush();
      return member.id;
    });
    const other = await cohortOf([]);
    const taken = { date: plainDate("2027-02-04"), memberId };
    await networkMeetingOf(place, [other.cohortId], { ...taken, endsAt: localTime("17:30") });
    const { id } = agreed(await plan({ cohortIds: [cohortId], memberId, onlyFree: true }));
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
    const { cohortId } = await cohortOf([]);
    agreed(await plan({ cohortIds: [cohortId] }));
    expect(codesOf(await plan({ cohortIds: [cohortId], onlyFree: true }))).toHaveLength(3);
  });

  it("of another municipality's cohort, room or team is not planned", async () => {
    const foreign = await town(database.orm);
    const { cohortId: theirs } = await course(foreign, []);
    const { cohortId } = await cohortOf([]);
    const strangers = [
      { cohortIds: [cohortId, theirs] },
      { cohortIds: [cohortId], roomId: randomUUID() },
      { cohortIds: [cohortId], memberId: randomUUID() },
    ];
    for (const stranger of strangers)
      await expect(plan(stranger)).rejects.toThrow("No such thing.");
    const { id } = agreed(await plan({ cohortIds: [cohortId] }));
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

describe("a series rolls on", () => {
  it("to 26 weeks from each day, and makes nothing twice", async () => {
    const { cohortId } = await cohortOf();
    agreed(await plan({ cohortIds: [cohortId] }));
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
    const { cohortId } = await cohortOf();
    agreed(await plan({ cohortIds: [cohortId] }));
    const day = addWeeks(testDay, 20);
    await Promise.all(Array.from({ length: 8 }, () => roll(day)));
    expect(await dates()).toEqual([
      ...["2026-12-03", "2027-02-04", "2027-04-01", "2027-06-03", "2027-08-05", "2027-10-07"],
    ]);
    expect((await stored()).every(({ guests }) => guests === 2)).toBe(true);
  });

  it("leaves a meeting that was called off, and one that was moved, as they are", async () => {
    const { cohortId } = await cohortOf([]);
    agreed(await plan({ cohortIds: [cohortId] }));
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
    const { cohortId } = await cohortOf([]);
    const roomId = await roomOf();
    const { id } = agreed(await plan({ cohortIds: [cohortId], roomId }));
    const other = await cohortOf([]);
    await networkMeetingOf(place, [other.cohortId], {
      ...{ date: plainDate("2027-06-03"), roomId, endsAt: localTime("18:00") },
    });
    await roll(addWeeks(testDay, 4));
    expect(await dates()).toEqual([...["2026-12-03", "2027-02-04", "2027-04-01", "2027-06-03"]]);
    const leftOut = await place.as("COACH", (ctx) => leftOutOf(ctx, id), addWeeks(testDay, 4));
    expect(leftOut).toMatchObject([{ date: "2027-06-03", clashes: [{ kind: "ROOM" }] }]);
  });

  it("invites whoever has come to a cohort since, and nobody whom the course is still before", async () => {
    const { cohortId } = await cohortOf(["Anne Abild"]);
    agreed(await plan({ cohortIds: [cohortId] }));
    const { id: participantId } = await given(place).participant("Bo Bak");
    await given(place).enrolment({ cohortId, participantId, startsOn: longAgo });
    await roll(addDays(testDay, 1));
    expect((await stored()).map(({ guests }) => guests)).toEqual([2, 2, 2]);
  });
});

describe("a series that is changed", () => {
  const edit = (id: string, more: Partial<EditNetworkSeriesInput>) =>
    place.as("COACH", (ctx) => {
      const { pattern: _, startsOn: __, onlyFree: ___, ...common } = planned();
      return editNetworkSeries(ctx, { id, version: 1, ...common, ...more });
    });

  it("takes its coming meetings along, in what nobody has changed on them by hand", async () => {
    const { cohortId } = await cohortOf([]);
    const { id } = agreed(await plan({ cohortIds: [cohortId] }));
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
    const { cohortId } = await cohortOf([]);
    const { id } = agreed(await plan({ cohortIds: [cohortId] }));
    const roomId = await roomOf();
    const other = await cohortOf([]);
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
    const { cohortId } = await cohortOf(["Anne Abild"]);
    const { id } = agreed(await plan({ cohortIds: [cohortId], pattern: secondThursday }));
    const { cohortId: young } = await course(place, ["Eva Eg"]);
    agreed(await edit(id, { cohortIds: [cohortId, young] }));
    expect(await stored()).toMatchObject([
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
    const { cohortId, participantIds } = await cohortOf();
    const { id } = agreed(await plan({ cohortIds: [cohortId] }));
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
    const { cohortId } = await cohortOf([]);
    const { id } = agreed(await plan({ cohortIds: [cohortId] }));
    agreed(await end(id, plainDate("2027-08-05")));
    for (const weeks of [4, 20, 24]) await roll(addWeeks(testDay, weeks));
    expect((await dates()).slice(3)).toEqual(["2027-06-03", "2027-08-05"]);
  });

  it("frees the room and the cohort that its meetings had", async () => {
    const { cohortId } = await cohortOf([]);
    const roomId = await roomOf();
    const { id } = agreed(await plan({ cohortIds: [cohortId], roomId }));
    agreed(await end(id, testDay));
    agreed(await plan({ cohortIds: [cohortId], roomId }));
    expect(await dates()).toHaveLength(3);
  });
});

async function meetings(): Promise<readonly string[]> {
  const found = await place.as("COACH", (ctx) =>
    rows<{ id: string }>(ctx, sql`select id from network_meeting order by held_on`),
  );
  return found.map(({ id }) => id);
}
