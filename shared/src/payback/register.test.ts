import { describe, expect, it } from "vitest";
import { inputIssues } from "../text/index.ts";
import {
  assumptionFacts,
  assumptionKeys,
  changeAssumptionInput,
  saveScenarioInput,
  valuesOf,
} from "./index.ts";

const loss = {
  key: "loanLossShare",
  replaces: null,
  value: 0.25,
  low: 0.1,
  high: 0.5,
  source: "Regnskab",
  sourceDate: "2026-11-02",
  confidence: "FAIR",
  reason: "Egne tal",
};

function problemsWith(change: object): readonly (readonly [string, string])[] {
  const result = changeAssumptionInput.safeParse({ ...loss, ...change });
  return result.success ? [] : inputIssues(result.error).map(({ field, code }) => [field, code]);
}

describe("a value for the register", () => {
  it("has a range, a source, a date and a reason", () => {
    expect(problemsWith({})).toEqual([]);
    expect(problemsWith({ low: null, high: null, sourceDate: null })).toEqual([]);
  });

  it.each([
    [{ value: 1.4, high: 1.5 }, [["high", "TOO_LARGE"]]],
    [{ value: -0.1, low: -0.2 }, [["low", "TOO_SMALL"]]],
    [{ value: 1.4, low: null, high: null }, [["value", "TOO_LARGE"]]],
    [{ value: 0.6 }, [["value", "TOO_LARGE"]]],
    [{ value: 0.05 }, [["value", "TOO_SMALL"]]],
    [{ low: null }, [["low", "REQUIRED"]]],
    [{ high: null }, [["high", "REQUIRED"]]],
    [{ source: "" }, [["source", "REQUIRED"]]],
    [{ reason: " " }, [["reason", "REQUIRED"]]],
    [{ key: "horizonYears", value: 0, low: null, high: null }, [["value", "TOO_SMALL"]]],
    [{ key: "horizonYears", value: 200, low: null, high: null }, [["value", "TOO_LARGE"]]],
    [{ key: "horizonYears", value: 2.5, low: null, high: null }, [["value", "TOO_MANY_DECIMALS"]]],
    [{ value: Number.NaN }, [["value", "NOT_A_NUMBER"]]],
    [{ value: "0,25" }, [["value", "NOT_A_NUMBER"]]],
    [{ key: "luck" }, [["key", "NOT_AN_OPTION"]]],
  ])("%o is refused as %o", (change, problems) => {
    expect(problemsWith(change)).toEqual(problems);
  });
});

describe("what the model takes from a register", () => {
  it("is what is registered, what is set aside before it, and else the default", () => {
    const values = valuesOf(
      new Map([
        ["loans", { value: 9 }],
        ["teamFte", { value: 2 }],
      ]),
      { loans: 5 },
    );
    expect(values).toMatchObject({
      loans: 5,
      teamFte: 2,
      teamMonths: assumptionFacts.teamMonths.default,
    });
    expect(Object.keys(values).toSorted()).toEqual(assumptionKeys.toSorted());
  });
});

describe("a scenario", () => {
  const scenario = { version: 0, name: "Nøgternt", values: [], choices: {} };

  it("may set nothing, and then is as registered", () => {
    expect(saveScenarioInput.parse(scenario)).toMatchObject({ cohortId: null, note: null });
  });

  it("names the number it sets wrongly, and sets none twice", () => {
    const values = [
      { key: "loans", value: 3 },
      { key: "baselineExitShare", value: 1.4 },
    ];
    const wrong = saveScenarioInput.safeParse({ ...scenario, values });
    expect(wrong.success ? [] : inputIssues(wrong.error)).toEqual([
      { field: "values.1.value", code: "TOO_LARGE", limit: 1 },
    ]);
    const loans = { key: "loans", value: 3 };
    const twice = saveScenarioInput.safeParse({ ...scenario, values: [loans, loans] });
    expect(twice.success ? [] : inputIssues(twice.error)).toEqual([
      { field: "values.1.key", code: "DUPLICATE" },
    ]);
  });
});
