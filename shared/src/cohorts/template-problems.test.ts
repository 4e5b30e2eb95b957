import { describe, expect, it } from "vitest";
import { localTime, plainDate } from "../calendar/index.ts";
import {
  isWarning,
  type PlanReference,
  phaseCodes,
  planProblems,
  type TemplateContent,
  type TemplateModule,
  templateProblems,
} from "./index.ts";
import { accounting, from, retreat, template, week } from "./template.fixture.ts";

const codes = (content: TemplateContent) => templateProblems(content).map((it) => it.code);

describe("a template's problems", () => {
  it("are none where everything fits", () => {
    expect(templateProblems(template())).toEqual([]);
  });

  it("tell every round that dates go, with the way round", () => {
    const problems = templateProblems(
      template(
        {
          SCREENING_1: { end: from("SCREENING_2.START") },
          SCREENING_2: { start: from("SCREENING_1.END", { days: 1 }) },
          SCREENING_3: { end: from("RETREAT.START") },
        },
        [{ ...retreat, start: from("SCREENING_3.END", { weeks: 1 }) }],
      ),
    );
    expect(problems).toEqual([
      {
        code: "CYCLE_OF_DATES",
        field: "phases.3.end",
        cycle: ["SCREENING_1.END", "SCREENING_2.START", "SCREENING_1.END"],
      },
      {
        code: "CYCLE_OF_DATES",
        field: "phases.7.end",
        cycle: ["SCREENING_3.END", "RETREAT.START", "SCREENING_3.END"],
      },
    ]);
  });

  it("tell what counts from a module that is not in it, and from an end that is open", () => {
    const content = template({
      SCREENING_1: { end: from("VAT_AND_TAX.END") },
      SCREENING_4: { start: from("TRANSITION_TO_SELF_SUPPORT.END") },
      TRANSITION_TO_SELF_SUPPORT: { end: null },
    });
    expect(templateProblems(content)).toEqual([
      { code: "REFERENCE_MISSING", field: "phases.3.end", from: "VAT_AND_TAX.END" },
      {
        code: "REFERENCE_WITHOUT_DATE",
        field: "phases.12.start",
        from: "TRANSITION_TO_SELF_SUPPORT.END",
      },
    ]);
  });

  it("tell a phase that ends before it starts, or starts before the programme", () => {
    const content = template({
      RECRUITMENT: { start: week(8), end: week(7, 7) },
      SCREENING_1: { start: from("PROGRAMME", { days: -1 }) },
    });
    expect(templateProblems(content)).toEqual([
      { code: "PHASE_ENDS_BEFORE_START", field: "phases.2.end", phase: "RECRUITMENT" },
      { code: "DATE_BEFORE_PROGRAMME", field: "phases.3.start", phase: "SCREENING_1" },
    ]);
  });

  it("find an end that only some months put before its start", () => {
    // From 31 January a month is 28 days, and from 1 March it is 31.
    const content = template({
      SCREENING_2: {
        start: from("SCREENING_1.START", { days: 29 }),
        end: from("SCREENING_1.START", { months: 1 }),
      },
    });
    expect(templateProblems(content)).toEqual([
      { code: "PHASE_ENDS_BEFORE_START", field: "phases.5.end", phase: "SCREENING_2" },
    ]);
    expect(planProblems(content, plainDate("2027-03-01"))).toEqual([]);
    expect(planProblems(content, plainDate("2027-02-01"))).toHaveLength(1);
  });

  it("tell more nights than days, and nights between lessons a week apart", () => {
    const most = { ...retreat, nights: 4 };
    expect(templateProblems(template({}, [most]))).toEqual([]);
    const content = template({}, [
      { ...accounting, nights: 1 },
      { ...retreat, nights: 5 },
    ]);
    const at = { code: "MODULE_DOES_NOT_FIT", why: "NIGHTS", against: null };
    expect(templateProblems(content)).toEqual([
      { ...at, field: "modules.0.nights", module: "ACCOUNTING" },
      { ...at, field: "modules.1.nights", module: "RETREAT" },
    ]);
  });

  it("tell a module that begins before the course or runs past it", () => {
    const content = template({ COLLECTIVE_COURSE: { start: week(19), end: week(32, 7) } }, [
      accounting,
      { ...retreat, pattern: { kind: "DAYS", count: 5 } },
    ]);
    const at = { code: "MODULE_DOES_NOT_FIT", against: "COLLECTIVE_COURSE" };
    expect(templateProblems(content)).toEqual([
      { ...at, why: "BEFORE_PHASE", field: "modules.0.start", module: "ACCOUNTING" },
      { ...at, why: "AFTER_PHASE", field: "modules.1.start", module: "RETREAT" },
    ]);
  });

  it("let the course end with the module that ends it, however long that is", () => {
    const course = { COLLECTIVE_COURSE: { start: week(18), end: from("RETREAT.END") } };
    const long = { ...retreat, pattern: { kind: "DAYS", count: 20 } } as const;
    expect(templateProblems(template(course, [accounting, long]))).toEqual([]);
    expect(codes(template(course, [{ ...accounting, start: week(30) }, retreat]))).toEqual([
      "MODULE_DOES_NOT_FIT",
    ]);
  });

  it("measure the later accounting by the phase after the start, and not by the course", () => {
    const later = { ...accounting, code: "FOLLOW_UP_ACCOUNTING", start: week(40) } as const;
    const phases = {
      COLLECTIVE_COURSE: { end: week(39, 7) },
      COURSE_DAYS_AND_NETWORK: { start: week(40) },
    };
    expect(templateProblems(template(phases, [later]))).toEqual([]);
    expect(templateProblems(template(phases, [{ ...later, start: week(39) }]))).toMatchObject([
      { why: "BEFORE_PHASE", against: "COURSE_DAYS_AND_NETWORK" },
    ]);
  });

  it("tell two modules at once: a lesson in the night of the retreat too", () => {
    const lesson: TemplateModule = {
      ...accounting,
      code: "VAT_AND_TAX",
      start: week(32, 4),
      pattern: { kind: "DAYS", count: 1 },
      startsAt: localTime("19:00"),
      endsAt: localTime("21:00"),
    };
    const at = { code: "MODULE_DOES_NOT_FIT", why: "OVERLAP", against: "RETREAT" };
    expect(templateProblems(template({}, [retreat, lesson]))).toEqual([
      { ...at, field: "modules.1.start", module: "VAT_AND_TAX" },
    ]);
    expect(templateProblems(template({}, [{ ...retreat, nights: 0 }, lesson]))).toEqual([]);
  });

  it("only warn of modules out of their order", () => {
    const problems = templateProblems(template({}, [retreat, accounting]));
    expect(problems).toEqual([
      {
        code: "MODULES_OUT_OF_ORDER",
        field: "modules.1.start",
        module: "ACCOUNTING",
        before: "RETREAT",
      },
    ]);
    expect(problems.every(isWarning)).toBe(true);
    expect(planProblems(template({}, [retreat, accounting]), plainDate("2027-01-04"))).toEqual([]);
  });

  it.each([
    [1, []],
    [-1, ["DATE_BEFORE_PROGRAMME", "PHASE_ENDS_BEFORE_START"]],
  ])(
    "are found when every date counts as far as it may from the one before, times %i",
    (way, found) => {
      const far = { months: 24 * way, weeks: 60 * way, days: 120 * way };
      const references: readonly PlanReference[] = [
        "PROGRAMME",
        ...phaseCodes.flatMap((code) => [`${code}.START`, `${code}.END`] as const),
      ];
      const phases = template().phases.map((phase, index) => ({
        ...phase,
        start: from(references[2 * index] ?? "PROGRAMME", far),
        end: from(references[2 * index + 1] ?? "PROGRAMME", far),
      }));
      const told = new Set(codes({ ...template(), phases }));
      told.delete("MODULE_DOES_NOT_FIT");
      expect([...told]).toEqual(found);
    },
  );
});
