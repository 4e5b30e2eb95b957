import { describe, expect, it } from "vitest";
import { plainDate } from "../calendar/index.ts";
import { kronerOf } from "../money/index.ts";
import { economy, noCosts } from "./economy.given.ts";
import { type EconomyInput, economyOf, payback } from "./index.ts";

function municipality(input: EconomyInput) {
  return economyOf(input).results.MUNICIPALITY;
}

describe("the illustrative cohort, as flows", () => {
  it("spends 606,000 kroner and saves 101,081.40 a year on each of two", () => {
    const { yearly, flows } = economyOf(economy());
    expect(yearly[0]?.byPayer.MUNICIPALITY).toBe(-606_000_00);
    expect(yearly[1]?.byPayer.MUNICIPALITY).toBe(2 * 101_081_40);
    expect(flows.filter(({ month }) => month === 0).map(({ source }) => source.key)).toEqual([
      "teamYearPrice",
      "accountingHourPrice",
      "workshopDayPrice",
      "retreatPersonDayPrice",
      "loanPrincipal",
    ]);
  });

  it("as cash breaks even at 6 % and is recovered by two in three years", () => {
    const { simple, netAfterHorizon } = municipality(economy());
    expect(simple.breakEven?.persons).toBeCloseTo(1.199034, 6);
    expect(simple.breakEven?.wholePersons).toBe(2);
    expect((simple.breakEven?.share ?? 0) * 100).toBeCloseTo(5.9952, 4);
    expect(simple.paybackYears).toBeCloseTo(2.997584, 6);
    expect(simple.paybackMonths).toBe(36);
    expect(netAfterHorizon).toBe(404_814_00);
  });

  it("at 3.5 % needs a little more, and still less than five years", () => {
    const { discounted, npvKroner, benefitCostRatio, internalRate } = municipality(economy());
    expect(discounted.breakEven?.persons).toBeCloseTo(1.327818, 6);
    expect(discounted.paybackYears).toBeCloseTo(3.224854, 6);
    expect(discounted.paybackMonths).toBe(39);
    expect(npvKroner).toBeCloseTo(306_775.63, 2);
    expect(benefitCostRatio).toBeCloseTo((606_000 + 306_775.63) / 606_000, 6);
    const rate = internalRate.kind === "ONE" ? internalRate.ratePercent / 100 : 0;
    const annuity = [1, 2, 3, 4, 5].reduce((sum, year) => sum + (1 + rate) ** -year, 0);
    expect(2 * 101_081.4 * annuity).toBeCloseTo(606_000, 4);
  });

  it.each([
    // Month 36 less 0.9 of a day, whatever days it has; at 3.5 % 0.698 of month 39.
    ["2016-01-01", "2018-12-31", "2019-03-22"],
    ["2016-03-01", "2019-02-28", "2019-05-22"],
    ["2016-01-31", "2019-01-30", "2019-04-20"],
    ["2025-08-18", "2028-08-17", "2028-11-08"],
  ])("from business start %s is recovered on %s, and discounted on %s", (from, cash, present) => {
    const input = economy({}, { businessStart: plainDate(from) });
    const { simple, discounted } = municipality(input);
    expect([simple.paybackOn, discounted.paybackOn]).toEqual([cash, present]);
  });

  it("from programme start is recovered on the same day, seven months on", () => {
    const { simple } = municipality(economy({}, { choices: { clock: "PROGRAMME_START" } }));
    expect([simple.paybackMonths, simple.paybackOn]).toEqual([43, "2018-12-31"]);
  });

  it("without a cost is recovered on the day before the clock starts", () => {
    const free = economy(noCosts);
    expect(municipality(free).simple).toMatchObject({ paybackMonths: 0, paybackOn: "2015-12-31" });
    const early = economy(noCosts, { choices: { clock: "PROGRAMME_START" } });
    expect(municipality(early).simple.paybackOn).toBe("2015-05-31");
  });

  it("is recovered on no day that the calendar has no year for", () => {
    const late = economy({}, { businessStart: plainDate("2197-06-01") });
    expect(municipality(late).simple).toMatchObject({ paybackMonths: 36, paybackOn: null });
  });

  it("with 4 % who leave benefits anyway needs 1.999034 people, and gross 1.199034 as before", () => {
    const { simple, gross } = municipality(economy({ baselineExitShare: 0.04 }));
    expect(simple.breakEven?.persons).toBeCloseTo(1.999034, 6);
    expect(simple.paybackMonths).toBe(60);
    expect(gross).toEqual(municipality(economy()).simple);
    expect(gross.breakEven?.persons).toBeCloseTo(1.199034, 6);
  });

  it("is worth more to all payers than to the municipality, which is told first", () => {
    const { results } = economyOf(economy());
    expect(results.ALL_PAYERS.netAfterHorizon).toBe(2 * 60 * 12_033_50 - 606_000_00);
    expect(results.ALL_PAYERS.simple.breakEven?.persons).toBeCloseTo(606_000 / (60 * 12_033.5), 9);
  });
});

describe("the published ratio: the cost is 6 yearly savings of one person", () => {
  const published = (selfSupporting: number) =>
    economy({ ...noCosts, selfSupporting, otherFixed: 6 * 101_081.4 });

  it.each([
    [1, 6.0, 72, -1],
    [1.2, 5.0, 60, 0],
    [2, 3.0, 36, 4],
    [3, 2.0, 24, 9],
    [4, 1.5, 18, 14],
  ])("%d self-supporting of 20: %d years", (selfSupporting, years, months, net) => {
    const { simple, netAfterHorizon } = municipality(published(selfSupporting));
    expect(simple.paybackYears).toBeCloseTo(years, 6);
    expect(simple.paybackMonths).toBe(months);
    expect(netAfterHorizon).toBeCloseTo(net * 101_081_40, 6);
    expect(simple.breakEven?.persons).toBeCloseTo(1.2, 9);
    expect(simple.breakEven?.share).toBeCloseTo(0.06, 9);
  });

  it("with 41 % left after 5 years, linear, breaks even at 8.5 %", () => {
    const input = economy(
      { ...noCosts, otherFixed: 6 * 101_081.4 },
      { choices: { persistence: "LINEAR" } },
    );
    const { breakEven } = municipality(input).simple;
    expect((breakEven?.share ?? 0) * 100).toBeCloseTo(6 / 0.705, 6);
    expect((breakEven?.share ?? 0) * 100).toBeCloseTo(8.5, 1);
  });

  it("with 4 % who leave benefits anyway breaks even at 10 %, and tells gross beside net", () => {
    const input = economy({ ...noCosts, otherFixed: 6 * 101_081.4, baselineExitShare: 0.04 });
    const { results, flows } = economyOf(input);
    expect(results.MUNICIPALITY.simple.breakEven?.share).toBeCloseTo(0.1, 9);
    expect(results.MUNICIPALITY.gross.breakEven?.share).toBeCloseTo(0.06, 9);
    expect(results.MUNICIPALITY.gross.paybackMonths).toBe(36);
    expect(results.MUNICIPALITY.simple.breakEven?.wholePersons).toBe(2);
    const saved = (key: string) =>
      flows
        .filter(({ payer, source }) => payer === "MUNICIPALITY" && source.key === key)
        .reduce((sum, { oere }) => sum + oere, 0);
    expect(saved("selfSupporting")).toBe(10 * 101_081_40);
    expect(saved("baselineExitShare")).toBe(-4 * 101_081_40);
  });

  it("none self-supporting is never, and so is a saving of nothing", () => {
    expect(municipality(published(0)).simple).toMatchObject({
      paybackYears: null,
      paybackMonths: null,
      neverReason: "NO_SAVING",
    });
    const unpaid = municipality(economy({ benefitProvider: 0, benefitNonProvider: 0 }));
    expect(unpaid.simple).toMatchObject({ neverReason: "NO_SAVING", breakEven: null });
    expect(unpaid.benefitCostRatio).toBe(0);
    expect(unpaid.internalRate).toEqual({ kind: "NONE" });
  });
});

describe("the closed form and the flows", () => {
  it.each([
    [606_000, 2, 101_081.4, 5, 3.5],
    [606_000, 1, 101_081.4, 5, 0],
    [1_234_567.8, 3, 60_000, 10, 7.25],
    [0, 1, 12, 1, 20],
    [900_000, 4, 99_999.96, 3, 1],
    [5_000_000, 1, 60_000, 5, 3.5],
  ])(
    "agree on %d kr., %d people, %d kr. a year, %d years, %d %%",
    (cost, k, saving, years, rate) => {
      const closed = (discountRatePercent: number) =>
        payback({
          participants: 20,
          selfSupporting: k,
          costs: [{ label: "all", amountKroner: cost }],
          savingPerPersonPerYearKroner: saving,
          horizonYears: years,
          discountRatePercent,
        });
      const flows = municipality(
        economy({
          ...noCosts,
          ...{
            otherFixed: cost,
            selfSupporting: k,
            horizonYears: years,
            discountRatePercent: rate,
          },
          ...{ benefitProvider: saving / 12, benefitNonProvider: saving / 12, municipalShare: 1 },
        }),
      );
      for (const [ours, theirs] of [
        [flows.simple, closed(0)],
        [flows.discounted, closed(rate)],
      ] as const) {
        expect(ours.paybackYears ?? -1).toBeCloseTo(theirs.paybackYears ?? -1, 6);
        expect(ours.paybackMonths).toBe(theirs.paybackMonths);
        expect(ours.neverReason).toBe(theirs.neverReason);
        expect(ours.breakEven?.persons).toBeCloseTo(theirs.breakEvenPersons ?? -1, 9);
        expect(ours.breakEven?.wholePersons).toBe(theirs.breakEvenWholePersons);
      }
      expect(kronerOf(flows.netAfterHorizon)).toBeCloseTo(closed(0).netAfterHorizonKroner, 1);
      expect(flows.npvKroner).toBeCloseTo(closed(rate).netAfterHorizonKroner, 1);
    },
  );
});
