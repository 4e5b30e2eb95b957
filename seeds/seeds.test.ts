import { addDays, minutesBetween, type PlainDate, plainDate } from "@mikrolaan/shared/calendar";
import {
  type CohortPlan,
  type ProgrammeTemplate,
  planFrom,
  templateContentSchema,
  templateProblems,
} from "@mikrolaan/shared/cohorts";
import { oereFromKroner } from "@mikrolaan/shared/money";
import {
  costOfItems,
  defaultAssumptions,
  defaultChoices,
  economyOf,
  payback,
} from "@mikrolaan/shared/payback";
import { inForce, municipalShareOver, rateFor } from "@mikrolaan/shared/rules";
import { describe, expect, it } from "vitest";
import {
  handbookTemplate,
  illustrativeCohort,
  illustrativeCosts,
  recordedProgrammes,
  rulePacks,
} from "./index.ts";

describe("the shipped rule packs", () => {
  it.each(rulePacks)("$kind $key from $validFrom says where it is from", (pack) => {
    expect(pack.source.trim()).not.toBe("");
    expect(pack.verified).toBe(false);
    expect(pack.validTo === null || pack.validFrom <= pack.validTo).toBe(true);
  });

  it("of one kind and key never overlap", () => {
    const byKey = Map.groupBy(rulePacks, ({ kind, key }) => `${kind} ${key}`);
    for (const packs of byKey.values()) {
      const ordered = packs.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
      ordered.slice(1).forEach((pack, index) => {
        const before = ordered[index]?.validTo ?? pack.validFrom;
        expect(before < pack.validFrom).toBe(true);
      });
    }
  });

  it("know the cash benefit of 2012, and nothing of 2018", () => {
    const on = (date: string) =>
      inForce(rulePacks, "BENEFIT_RATES", plainDate(date), "cash-benefit");
    const rates = on("2012-06-01")?.content;
    expect(rates && rateFor(rates, "PROVIDER")).toBe(oereFromKroner(13_732));
    expect(rates && rateFor(rates, "TOP_RATE")).toBeNull();
    expect(on("2018-06-01")).toBeNull();
  });

  it("leave a year on support costing the municipality 32.2 weekly benefits since 2016", () => {
    const ladder = inForce(rulePacks, "REFUND_LADDER", plainDate("2016-01-01"))?.content;
    expect(ladder?.basis === "WEEKS_ON_SUPPORT" && municipalShareOver(ladder, 1, 52)).toBe(32.2);
    const before = inForce(rulePacks, "REFUND_LADDER", plainDate("2015-12-31"))?.content;
    expect(before?.basis).toBe("ACTIVITY");
  });

  it("claim no legal basis for a new loan once rehabilitation is abolished", () => {
    const basisOn = (date: string) => inForce(rulePacks, "LEGAL_BASIS", plainDate(date), "loans");
    expect(basisOn("2026-06-30")?.legalBasis).toBe("Aktivloven § 65");
    expect(basisOn("2026-07-01")).toBeNull();
  });

  it("lend at most 50,000 kroner", () => {
    const limits = inForce(rulePacks, "LOAN_LIMITS", plainDate("2026-05-04"))?.content;
    expect(limits?.maximum).toBe(oereFromKroner(50_000));
  });
});

describe("the handbook's programme", () => {
  const plan = planned(handbookTemplate, plainDate("2026-01-05"));

  it("has 14 lines, of which the last is open", () => {
    expect(plan.phases.map(({ number }) => number)).toEqual(
      Array.from({ length: 14 }, (_, n) => n + 1),
    );
    expect(plan.phases.filter(({ endsOn }) => endsOn === null).map(({ number }) => number)).toEqual(
      [14],
    );
    expect(plan.phases[6]).toMatchObject({ startsOn: "2026-05-04", endsOn: "2026-08-16" });
    expect(plan.phases[8]).toMatchObject({ startsOn: "2026-08-10", endsOn: "2027-02-09" });
    expect(plan.phases[12]).toMatchObject({ startsOn: "2027-02-22", endsOn: "2027-03-14" });
    expect(plan.phases[13]).toMatchObject({ startsOn: "2027-03-15", endsOn: null });
  });

  it("has a course of 16 days: 8, 2, 2 and 4, in 88 hours", () => {
    const byModule = Map.groupBy(plan.sessions, ({ module }) => module);
    const hours = [...byModule].map(([module, sessions]) => [
      module,
      sessions.length,
      sessions.reduce((sum, s) => sum + minutesBetween(s.startsAt, s.endsAt), 0) / 60,
    ]);
    expect(hours).toEqual([
      ["ACCOUNTING", 8, 24],
      ["MARKETING_WORKSHOP", 2, 12],
      ["VAT_AND_TAX", 2, 12],
      ["RETREAT", 4, 40],
    ]);
    expect(plan.sessions[0]).toMatchObject({ date: "2026-05-04", startsAt: "09:00" });
  });

  it("is one that a planner could have written, with nothing wrong in it", () => {
    const { version: _, ...content } = handbookTemplate;
    expect(templateContentSchema.parse(content)).toEqual(content);
    expect(templateProblems(handbookTemplate)).toEqual([]);
  });

  it("ends screening 3 with the retreat's fourth day in a row", () => {
    const retreat = plan.sessions.filter(({ module }) => module === "RETREAT");
    const first = retreat[0]?.date ?? plainDate("2000-01-01");
    expect(retreat.map(({ date }) => date)).toEqual([0, 1, 2, 3].map((n) => addDays(first, n)));
    expect(retreat.map(({ overnight }) => overnight)).toEqual([true, true, true, false]);
    expect(plan.phases[7]?.endsOn).toBe(retreat[3]?.date);
  });
});

describe("the other seeds", () => {
  it("the illustrative cohort costs 606,000 kroner and breaks even at the published 6 %", () => {
    expect(costOfItems(illustrativeCosts)).toBe(oereFromKroner(606_000));
    const cash = payback({ ...illustrativeCohort, discountRatePercent: 0 });
    expect(cash.totalCostKroner).toBe(606_000);
    expect((cash.breakEvenShare ?? 0) * 100).toBeCloseTo(5.9952, 4);
    expect(payback(illustrativeCohort).paybackYears).toBeCloseTo(3.224854, 6);
  });

  it("the model's defaults are the illustrative cohort, and flow by the shipped rules to its figures", () => {
    const input = {
      ...{ values: defaultAssumptions, businessStart: plainDate("2012-01-01") },
      ...{ people: [], costPayers: {}, records: null },
      rules: { packs: rulePacks, benefitKey: "cash-benefit" },
    };
    const assumed = economyOf({ ...input, choices: defaultChoices });
    expect(assumed.yearly[0]?.total).toBe(-costOfItems(illustrativeCosts));
    expect(assumed.results.MUNICIPALITY.discounted.paybackYears).toBeCloseTo(3.224854, 6);

    const values = { ...defaultAssumptions, horizonYears: 1 };
    const dated = { ...defaultChoices, benefits: "RATE_PACKS", refund: "LADDER" } as const;
    const { yearly } = economyOf({ ...input, values, choices: dated });
    expect(yearly[1]?.byPayer.MUNICIPALITY).toBe(2 * 101_081_40);
  });

  it("every recorded programme has a source, and its counts never rise along the way", () => {
    for (const { source, course, loans, selfSupporting } of recordedProgrammes) {
      expect(source).not.toBe("");
      const counts = [course, loans, selfSupporting].filter((count) => count !== null);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });
});

/** The plan of a template that is known to have one. */
function planned(template: ProgrammeTemplate, startsOn: PlainDate): CohortPlan {
  const plan = planFrom(template, startsOn);
  if (plan.kind === "cycle") throw new Error(plan.cycle.join(" "));
  return plan;
}
