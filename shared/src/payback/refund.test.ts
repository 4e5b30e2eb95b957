import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../calendar/index.ts";
import { oereFromKroner } from "../money/index.ts";
import { municipalShareOver, type RulePack } from "../rules/index.ts";
import { cashBenefit, economy, noCosts, refundPacks } from "./economy.given.ts";
import {
  type EconomyInput,
  economyOf,
  municipalShareOfMonth,
  ruleGaps,
  sharedBenefit,
  weeksOnSupport,
  weeksPerMonth,
} from "./index.ts";

const ladder = refundPacks.flatMap((pack) =>
  pack.kind === "REFUND_LADDER" && pack.content.basis === "WEEKS_ON_SUPPORT" ? [pack.content] : [],
)[0];

function shareAfter(weeks: number): number {
  if (!ladder) throw new Error("No ladder");
  return municipalShareOfMonth(ladder, weeks, "GUIDANCE");
}

/** What the municipality bears of the months up to one, in weekly benefits. */
function weeklyBenefits(months: number, weeksAtStart = 0): number {
  return Array.from({ length: months }, (_, at) => shareAfter(weeksAtStart + at * weeksPerMonth))
    .map((share) => share * weeksPerMonth)
    .reduce((sum, benefits) => sum + benefits, 0);
}

describe("the refund ladder of 2016, by month", () => {
  it.each([
    [6, 14.0],
    [12, 32.2],
    [18, 53.0],
  ])("%i months cost the municipality %d weekly benefits", (months, benefits) => {
    expect(weeklyBenefits(months)).toBeCloseTo(benefits, 9);
  });

  // A month of which the first week is the last of one step: one week at the one, the rest at the next.
  it.each([
    [3, 0.2, 0.6],
    [25, 0.6, 0.7],
    [51, 0.7, 0.8],
  ])("after %i weeks the next is borne at %d, and those after it at %d", (weeks, last, next) => {
    expect(shareAfter(weeks) * weeksPerMonth).toBeCloseTo(last + (weeksPerMonth - 1) * next, 9);
    expect(shareAfter(weeks + 1)).toBeCloseTo(next, 9);
  });

  it("is the ladder of weeks, wherever months and weeks meet", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (from, quarters) => {
          if (!ladder) throw new Error("No ladder");
          const byWeek = municipalShareOver(ladder, from + 1, from + quarters * 13);
          expect(weeklyBenefits(quarters * 3, from)).toBeCloseTo(byWeek, 9);
        },
      ),
    );
  });
});

const saving = { ...noCosts, selfSupporting: 1, participants: 1 } as const;
const ladderOf = { choices: { refund: "LADDER" } } as const;

function municipalShares(input: EconomyInput): readonly number[] {
  return economyOf(input)
    .monthly.slice(1)
    .map(({ byPayer, total }) => byPayer.MUNICIPALITY / total);
}

describe("a saving through the ladder", () => {
  it("goes by each one's own weeks, and a past spell continues the count", () => {
    const of = (weeksOnSupport: number | null) =>
      municipalShares(
        economy(
          { ...saving, weeksOnSupportAtStart: 0 },
          { ...ladderOf, people: [{ id: "a", weeksOnSupport, benefit: null }] },
        ),
      );
    expect(of(null)).toEqual(of(0));
    expect(of(26)[0]).toBeCloseTo(0.7, 6);
    expect(of(26)[6]).toBeCloseTo(0.8, 6);
    expect(of(52)[0]).toBeCloseTo(0.8, 6);
    expect(of(0)[0]).toBeCloseTo((4 * 0.2 + (weeksPerMonth - 4) * 0.6) / weeksPerMonth, 6);
  });

  it("is by activity before 2016, and by weeks from the month that begins in it", () => {
    const shares = (activity: "GUIDANCE" | "WORK_PLACEMENT") =>
      municipalShares(
        economy(saving, {
          businessStart: plainDate("2015-10-01"),
          choices: { refund: "LADDER", activity },
        }),
      ).slice(0, 4);
    expect(shares("GUIDANCE")).toEqual([0.7, 0.7, 0.7, expect.closeTo(0.7, 6)]);
    expect(shares("WORK_PLACEMENT")).toEqual([0.5, 0.5, 0.5, expect.closeTo(0.7, 6)]);
  });

  it("of months that are over is not altered by a new regime", () => {
    const closed = economy(saving, {
      ...ladderOf,
      businessStart: plainDate("2016-02-15"),
    });
    const regime: RulePack = {
      ...{ key: "reform", kind: "REFUND_LADDER", validFrom: plainDate("2021-02-15") },
      ...{ validTo: null, legalBasis: null, source: "test", sourceDate: null, verified: false },
      content: {
        basis: "WEEKS_ON_SUPPORT",
        steps: [{ fromWeek: 1, toWeek: null, refundPercent: 0 }],
      },
    };
    const rules = { ...closed.rules, packs: [...closed.rules.packs, regime] };
    expect(economyOf({ ...closed, rules }).flows).toEqual(economyOf(closed).flows);
    const running = { ...closed, businessStart: plainDate("2016-03-15") };
    const [was, becomes] = [economyOf(running), economyOf({ ...running, rules })];
    expect(becomes.monthly.slice(0, 60)).toEqual(was.monthly.slice(0, 60));
    expect(becomes.monthly[60]?.byPayer.STATE).toBe(0);
  });
});

describe("weeks on support", () => {
  const spell = (from: string, to: string | null) => ({
    from: plainDate(from),
    to: to === null ? null : plainDate(to),
  });

  it("go on counting over spells, in whatever order, and no day counts twice", () => {
    const early = spell("2025-01-01", "2025-01-10");
    const late = spell("2026-01-01", "2026-01-10");
    expect(weeksOnSupport([late, early], plainDate("2026-02-01"))).toBe(2);
    expect(weeksOnSupport([early, early, late], plainDate("2026-02-01"))).toBe(2);
    expect(weeksOnSupport([early, late], plainDate("2026-01-05"))).toBe(2);
    expect(weeksOnSupport([early, late], plainDate("2026-01-04"))).toBe(1);
    expect(weeksOnSupport([], plainDate("2026-01-05"))).toBe(0);
  });

  it("run on until the day in a spell that has no end", () => {
    expect(weeksOnSupport([spell("2026-01-01", null)], plainDate("2026-01-08"))).toBe(1);
    expect(weeksOnSupport([spell("2026-01-08", null)], plainDate("2026-01-08"))).toBe(0);
  });
});

describe("a date that no pack covers", () => {
  const dated = { ...saving, horizonYears: 3 };

  it("is an error that names the dates, and no guess", () => {
    const chosen = { choices: { benefits: "RATE_PACKS" } } as const;
    const input = economy(dated, chosen);
    expect(ruleGaps(input)).toEqual([
      { kind: "BENEFIT_RATES", from: "2018-01-01", to: "2018-12-31" },
    ]);
    expect(() => economyOf(input)).toThrow("no BENEFIT_RATES from 2018-01-01 to 2018-12-31");
    expect(ruleGaps(economy(dated))).toEqual([]);
    expect(economyOf(economy({ ...dated, horizonYears: 2 }, chosen)).flows).not.toEqual([]);
  });

  it("is one too where the pack lacks the recipient's rate, or the ladder is not there yet", () => {
    const benefit = { kind: "RATE", key: "cash-benefit", recipient: "TOP_RATE" } as const;
    const people = [{ id: "a", weeksOnSupport: null, benefit }];
    expect(ruleGaps(economy(dated, { people }))).toEqual([
      { kind: "BENEFIT_RATES", from: "2016-01-01", to: "2018-12-31" },
    ]);
    const early = economy(saving, { ...ladderOf, businessStart: plainDate("2006-11-10") });
    expect(ruleGaps(early)).toEqual([
      { kind: "REFUND_LADDER", from: "2006-11-10", to: "2007-01-09" },
    ]);
  });

  it("leaves payback unknown beyond the rates, and says so", () => {
    const choices = { benefits: "RATE_PACKS" } as const;
    const { simple } = economyOf(economy({ horizonYears: 2 }, { choices })).results.MUNICIPALITY;
    expect(simple).toMatchObject({ paybackYears: null, neverReason: "NOT_WITHIN_HORIZON" });
  });

  it("each month has the rate of its own year", () => {
    const input = economy(
      { ...saving, horizonYears: 2, providerShare: 1, municipalShare: 1 },
      { choices: { benefits: "RATE_PACKS" } },
    );
    const { monthly } = economyOf(input);
    expect(monthly[12]?.total).toBe(oereFromKroner(14_575));
    expect(monthly[13]?.total).toBe(oereFromKroner(14_808));
  });

  it("a newer pack of the same key stands before an older one", () => {
    const input = economy(
      { ...saving, horizonYears: 1, providerShare: 1, municipalShare: 1 },
      { choices: { benefits: "RATE_PACKS" } },
    );
    const own = { ...cashBenefit(2016, 20_000, 20_000), validFrom: plainDate("2016-03-02") };
    const rules = { ...input.rules, packs: [...input.rules.packs, own] };
    const { monthly } = economyOf({ ...input, rules });
    expect(monthly[3]?.total).toBe(oereFromKroner(14_575));
    expect(monthly[4]?.total).toBe(oereFromKroner(20_000));
  });
});

describe("a benefit shared between municipality and state", () => {
  it("in the published case rounds each line to whole kroner", () => {
    const before = sharedBenefit(oereFromKroner(7_552), 0.8, "KRONE").municipality;
    const after = sharedBenefit(oereFromKroner(3_875), 0.5, "KRONE").municipality;
    expect([before, after, before - after]).toEqual([6_042_00, 1_938_00, 4_104_00]);
    expect(sharedBenefit(oereFromKroner(7_552), 0.8)).toEqual({
      municipality: 6_041_60,
      state: 1_510_40,
    });
  });

  it("for an activity without refund is a caller's bug", () => {
    expect(() =>
      municipalShareOfMonth({ basis: "ACTIVITY", activities: [] }, 0, "GUIDANCE"),
    ).toThrow(RangeError);
  });
});
