import { addDays, addWeeks, localTime, plainDate } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { log } from "../platform/log.ts";
import { row, sql } from "../platform/sql.ts";
import { planNetworkSeries } from "../sessions/network-series.service.ts";
import { agreed, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { DailyRoll } from "./daily-roll.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
  const { id } = await given(place).cohort({ startsOn: plainDate("2025-09-01") });
  await place.as("COACH", async (ctx) => {
    const pattern = { kind: "MONTHLY_WEEKDAY", every: 2, nth: 1, weekday: 4 } as const;
    const hours = { startsAt: localTime("17:00"), endsAt: localTime("19:00") };
    const about = { roomId: null, place: null, theme: null, memberId: null, onlyFree: false };
    const series = { pattern, startsOn: plainDate("2026-12-03"), ...hours, ...about };
    agreed(await planNetworkSeries(ctx, { ...series, cohortIds: [id] }));
  });
});

afterAll(() => database.drop());

const day = (today = testDay) => ({
  ...{ actor: place.actor("LEGAL"), today, clockDay: today, now: `${today}T07:00:00.000Z` },
});

const meetings = async () => {
  const count = sql`select count(*)::int as count from network_meeting`;
  return (await place.as("COACH", (ctx) => row<{ count: number }>(ctx, count)))?.count;
};

it("plans on once a day, whoever comes first, and again the next", async () => {
  const roll = new DailyRoll(database.orm);
  const later = addWeeks(testDay, 4);
  roll.begin(day(later));
  roll.begin(day(later));
  await roll.settled();
  expect(await meetings()).toBe(4);
  roll.begin(day(addWeeks(testDay, 12)));
  await roll.settled();
  expect(await meetings()).toBe(5);
});

it("fails nobody's request when it fails, and is logged without a word of what it read", async () => {
  const logged = vi.spyOn(log, "error").mockImplementation(() => {});
  const lost = await testDatabase();
  await lost.drop();
  const roll = new DailyRoll(lost.orm);
  roll.begin(day(addDays(testDay, 1)));
  await roll.settled();
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
});
