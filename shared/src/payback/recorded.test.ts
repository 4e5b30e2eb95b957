import { describe, expect, it } from "vitest";
import { plainDate } from "../calendar/index.ts";
import { oere, oereFromKroner } from "../money/index.ts";
import { economy, noCosts } from "./economy.given.ts";
import {
  type CashFlow,
  type EconomyInput,
  economyOf,
  type RecordedCost,
  type RecordedOutcome,
} from "./index.ts";

const start = plainDate("2026-01-01");

function cost(
  id: string,
  on: string,
  kroner: number,
  more: Partial<RecordedCost> = {},
): RecordedCost {
  return {
    ...{ id, kind: "TEAM", on: plainDate(on), amount: oereFromKroner(kroner) },
    ...{ payer: "MUNICIPALITY", ...more },
  };
}

function outcome(
  month: string,
  status: RecordedOutcome["status"],
  more: Partial<RecordedOutcome> = {},
): RecordedOutcome {
  return {
    ...{ id: `${more.person ?? "a"} ${month}`, person: "a", month: plainDate(`${month}-01`) },
    ...{ status, stillPaid: null, ...more },
  };
}

function withRecords(
  recordedTo: string,
  records: { costs?: readonly RecordedCost[]; outcomes?: readonly RecordedOutcome[] },
  change: Parameters<typeof economy>[0] = {},
  choices: Partial<EconomyInput["choices"]> = {},
): EconomyInput {
  return economy(change, {
    ...{ businessStart: start, choices },
    records: {
      recordedTo: plainDate(recordedTo),
      costs: records.costs ?? [],
      outcomes: records.outcomes ?? null,
    },
  });
}

const rowsOf = (input: EconomyInput, wanted: (row: CashFlow) => boolean) =>
  economyOf(input).flows.filter(wanted);

const isTeam = ({ source }: CashFlow) => source.key === "teamYearPrice" || source.key === "pay";

describe("a recorded cost", () => {
  it("stands in the place of the assumption of its kind, and says so", () => {
    const input = withRecords("2026-03-31", { costs: [cost("pay", "2025-11-03", 123_456.78)] });
    expect(rowsOf(input, isTeam)).toEqual([
      {
        ...{ month: 0, payer: "MUNICIPALITY", oere: -12_345_678, basis: "RECORDED" },
        source: { kind: "COST", key: "pay" },
      },
    ]);
    const others = rowsOf(input, ({ source }) => source.key === "retreatPersonDayPrice");
    expect(others.map(({ oere, basis }) => [oere, basis])).toEqual([[-70_000_00, "ASSUMED"]]);
  });

  it("leaves the assumption its part of what is still to come", () => {
    const costs = [cost("pay", "2025-07-10", 50_000)];
    const input = withRecords("2025-08-31", { costs }, {}, { clock: "PROGRAMME_START" });
    const team = rowsOf(input, isTeam);
    expect(team[0]).toMatchObject({ month: 2, oere: -50_000_00, basis: "RECORDED" });
    const assumed = team.filter(({ basis }) => basis === "ASSUMED");
    expect(assumed.map(({ month }) => month)).toEqual([4, 5, 6, 7]);
    const sum = assumed.reduce((total, row) => total + row.oere, 0);
    expect(sum).toBeCloseTo((-400_000_00 / 7) * 4, 0);
  });

  it("after the day that records go to is not counted yet", () => {
    const costs = [cost("pay", "2026-04-01", 10)];
    expect(rowsOf(withRecords("2026-03-31", { costs }), isTeam)).toHaveLength(1);
    expect(rowsOf(withRecords("2026-03-31", { costs }), isTeam)[0]?.basis).toBe("ASSUMED");
  });

  it("may be paid by the region, and the municipality's own payback is spared it", () => {
    const costs = [cost("pay", "2025-12-01", 400_000, { payer: "REGION" })];
    const { yearly, results } = economyOf(withRecords("2026-01-31", { costs }));
    expect(yearly[0]?.byPayer.REGION).toBe(-400_000_00);
    expect(results.MUNICIPALITY.netAfterHorizon).toBe(404_814_00 + 400_000_00);
  });
});

const one = { ...noCosts, municipalShare: 1, participants: 1, horizonYears: 2 } as const;
const benefit = 12_033_50;
const isSaving = ({ source }: CashFlow) => source.kind === "SAVING";

describe("recorded outcomes", () => {
  it("save what they say, month by month, and no more than they say", () => {
    const outcomes = [
      outcome("2025-12", "JOB"),
      outcome("2026-01", "SELF_SUPPORTING"),
      outcome("2026-02", "PARTLY"),
      outcome("2026-03", "PARTLY", { stillPaid: oere(3_033_50) }),
      outcome("2026-05", "EDUCATION"),
      outcome("2026-06", "UNKNOWN"),
      outcome("2026-07", "BACK_ON_BENEFIT"),
    ];
    const rows = rowsOf(withRecords("2026-07-31", { outcomes }, one), isSaving);
    expect(rows.map(({ month, oere, source }) => [month, oere, source.key])).toEqual([
      [0, benefit, "a 2025-12"],
      [1, benefit, "a 2026-01"],
      [2, benefit / 2, "a 2026-02"],
      [3, 9_000_00, "a 2026-03"],
      [5, benefit, "a 2026-05"],
    ]);
    expect(new Set(rows.map(({ basis }) => basis))).toEqual(new Set(["RECORDED"]));
  });

  it("go on as assumed for those whose latest month is a success", () => {
    const outcomes = [outcome("2026-01", "SELF_SUPPORTING"), outcome("2026-02", "SELF_SUPPORTING")];
    const rows = rowsOf(withRecords("2026-02-28", { outcomes }, one), isSaving);
    expect(rows.map(({ oere }) => oere)).toEqual(Array.from({ length: 24 }, () => benefit));
    expect(rows[2]).toMatchObject({
      basis: "ASSUMED",
      source: { key: "selfSupporting", person: "a" },
    });
  });

  it("last from when the spell began, so that a relapse begins anew", () => {
    const persistence = { persistence: "LINEAR" } as const;
    const forecast = (outcomes: readonly RecordedOutcome[]) =>
      rowsOf(
        withRecords("2026-03-31", { outcomes }, { ...one, survivalYear5: 0 }, persistence),
        ({ basis, source }) => basis === "ASSUMED" && source.kind === "SAVING",
      )[0]?.oere;
    const steady = ["2026-01", "2026-02", "2026-03"].map((it) => outcome(it, "SELF_SUPPORTING"));
    const relapsed = steady.with(1, outcome("2026-02", "BACK_ON_BENEFIT"));
    expect(forecast(steady)).toBeCloseTo((benefit * (56.5 / 60)) / (57 / 60), 0);
    expect(forecast(relapsed)).toBeCloseTo((benefit * (58.5 / 60)) / (59 / 60), 0);
  });

  it("of others are not yet, and those expected of them come in the next month", () => {
    const outcomes = [outcome("2026-01", "SELF_SUPPORTING", { person: "a" })];
    const people = ["a", "b"].map((id) => ({ id, weeksOnSupport: null, benefit: null }));
    const change = { ...one, participants: 2, furtherSelfSupporting: 0.5 };
    const input = { ...withRecords("2026-01-31", { outcomes }, change), people };
    const further = rowsOf(input, ({ source }) => source.key === "furtherSelfSupporting");
    expect(further[0]).toMatchObject({ month: 2, oere: benefit / 2, basis: "ASSUMED" });
    expect(further).toHaveLength(23);
    const unlisted = withRecords(
      "2026-01-31",
      { outcomes },
      { ...change, furtherSelfSupporting: 2 },
    );
    const onlyOther = rowsOf(unlisted, ({ source }) => source.key === "furtherSelfSupporting");
    expect(onlyOther[0]?.oere).toBe(benefit);
    const none = withRecords("2026-01-31", { outcomes: [] }, one);
    expect(rowsOf(none, isSaving)).toEqual([]);
  });

  it("one more self-supporting brings the payback nearer", () => {
    const of = (people: readonly string[]) => {
      const outcomes = people.map((person) => outcome("2026-01", "SELF_SUPPORTING", { person }));
      return economyOf(withRecords("2026-01-31", { outcomes })).results.MUNICIPALITY.simple;
    };
    expect(of(["a", "b"]).paybackYears).toBeCloseTo(2.997584, 6);
    expect(of(["a", "b", "c"]).paybackYears).toBeCloseTo(2.997584 / 1.5, 6);
  });

  it("of one person twice in a month are a caller's bug", () => {
    const outcomes = [
      outcome("2026-01", "JOB", { id: "x" }),
      outcome("2026-01", "UNKNOWN", { id: "y" }),
    ];
    expect(() => economyOf(withRecords("2026-02-01", { outcomes }, one))).toThrow(RangeError);
  });

  it("of a business that started inside a month belong to the month that begins in theirs", () => {
    const outcomes = [outcome("2026-02", "JOB"), outcome("2026-03", "BACK_ON_BENEFIT")];
    const input = {
      ...withRecords("2026-04-30", { outcomes }, one),
      businessStart: plainDate("2026-01-15"),
    };
    expect(rowsOf(input, isSaving).map(({ month }) => month)).toEqual([1]);
  });
});
