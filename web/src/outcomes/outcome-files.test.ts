import { plainDate } from "@mikrolaan/shared/calendar";
import { createInstance, type TFunction } from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import { codesDa } from "../ui/codes.da.ts";
import { figureRows } from "../ui/figure-columns.ts";
import { uiDa } from "../ui/words.da.ts";
import { basisNotes } from "./basis-notes.ts";
import { type CohortBeside, cohortColumns } from "./cohort-columns.tsx";
import { figureRowColumns, numbered } from "./figure-row-columns.tsx";
import { funnelColumns, stepsOf } from "./funnel-columns.ts";
import { type ModuleProgress, moduleColumns } from "./module-columns.ts";
import { outcomesDa } from "./words.da.ts";

let t: TFunction;

beforeAll(async () => {
  const translation = { ui: uiDa, codes: codesDa, outcomes: outcomesDa };
  const instance = createInstance();
  await instance.init({
    lng: "da",
    resources: { da: { translation } },
    interpolation: { escapeValue: false },
  });
  t = instance.t;
});

describe("the funnel's file", () => {
  const stages = [
    { stage: "COURSE", reached: 20, now: 8 },
    { stage: "LOAN_AND_START", reached: 4, now: 2 },
    { stage: "SELF_SUPPORT", reached: 2, now: 2 },
  ] as const;
  const shown = stages.map(({ stage }) => stage);

  it("has each count and share as a figure, and no percentage of fewer than five", () => {
    expect(figureRows(funnelColumns(t, { now: true }), stepsOf(stages, shown))).toEqual([
      ["Trin", "Nået hertil", "Af trinnet før", "Andel, %", "fra, %", "til, %", "Er her nu"],
      ["Kursusforløb", 20, null, null, null, null, 8],
      ["Lån og start", 4, 20, 20, 8.1, 41.6, 2],
      ["Selvforsørgende", 2, 4, "for få til procent", null, null, 2],
    ]);
  });

  it("has the plan and how far from it they are, where a step was planned", () => {
    const steps = stepsOf(stages, shown, [{ stage: "LOAN_AND_START", count: 6 }]);
    const rows = figureRows(funnelColumns(t, { plan: true, deviation: true }), steps);
    expect(rows.map((row) => row.slice(6))).toEqual([
      ["Plan", "Afvigelse til dato"],
      [null, null],
      [6, -2],
      [null, null],
    ]);
  });
});

describe("the file of cohort beside cohort", () => {
  const cohort: CohortBeside = {
    ...{
      id: "1",
      name: "Hold 1",
      startsOn: plainDate("2026-06-29"),
      people: 20,
      status: "RUNNING",
    },
    stages: [
      { stage: "COURSE", reached: 18 },
      { stage: "LOAN_AND_START", reached: 12 },
    ],
    dots: { selfSupporting: 2, jobOrEducation: 3, inProgress: 10, stopped: 5 },
    plan: {
      ...{ id: "2", version: 1, basis: "Budgettet", frozen: true, mayPlan: false, exceeds: null },
      expected: [
        { stage: "LOAN_AND_START", count: 14 },
        { stage: "SELF_SUPPORT", count: 3 },
      ],
    },
  };
  const few: CohortBeside = {
    ...{ ...cohort, name: "Hold 2", people: 4 },
    dots: { selfSupporting: 1, jobOrEducation: 0, inProgress: 3, stopped: 0 },
    plan: { ...cohort.plan, expected: [] },
  };
  const cells = (of: CohortBeside) => {
    const [head = [], row = []] = figureRows(cohortColumns(t, "da"), [of]);
    return Object.fromEntries(head.map((name, at) => [name, row[at]]));
  };

  it("has its start as a day, and people, share and plan as figures", () => {
    expect(cells(cohort)).toMatchObject({
      ...{ Hold: "Hold 1", Start: { date: "2026-06-29" }, Borgere: 20, Kursus: 18, Lån: 12 },
      ...{ Selvforsørgende: 2, "Andel, %": 10, "fra, %": 2.8, "til, %": 30.1 },
      ...{ "I job eller uddannelse": 3, "I gang": 10, Stoppet: 5, Plan: null },
      ...{ "Plan: Lån og start": 14, "Plan: Selvforsørgende": 3, "Plan: Kursusforløb": null },
    });
  });

  it("has no percentage of a cohort of four, and says where there is no plan", () => {
    expect(cells(few)).toMatchObject({
      ...{ Borgere: 4, Selvforsørgende: 1, "Andel, %": "for få til procent" },
      ...{ "fra, %": null, "til, %": null, Plan: "ingen plan", "Plan: Lån og start": null },
    });
  });
});

describe("the file of attendance", () => {
  const module = (attended: number, held: number): ModuleProgress => ({
    ...{ module: "ACCOUNTING", sessionsHeld: 1, sessionsPlanned: 6, sessionsNotTaken: 2 },
    attended: {
      ...{ attended, held, expected: held },
      ...{ attendedMinutes: attended * 100, heldMinutes: held * 100, expectedMinutes: held * 100 },
    },
  });

  it("has marks and hours as figures, and no share of fewer than five marks", () => {
    const rows = figureRows(moduleColumns(t, "ATTENDED_OF_HELD", []), [
      ...[module(5, 6), module(3, 4), module(0, 0)],
    ]);
    expect(rows.map((row) => row.slice(1))).toEqual([
      [
        ...["Mødegange ført", "Mødegange i planen", "Mødegange ikke ført", "Mødt frem", "Ud af"],
        ...["Andel, %", "Timer mødt frem", "Timer ud af"],
      ],
      [1, 6, 2, 5, 6, 83.3, 8.33, 10],
      [1, 6, 2, 3, 4, "for få til procent", 5, 6.67],
      [1, 6, 2, 0, 0, null, null, null],
    ]);
  });
});

describe("the file of the people behind a figure", () => {
  const item = {
    ...({ cohortName: "Hold 1", stage: "SELF_SUPPORT", exitRoute: null, confirmed: true } as const),
    ...({
      outcome: "SELF_SUPPORTING",
      month: plainDate("2026-10-01"),
      source: "ACCOUNTS",
    } as const),
  };

  it("has their number where names are not sent, and the month as a day", () => {
    const rows = figureRows(
      figureRowColumns(t, "da"),
      numbered([
        { ...item, participantId: null, name: null },
        { ...item, participantId: "7", name: "Åse Ærø" },
      ]),
    );
    expect(rows.map(([person]) => person)).toEqual(["Borger", "Borger 1", "Åse Ærø"]);
    expect(rows[1]?.slice(1)).toEqual([
      ...["Hold 1", "Selvforsørgende", null, "Selvforsørgende", { date: "2026-10-01" }],
      ...["Regnskab", "bekræftet"],
    ]);
  });
});

describe("what a file rests on", () => {
  it("is its day, its cohort and who was chosen, or that all were", () => {
    const asOf = plainDate("2026-11-23");
    const chosen = { referralSource: null, benefitType: "CASH_BENEFIT" } as const;
    expect(basisNotes(t, { asOf, cohort: null })).toEqual([
      ["Opgjort pr.", { date: asOf }],
      ["Hold", "Alle hold"],
    ]);
    expect(basisNotes(t, { asOf, cohort: "Hold 1", ...chosen }).slice(1)).toEqual([
      ["Hold", "Hold 1"],
      ["Henvist af", "Alle veje"],
      ["Målgruppe", codesDa.benefit.CASH_BENEFIT],
    ]);
  });
});
