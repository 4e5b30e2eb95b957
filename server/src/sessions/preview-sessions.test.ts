import { plainDate } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { agreed, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { closed, planNow, planner } from "../testing/planning.ts";
import { room } from "../testing/resources.ts";

let database: TestDatabase;
let place: Town;
let cohortId: string;
let all: ReturnType<typeof planner>;

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
  cohortId = (await given(place).cohort({ startsOn: plainDate("2026-01-05") })).id;
  all = planner(place);
});

afterAll(() => database.drop());

const onMondays = (count: number) => ({
  rule: { pattern: { kind: "WEEKLY", every: 1, weekdays: [1] }, count },
  startsOn: "2026-05-04",
});

describe("looking at new sessions before they are saved", () => {
  it("says for each day what is in its way, and stores nothing", async () => {
    await closed(place, "Uge 24", { kind: "ISO_WEEKS", fromWeek: 24, toWeek: 24 });
    const salen = await room(place, "Salen");
    const other = (await given(place).cohort({ startsOn: plainDate("2026-01-05") })).id;
    agreed(await all.add(other, { ...onMondays(1), startsAt: "17:00", roomId: salen }));
    const before = await planNow(place);
    const { dates, reasons } = await all.previewAdd(cohortId, { ...onMondays(8), roomId: salen });
    expect(dates).toHaveLength(8);
    expect(reasons.map(({ code, field, detail }) => [code, field, detail])).toEqual([
      ["DAY_OFF", "rows.3", "WHIT_MONDAY"],
      ["DAY_OFF", "rows.5", "Uge 24"],
      ["SLOT_TAKEN", "rows.0", "Salen"],
    ]);
    expect(reasons.at(-1)?.clash).toMatchObject({ kind: "ROOM", date: "2026-05-04", free: [] });
    expect(await planNow(place)).toEqual(before);
  });

  it("is silent about holidays that are to be kept, and about days that are there already", async () => {
    const kept = await all.previewAdd(cohortId, { ...onMondays(8), keepOnDayOff: true });
    expect(kept.reasons).toEqual([]);
    agreed(await all.add(cohortId, { ...onMondays(3) }));
    const longer = await all.previewAdd(cohortId, { ...onMondays(5), keepOnDayOff: true });
    expect(longer).toEqual({ dates: ["2026-05-25", "2026-06-01"], reasons: [] });
  });

  it("answers a rule without an end by that reason alone", async () => {
    const { rule } = onMondays(1);
    expect(await all.previewAdd(cohortId, { rule: { pattern: rule.pattern } })).toEqual({
      dates: [],
      reasons: [{ code: "NO_END", field: "rule" }],
    });
  });

  it("knows no cohort of another municipality", async () => {
    const theirs = await given(await town(database.orm)).cohort();
    await expect(all.previewAdd(theirs.id)).rejects.toThrow("No such thing.");
  });
});
