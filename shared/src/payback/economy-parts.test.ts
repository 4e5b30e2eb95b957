import { describe, expect, it } from "vitest";
import { plainDate } from "../calendar/index.ts";
import { oere } from "../money/index.ts";
import { economy, noCosts } from "./economy.given.ts";
import {
  type AssumptionValues,
  costKinds,
  costRules,
  type EconomyInput,
  economyOf,
  economyParts,
  netPresentValueKroner,
  switchingValue,
  unitCurves,
} from "./index.ts";

const totals = (input: EconomyInput) => economyOf(input).monthly.map(({ total }) => total);

const success = { ...noCosts, selfSupporting: 1, municipalShare: 1 } as const;
const benefit = 12_033_50;

describe("how long a success lasts", () => {
  const last = (persistence: EconomyInput["choices"]["persistence"], change = {}) =>
    totals(economy({ ...success, ...change }, { choices: { persistence } }));

  it("is the whole horizon where none is lost", () => {
    expect(last("NONE_LOST").slice(1)).toEqual(Array.from({ length: 60 }, () => benefit));
  });

  it("falls evenly to the share of the fifth year, and on beyond it to nothing", () => {
    const even = last("LINEAR", { horizonYears: 10 });
    expect(even[1]).toBeCloseTo(benefit * (1 - 0.59 / 120), 0);
    expect(even[60]).toBeCloseTo(benefit * (0.41 + 0.59 / 120), 0);
    expect(even.at(-1)).toBe(0);
  });

  it("falls by the same part of what is left", () => {
    const geometric = last("GEOMETRIC");
    expect((geometric[25] ?? 0) / (geometric[13] ?? 1)).toBeCloseTo(0.41 ** 0.2, 6);
  });

  it("falls as a table says, evenly between its years", () => {
    const change = {
      survivalYear1: 0.8,
      survivalYear2: 0.6,
      survivalYear3: 0.6,
      survivalYear4: 0.5,
    };
    const table = last("TABLE", { ...change, horizonYears: 10 });
    expect(table[12]).toBeCloseTo(benefit * (0.8 + 0.1 / 12), 0);
    expect(table[13]).toBeCloseTo(benefit * (0.8 - 0.1 / 12), 0);
    expect(table[30]).toBe(benefit * 0.6);
    expect(table[66]).toBeCloseTo(benefit * (0.41 - (0.09 * 5.5) / 12), -1);
  });

  it("as a table of the same fall is the linear one", () => {
    expect(last("TABLE")).toEqual(last("LINEAR"));
  });

  it("begins when the benefit stops, which may be after business start", () => {
    const later = last("NONE_LOST", { monthsToSelfSupport: 6 });
    expect(later.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(later[7]).toBe(benefit);
    expect(last("NONE_LOST", { monthsToSelfSupport: 240 }).every((it) => it === 0)).toBe(true);
  });
});

describe("the clock", () => {
  it("at programme start gives what went before months of its own, and saves later", () => {
    const { monthly, results, conventions } = economyOf(
      economy({}, { choices: { clock: "PROGRAMME_START" } }),
    );
    expect(conventions).toEqual({ clock: "PROGRAMME_START", discountTiming: "YEAR_END" });
    expect(monthly[0]?.total).toBe(0);
    expect(monthly[7]?.cumulative).toBe(-606_000_00);
    expect(results.MUNICIPALITY.simple.paybackYears).toBeCloseTo(2.997584 + 7 / 12, 6);
    expect(results.MUNICIPALITY.netAfterHorizon).toBe(404_814_00 - 7 * 2 * 8_423_45);
  });

  it("at programme start is the same where the business starts at once", () => {
    const of = (clock: EconomyInput["choices"]["clock"]) =>
      economyOf(economy({ monthsToBusinessStart: 0 }, { choices: { clock } })).flows;
    expect(of("PROGRAMME_START")).toEqual(of("BUSINESS_START"));
  });
});

describe("the costs", () => {
  it("have a rule for every kind that is recorded", () => {
    expect(new Set(costRules.map(({ kind }) => kind))).toEqual(new Set(costKinds));
  });

  it.each([
    [{ teamFte: 1.5, teamMonths: 6 }, -300_000_00],
    [{ accountingHours: 24 }, -24_000_00],
    [{ workshopDays: 2 }, -16_000_00],
    [{ vatDayPrice: 500 }, -1_000_00],
    [{ retreatPeople: 14 }, -70_000_00],
    [{ loans: 12 }, -96_000_00],
    [{ otherPerParticipant: 100.5 }, -2_010_00],
    [{ otherFixed: 0.005 }, -1],
    [{ extraSupportMonths: 6, supportMonthPrice: 10_000 }, -60_000_00],
  ] satisfies [Partial<AssumptionValues>, number][])("of %j come to %d øre", (change, oere) => {
    const { monthly } = economyOf(economy({ ...noCosts, selfSupporting: 0, ...change }));
    expect(monthly.at(-1)?.cumulative).toBe(oere);
  });

  it("of longer support fall evenly in the months it is for", () => {
    const change = {
      extraSupportMonths: 1,
      supportMonthPrice: 100,
      supportFirstMonth: 8,
      supportLastMonth: 10,
    };
    const support = totals(economy({ ...noCosts, selfSupporting: 0, ...change }));
    expect(support.slice(7, 12)).toEqual([0, -33_33, -33_34, -33_33, 0]);
  });

  it("that the state pays are none of the municipality's", () => {
    const { yearly } = economyOf(
      economy({ ...noCosts, vatDayPrice: 500 }, { costPayers: { VAT_AND_TAX: "STATE" } }),
    );
    expect(yearly[0]?.byPayer).toEqual({ MUNICIPALITY: 0, STATE: -1_000_00, REGION: 0 });
  });
});

describe("loans in the flow", () => {
  const loans = {
    ...noCosts,
    selfSupporting: 0,
    loans: 12,
    loanPrincipal: 50_000,
    horizonYears: 11,
  };
  const inFlow = { choices: { loans: "IN_FLOW" } } as const;

  it("all repaid cost nothing as cash, and something when discounted", () => {
    const { results, flows, loansOutstanding } = economyOf(
      economy({ ...loans, loanLossShare: 0 }, inFlow),
    );
    expect(results.MUNICIPALITY.netAfterHorizon).toBe(0);
    expect(results.MUNICIPALITY.npvKroner).toBeLessThan(-80_000);
    expect(loansOutstanding).toBe(0);
    const back = flows.filter(({ source }) => source.kind === "LOAN_BACK");
    expect([back[0]?.month, back.at(-1)?.month, back.length]).toEqual([2, 121, 120]);
    expect(flows[0]).toMatchObject({ month: 0, oere: -600_000_00, source: { kind: "LOAN_OUT" } });
  });

  it("lose what does not come back, as assumed or as recorded", () => {
    const lost = (input: EconomyInput) => economyOf(input).results.MUNICIPALITY.netAfterHorizon;
    expect(lost(economy({ ...loans, loanLossShare: 0.2 }, inFlow))).toBe(-120_000_00);
    const written = { id: "w", kind: "LOAN_LOSS", on: plainDate("2018-05-01") } as const;
    const costs = [{ ...written, amount: oere(100), payer: "MUNICIPALITY" }] as const;
    const records = { recordedTo: plainDate("2018-12-31"), costs, outcomes: null };
    expect(lost(economy({ ...loans, loanLossShare: 0.2 }, { ...inFlow, records }))).toBe(-100);
  });

  it("tell what is still out when the horizon ends", () => {
    const short = economyOf(economy({ ...loans, loanLossShare: 0, horizonYears: 5 }, inFlow));
    expect(short.loansOutstanding).toBe(61 * 5_000_00);
    expect(short.results.MUNICIPALITY.netAfterHorizon).toBe(-61 * 5_000_00);
  });
});

describe("tax, prices and growth", () => {
  it("tax is off until it is given a share, and then is shared out itself", () => {
    const tax = { taxShare: 0.3, taxMunicipalShare: 0.6 };
    const { yearly, flows } = economyOf(economy({ ...success, ...tax }));
    expect(yearly[1]?.byPayer.MUNICIPALITY).toBe(12 * (benefit + 0.18 * benefit));
    expect(yearly[1]?.byPayer.STATE).toBe(12 * 0.12 * benefit);
    expect(flows.filter(({ source }) => source.kind === "TAX")).toHaveLength(120);
  });

  it("benefits grow each calendar year from the price year", () => {
    const grown = totals(economy({ ...success, benefitGrowthPercent: 10, priceYear: 2015 }));
    expect(grown[1]).toBe(Math.round(benefit * 1.1));
    expect(grown[13]).toBe(Math.round(benefit * 1.21));
  });

  it("a person's own benefit grows from business start, whatever the price year", () => {
    const people = [
      { id: "a", weeksOnSupport: null, benefit: { kind: "AMOUNT", monthly: oere(10_000_00) } },
    ] as const;
    const change = { ...success, participants: 1, benefitGrowthPercent: 10, priceYear: 2012 };
    const own = totals(economy(change, { people }));
    expect([own[12], own[13]]).toEqual([10_000_00, 11_000_00]);
  });

  it("prices that grow are taken out of present values, so that real stays real", () => {
    const still = netPresentValueKroner(economy({ priceYear: 2016 }));
    const growing = economy({ priceYear: 2016, priceGrowthPercent: 2, benefitGrowthPercent: 2 });
    const early = economyOf(growing).results.MUNICIPALITY;
    expect(early.npvKroner).toBeCloseTo(still, -1);
    expect(early.netAfterHorizon).toBeGreaterThan(404_814_00);
  });
});

describe("the curves of a success", () => {
  it("are what the model is made of, for any number of successes and baseline exits", () => {
    const input = economy(
      { selfSupporting: 2.5, baselineExitShare: 0.04 },
      { choices: { persistence: "LINEAR", clock: "PROGRAMME_START", loans: "IN_FLOW" } },
    );
    const curves = unitCurves(input);
    const { monthly, results } = economyOf(input);
    for (const perspective of ["MUNICIPALITY", "ALL_PAYERS"] as const) {
      const at = (curve: Float64Array, month: number) => curve[month] ?? 0;
      let npv = 0;
      for (const { month, byPayer, total } of monthly) {
        const net =
          at(curves.withoutSuccess[perspective], month) +
          curves.successes * at(curves.perSuccess[perspective], month) -
          curves.baselineExits * at(curves.perBaselineExit[perspective], month);
        const oere = perspective === "MUNICIPALITY" ? byPayer.MUNICIPALITY : total;
        expect(Math.abs(net * 100 - oere)).toBeLessThan(10);
        npv += net * at(curves.presentFactors, month);
      }
      expect(npv).toBeCloseTo(results[perspective].npvKroner, 0);
      expect(netPresentValueKroner(input, perspective)).toBeCloseTo(npv, 6);
    }
  });
});

describe("the parts that chance is reckoned with", () => {
  it("are the cohort once, and each success: here with recorded outcomes and what follows of them", () => {
    const recorded = {
      ...{ id: "1", person: "a", month: plainDate("2016-01-01"), stillPaid: null },
      status: "JOB",
    } as const;
    const input = economy(
      { furtherSelfSupporting: 2, baselineExitShare: 0.04 },
      {
        records: { recordedTo: plainDate("2016-06-30"), costs: [], outcomes: [recorded] },
        people: [{ id: "a", weeksOnSupport: 40, benefit: null }],
      },
    );
    const [cohort, success] = economyParts(input).map(({ monthlyKroner }) => monthlyKroner);
    for (const { month, byPayer } of economyOf(input).monthly) {
      const net = (cohort?.[month] ?? 0) + 2 * (success?.[month] ?? 0);
      expect(Math.abs(net * 100 - byPayer.MUNICIPALITY)).toBeLessThan(5);
    }
    expect([success?.[6], success?.[7]]).toEqual([0, expect.closeTo(8_423.45, 6)]);
    expect(economyParts(economy())[0]?.monthlyKroner[0]).toBeCloseTo(-606_000, 6);
  });
});

describe("a switching value", () => {
  const atCash = { discountRatePercent: 0 };

  it.each([
    ["selfSupporting", 1.199034],
    ["municipalShare", (0.7 * 606_000) / 1_010_814],
    ["teamYearPrice", 804_814],
    ["baselineExitShare", 0.040048],
  ] as const)("of %s is %d, others as they are", (key, value) => {
    expect(switchingValue(economy(atCash), key)).toBeCloseTo(value, 4);
  });

  it("of whole numbers is the first on the other side", () => {
    expect(switchingValue(economy(atCash), "horizonYears")).toBe(2);
    expect(switchingValue(economy(atCash), "monthsToSelfSupport")).toBe(25);
  });

  it("is none where no value within bounds turns the result", () => {
    expect(switchingValue(economy(atCash), "priceYear")).toBeNull();
    expect(switchingValue(economy({ vatDays: 0 }), "vatDayPrice")).toBeNull();
    expect(switchingValue(economy(success), "selfSupporting")).toBe(0);
  });

  it("makes the horizon just recover the cost", () => {
    const value = switchingValue(economy(), "discountRatePercent") ?? 0;
    expect(value).toBeCloseTo(19.894256, 5);
    expect(netPresentValueKroner(economy({ discountRatePercent: value }))).toBeCloseTo(0, 2);
  });
});
