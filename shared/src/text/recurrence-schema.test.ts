import { describe, expect, it } from "vitest";
import { inputIssues, recurrenceSchema } from "./index.ts";

const unsaid = { weekdays: null, nth: null, weekday: null, day: null };

function read(pattern: object | null, end: object = { count: 3 }) {
  const result = recurrenceSchema.safeParse({ pattern, ...end });
  return result.success ? result.data : inputIssues(result.error);
}

describe("a rule as it is exchanged", () => {
  it.each([
    { kind: "DAILY", every: 1 },
    { kind: "WEEKLY", every: 2, weekdays: [1, 3] },
    { kind: "MONTHLY_WEEKDAY", every: 1, nth: -1, weekday: 5 },
    { kind: "MONTHLY_DAY", every: 1, day: -1 },
  ])("is read by its kind, and what that does not use is left out: $kind", (pattern) => {
    expect(read({ ...unsaid, ...pattern })).toEqual({ pattern, count: 3, until: null });
  });

  it.each([
    [{ kind: "WEEKLY", every: 1, weekdays: [0, 8] }, ["pattern.weekdays.0", "pattern.weekdays.1"]],
    [{ kind: "MONTHLY_WEEKDAY", every: 1, nth: 5, weekday: 1 }, ["pattern.nth"]],
    [{ kind: "MONTHLY_DAY", every: 1, day: 0 }, ["pattern.day"]],
    [{ kind: "MONTHLY_DAY", every: 1, day: 32 }, ["pattern.day"]],
    [{ kind: "DAILY", every: 0 }, ["pattern.every"]],
    [{ kind: "DAILY", every: 1.5 }, ["pattern.every"]],
    [{ kind: "YEARLY", every: 1 }, ["pattern.kind"]],
    [null, ["pattern"]],
  ])("%o is refused, naming the field", (pattern, fields) => {
    const found = read(pattern);
    expect(Array.isArray(found) ? found.map(({ field }) => field) : found).toEqual(fields);
  });

  it("may have no end and 600 dates: the calendar refuses those and says the limit", () => {
    const pattern = { kind: "DAILY", every: 1 };
    expect(read(pattern, {})).toEqual({ pattern, count: null, until: null });
    expect(read(pattern, { count: 600 })).toEqual({ pattern, count: 600, until: null });
  });

  it("ends on a day that there is", () => {
    expect(read({ kind: "DAILY", every: 1 }, { until: "2026-02-31" })).toEqual([
      { field: "until", code: "NOT_A_DATE" },
    ]);
  });
});
