import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../calendar/index.ts";
import { oere, oereFromKroner } from "../money/index.ts";
import { economy } from "./economy.given.ts";
import {
  economyOf,
  type FlowPoint,
  flowItemOf,
  flowItems,
  flowSideOf,
  flowSides,
  flowsAt,
  type Payer,
  payers,
  sumOfFlows,
} from "./index.ts";

/** A cohort with invoices, three people's months, and everything that gives a row of its own. */
const input = economy(
  { taxShare: 0.3, taxMunicipalShare: 0.6, baselineExitShare: 0.04, furtherSelfSupporting: 1 },
  {
    choices: {
      refund: "LADDER",
      clock: "PROGRAMME_START",
      loans: "IN_FLOW",
      persistence: "LINEAR",
    },
    businessStart: plainDate("2024-03-01"),
    people: ["1", "2", "3"].map((id) => ({ id, weeksOnSupport: Number(id) * 11, benefit: null })),
    records: {
      recordedTo: plainDate("2025-01-15"),
      costs: [
        cost("team", "TEAM", "2023-10-31", 123_456.78),
        cost("retreat", "RETREAT", "2023-12-05", 70_001.01),
        cost("other", "OTHER", "2024-06-01", 999.99),
      ],
      outcomes: ["1", "2"].flatMap((person) =>
        [4, 5, 6, 7].map((month) => ({
          ...{ id: `${person}-${month}`, person, month: plainDate(`2024-0${month}-01`) },
          ...({ status: person === "1" ? "SELF_SUPPORTING" : "PARTLY", stillPaid: null } as const),
        })),
      ),
    },
  },
);
const { flows, monthly, yearly, results } = economyOf(input);
const itemOf = flowItemOf(input);
const at = (point: FlowPoint) => flowsAt(flows, point, itemOf);

const payer = fc.constantFrom<Payer | undefined>(undefined, ...payers);
const month = fc.integer({ min: 0, max: monthly.length - 1 });

describe("the rows behind a figure", () => {
  it("add up to the figure to the øre, at any point of any chart", () => {
    const point = fc.oneof(
      fc.record({ month, payer }),
      fc.record({ year: fc.integer({ min: 0, max: yearly.length - 1 }), payer }),
      fc.record({ until: month, payer }),
    );
    fc.assert(
      fc.property(point, (asked) => {
        expect(sumOfFlows(at(asked))).toBe(figureAt(asked));
      }),
      { numRuns: 200 },
    );
  });

  it("fall into items, sides and bases, each row into one of each", () => {
    fc.assert(
      fc.property(month, payer, (until, of) => {
        const all = sumOfFlows(at({ until, payer: of }));
        const sum = (points: readonly FlowPoint[]) =>
          points.reduce((so, it) => so + sumOfFlows(at({ until, payer: of, ...it })), 0);
        expect(sum(flowItems.map((item) => ({ item })))).toBe(all);
        expect(sum(flowSides.map((side) => ({ side })))).toBe(all);
        expect(sum([{ basis: "RECORDED" }, { basis: "ASSUMED" }])).toBe(all);
      }),
      { numRuns: 200 },
    );
  });

  it("are all the rows there are when nothing is asked for", () => {
    expect(at({})).toEqual(flows);
    expect(sumOfFlows(flows)).toBe(results.ALL_PAYERS.netAfterHorizon);
  });

  it("of a recorded cost are of its own kind, and of an assumed one of the kind that it prices", () => {
    const items = new Set(flows.map(itemOf));
    expect(items).toEqual(
      new Set([
        ...["TEAM", "ACCOUNTING_COURSE", "MARKETING_WORKSHOP", "RETREAT", "OTHER"],
        ...["LOAN_OUT", "LOAN_BACK", "SAVING", "BASELINE", "TAX"],
      ]),
    );
    expect(sumOfFlows(at({ item: "OTHER" }))).toBe(oere(-999_99));
    expect(at({ item: "OTHER" }).map(({ basis }) => basis)).toEqual(["RECORDED"]);
    expect(at({ item: "BASELINE" }).every((flow) => flowSideOf(flow) === "GAINED")).toBe(true);
  });
});

function figureAt({ month, year, until, payer }: FlowPoint): number | undefined {
  if (until !== undefined) {
    const sum = monthly[until];
    return payer ? sum?.cumulativeByPayer[payer] : sum?.cumulative;
  }
  const sum = month === undefined ? yearly[year ?? -1] : monthly[month];
  return payer ? sum?.byPayer[payer] : sum?.total;
}

function cost(id: string, kind: "TEAM" | "RETREAT" | "OTHER", on: string, kroner: number) {
  const amount = oereFromKroner(kroner);
  return { id, kind, on: plainDate(on), amount, payer: "MUNICIPALITY" } as const;
}
