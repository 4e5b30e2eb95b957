import { describe, expect, it } from "vitest";
import type { EconomyCohort } from "./economy-model.ts";
import { at, followedUp } from "./explorer.given.ts";
import { tornadoRows } from "./tornado-rows.ts";
import type { UncertaintyNews } from "./uncertainty-figures.ts";
import { type UncertaintyJob, uncertaintyOf } from "./uncertainty-job.ts";
import { rangesOf, successesAsRange, successRangeOf } from "./uncertainty-ranges.ts";

function newsOf(
  search: string,
  cohort: EconomyCohort | null = null,
  given: Partial<UncertaintyJob> = {},
): readonly UncertaintyNews[] {
  const model = at(search, cohort);
  const success = successRangeOf(model);
  const job = {
    ...{ input: model.input, ranges: rangesOf(model), distribution: success.distribution },
    ...{ successes: successesAsRange(success, model, "Beta"), draws: 4_000, seed: 1 },
    ...given,
  };
  return [...uncertaintyOf(job, () => 0)];
}

function figuresOf(
  search: string,
  cohort: EconomyCohort | null = null,
  given: Partial<UncertaintyJob> = {},
) {
  const last = newsOf(search, cohort, given).at(-1);
  if (last?.kind !== "done") throw new Error("It was not done");
  return last.figures;
}

describe("the draws of a cohort", () => {
  it("tell first what moves most, then the share done, then the figures", () => {
    const kinds = newsOf("").map(({ kind }) => kind);
    expect(kinds[0]).toBe("tornado");
    expect(kinds.at(-1)).toBe("done");
    expect(new Set(kinds.slice(1, -1))).toEqual(new Set(["progress"]));
  });

  it("are the same for the same job", () => {
    expect(figuresOf("")).toEqual(figuresOf(""));
  });

  it("lie around the model's own line, and are likelier to be paid back with more successes", () => {
    const [two, four] = [figuresOf(""), figuresOf("selfSupporting=4")];
    expect(two.p10.at(-1)).toBeLessThan(404_814);
    expect(two.p90.at(-1)).toBeGreaterThan(404_814);
    expect(two.range.from).toBeLessThan(36);
    expect(four.chance).toBeGreaterThan(two.chance);
  });
});

describe("the draws of a cohort whose successes fall away", () => {
  it("let each relapse by itself, those recorded too, where all else is certain", () => {
    const band = (search: string) => {
      const certain = { ranges: [], distribution: [1] };
      const { p10, p90 } = figuresOf(search, followedUp, certain);
      return (p90.at(-1) ?? 0) - (p10.at(-1) ?? 0);
    };
    expect(band("")).toBe(0);
    expect(band("persistence=LINEAR")).toBeGreaterThan(100_000);
  });

  it("are paid back with a lower chance than where nobody does", () => {
    for (const of of [null, followedUp]) {
      const [kept, falling] = ["", "persistence=TABLE"].map((search) => figuresOf(search, of));
      expect(falling?.chance).toBeLessThan(kept?.chance ?? 0);
      expect(falling?.p90.at(-1)).toBeLessThan(kept?.p90.at(-1) ?? 0);
    }
  });
});

describe("the tornado", () => {
  it("has the mightiest first, each with its ends and source, and nothing that moves nothing", () => {
    const [first] = newsOf("");
    if (first?.kind !== "tornado") throw new Error("The tornado comes first");
    const rows = tornadoRows(first.tornado);
    expect(rows[0]).toMatchObject({
      ...{ key: "selfSupporting", low: 1, high: 4, atLow: 72, atHigh: 18, source: "Håndbogen" },
    });
    expect(rows.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["municipalShare", "loanLossShare", "baselineExitShare"]),
    );
    expect(rows.map(({ key }) => key)).not.toContain("discountRatePercent");
  });
});

describe("what is believed of successes", () => {
  it("is of all participants in a plan, and of those under way where outcomes are recorded", () => {
    expect(successRangeOf(at(""))).toMatchObject({ key: "selfSupporting", count: 2, of: 20 });
    expect(successRangeOf(at("", followedUp))).toMatchObject({
      ...{ key: "furtherSelfSupporting", count: 0, of: 13 },
    });
  });

  it("takes a value set outside the registered range as an end of it", () => {
    const share = rangesOf(at("loanLossShare=0.9")).find(({ key }) => key === "loanLossShare");
    expect(share).toMatchObject({ low: 0.1, base: 0.9, high: 0.9 });
  });
});
