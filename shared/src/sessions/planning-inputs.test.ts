import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { inputIssues } from "../text/index.ts";
import {
  addSessionsInput,
  editSessionsInput,
  extendSeriesInput,
  moveSessionsInput,
} from "./planning-inputs.ts";

const key = (n: number) => `0190a6f0-1111-7abc-8def-${String(n).padStart(12, "0")}`;
const stored = { id: key(1), version: 3 };

function issues(schema: z.ZodType, value: unknown) {
  const result = schema.safeParse(value);
  return result.success ? [] : inputIssues(result.error);
}

describe("an edit of session days", () => {
  const edit = (changes: object, scope = "THIS") => ({ ...stored, scope, changes });
  const read = (changes: object) => editSessionsInput.parse(edit(changes) as never).changes;

  it("leaves what is not told, and takes away what is told to be nothing", () => {
    expect(read({})).toEqual({ date: null, shiftDays: null, startsAt: null, endsAt: null });
    expect(read({ roomId: null, place: " ", topic: null, memberIds: [] })).toMatchObject({
      roomId: null,
      place: null,
      topic: null,
      memberIds: [],
    });
  });

  it("is all or nothing unless it is told otherwise", () => {
    const { onlyFree, keepOnDayOff } = editSessionsInput.parse(edit({}) as never);
    expect({ onlyFree, keepOnDayOff }).toEqual({ onlyFree: false, keepOnDayOff: false });
  });

  it.each([
    [{ startsAt: "12:00", endsAt: "12:00" }, "changes.endsAt", "END_BEFORE_START"],
    [{ date: "2026-05-04", shiftDays: 7 }, "changes.shiftDays", "NOT_AN_OPTION"],
    [{ roomId: key(2), place: "Huset" }, "changes.place", "NOT_AN_OPTION"],
    [{ memberIds: [key(2), key(2)] }, "changes.memberIds.1", "DUPLICATE"],
    [{ date: "2026-02-31" }, "changes.date", "NOT_A_DATE"],
    [{ date: "2199-12-31" }, "changes.date", "NOT_A_DATE"],
    [{ date: "1995-12-31" }, "changes.date", "NOT_A_DATE"],
    [{ startsAt: "25:00" }, "changes.startsAt", "NOT_A_TIME"],
  ])("%o is refused at %s as %s", (changes, field, code) => {
    expect(issues(editSessionsInput, edit(changes))).toEqual([{ field, code }]);
  });

  it("gives a topic to one session only", () => {
    const topic = issues(editSessionsInput, edit({ topic: "Bilag" }, "ALL"));
    expect(topic).toEqual([{ field: "changes.topic", code: "NOT_AN_OPTION" }]);
  });
});

describe("moving by weeks", () => {
  it("goes at most a year either way, and somewhere", () => {
    const move = (weeks: number) => issues(moveSessionsInput, { ...stored, weeks });
    expect([52, -52, 1].flatMap(move)).toEqual([]);
    expect(move(53)).toEqual([{ field: "weeks", code: "TOO_LARGE", limit: 52 }]);
    expect(move(-53)).toEqual([{ field: "weeks", code: "TOO_SMALL", limit: -52 }]);
    expect(move(0)).toEqual([{ field: "weeks", code: "NOT_AN_OPTION" }]);
    expect(move(1.5)).toEqual([{ field: "weeks", code: "NOT_A_NUMBER" }]);
  });
});

describe("adding session days", () => {
  const add = {
    cohortId: key(1),
    module: "FOLLOW_UP_ACCOUNTING",
    rule: { pattern: { kind: "WEEKLY", every: 1, weekdays: [1] }, count: 8 },
    startsOn: "2026-05-04",
    startsAt: "09:00",
    endsAt: "12:00",
  };

  it("needs no room, no staff and no night", () => {
    expect(addSessionsInput.parse(add)).toMatchObject({ roomId: null, memberIds: [], nights: 0 });
  });

  it("refuses a session of 0 hours and a night too many, naming the field", () => {
    expect(issues(addSessionsInput, { ...add, endsAt: "09:00" })).toEqual([
      { field: "endsAt", code: "END_BEFORE_START" },
    ]);
    expect(issues(addSessionsInput, { ...add, nights: 15 })).toEqual([
      { field: "nights", code: "TOO_LARGE", limit: 14 },
    ]);
    const rule = { pattern: { kind: "WEEKLY", every: 0, weekdays: [] } };
    expect(issues(addSessionsInput, { ...add, rule })).toEqual([
      { field: "rule.pattern.every", code: "TOO_SMALL", limit: 1 },
      { field: "rule.pattern.weekdays", code: "REQUIRED" },
    ]);
  });

  it("extends a series to a number of days", () => {
    const extend = { seriesId: key(1), version: 1 };
    expect(issues(extendSeriesInput, { ...extend, count: 10 })).toEqual([]);
    expect(issues(extendSeriesInput, extend)).toEqual([{ field: "count", code: "REQUIRED" }]);
  });
});
