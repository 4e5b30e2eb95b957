import { describe, expect, it } from "vitest";
import { localTime } from "../calendar/index.ts";
import { inputIssues } from "../text/index.ts";
import { templateContentSchema } from "./index.ts";
import { accounting, from, retreat, template, week } from "./template.fixture.ts";

describe("a template as it is written", () => {
  function issues(content: unknown) {
    const result = templateContentSchema.safeParse(content);
    return result.success ? [] : inputIssues(result.error);
  }

  it("is read as it was written", () => {
    expect(templateContentSchema.parse(template())).toEqual(template());
  });

  it("has the handbook's 14 phases, each in its place", () => {
    const [first, second, ...others] = template().phases;
    const wrong = [second, first, ...others];
    expect(issues({ ...template(), phases: wrong }).map(({ field }) => field)).toEqual([
      "phases.0.code",
      "phases.1.code",
    ]);
    expect(issues({ ...template(), phases: others })).toMatchObject([
      { field: "phases", code: "REQUIRED" },
      ...others.map((_, index) => ({ field: `phases.${index}.code`, code: "NOT_AN_OPTION" })),
    ]);
  });

  it("keeps weeks, offsets, days, nights and hours within bounds, and names each field", () => {
    const content = template(
      {
        SCREENING_1: { start: week(0), end: week(121) },
        SCREENING_2: { end: from("SCREENING_1.END", { months: 25, weeks: -61, days: 121 }) },
        SCREENING_3: { roles: [] },
      },
      [
        { ...retreat, pattern: { kind: "DAYS", count: 61 }, nights: 15 },
        { ...accounting, endsAt: localTime("09:14") },
        {
          ...accounting,
          code: "VAT_AND_TAX",
          startsAt: localTime("06:00"),
          endsAt: localTime("22:01"),
        },
        { ...accounting, code: "MARKETING_WORKSHOP", endsAt: localTime("09:00") },
      ],
    );
    expect(issues(content)).toEqual([
      { field: "phases.3.start.week", code: "TOO_SMALL", limit: 1 },
      { field: "phases.3.end.week", code: "TOO_LARGE", limit: 120 },
      { field: "phases.5.end.months", code: "TOO_LARGE", limit: 24 },
      { field: "phases.5.end.weeks", code: "TOO_SMALL", limit: -60 },
      { field: "phases.5.end.days", code: "TOO_LARGE", limit: 120 },
      { field: "phases.7.roles", code: "REQUIRED" },
      { field: "modules.0.pattern.count", code: "TOO_LARGE", limit: 60 },
      { field: "modules.0.nights", code: "TOO_LARGE", limit: 14 },
      { field: "modules.1.endsAt", code: "LENGTH_OUT_OF_RANGE" },
      { field: "modules.2.endsAt", code: "LENGTH_OUT_OF_RANGE" },
      { field: "modules.3.endsAt", code: "END_BEFORE_START" },
    ]);
  });

  it("lets a day last from 15 minutes to 16 hours", () => {
    const days = [
      { ...accounting, endsAt: localTime("09:15") },
      { ...retreat, startsAt: localTime("06:00"), endsAt: localTime("22:00") },
    ];
    expect(issues(template({}, days))).toEqual([]);
  });

  it("names a module, a role and a weekday once", () => {
    const twice = { ...accounting, pattern: { ...accounting.pattern, weekdays: [1, 1] } };
    const content = { ...template(), modules: [accounting, accounting] };
    expect(issues(content)).toEqual([{ field: "modules.1.code", code: "DUPLICATE" }]);
    expect(issues({ ...template(), modules: [twice] })).toEqual([
      { field: "modules.0.pattern.weekdays", code: "DUPLICATE" },
    ]);
    expect(issues(template({ SCREENING_1: { roles: ["COACH", "COACH"] } }))).toEqual([
      { field: "phases.3.roles", code: "DUPLICATE" },
    ]);
    expect(issues(template({}, []))).toEqual([{ field: "modules", code: "REQUIRED" }]);
  });

  it("counts from what a plan has, by a rule of a kind there is", () => {
    const odd = { ...retreat, start: { kind: "OFFSET", from: "LUNCH.END" } };
    expect(issues({ ...template(), modules: [odd] })).toEqual([
      { field: "modules.0.start.from", code: "NOT_AN_OPTION" },
      { field: "modules.0.start.months", code: "REQUIRED" },
      { field: "modules.0.start.weeks", code: "REQUIRED" },
      { field: "modules.0.start.days", code: "REQUIRED" },
    ]);
    const moon = { ...retreat, start: { kind: "MOON" } };
    expect(issues({ ...template(), modules: [moon] })).toMatchObject([
      { field: "modules.0.start.kind", code: "NOT_AN_OPTION" },
    ]);
  });
});
