import { expect, it } from "vitest";
import { plainDate } from "../calendar/index.ts";
import { economy } from "./economy.given.ts";
import {
  type AssumptionKey,
  type AssumptionValues,
  assumptionFacts,
  assumptionKeys,
  type EconomyInput,
  economyOf,
  type RecordedOutcome,
} from "./index.ts";

// An economy in which everything is asked for, so that each assumption has something to say.
const everything: Partial<AssumptionValues> = {
  ...{ vatDayPrice: 100, extraSupportMonths: 6, supportMonthPrice: 9_000, otherPerParticipant: 10 },
  ...{ otherFixed: 1_000, taxShare: 0.2, taxMunicipalShare: 0.6, baselineExitShare: 0.04 },
  ...{ benefitGrowthPercent: 2, priceGrowthPercent: 1, horizonYears: 6, furtherSelfSupporting: 1 },
};

const outcomes: readonly RecordedOutcome[] = [
  {
    ...{ id: "1", person: "a", month: plainDate("2016-01-01"), status: "PARTLY" },
    stillPaid: null,
  },
];
const recordedTo = plainDate("2016-01-31");
const records = { recordedTo, costs: [], outcomes };

const settings: readonly EconomyInput[] = [
  economy(everything, { choices: { persistence: "TABLE", loans: "IN_FLOW" } }),
  economy(everything, { choices: { refund: "LADDER", clock: "PROGRAMME_START" } }),
  economy(everything, { records }),
];

it.each(assumptionKeys)("%s is heard: another value is another result", (key) => {
  const changed = settings.filter((input) => {
    const values = { ...input.values, [key]: otherValue(key, input.values[key]) };
    return shown(input) !== shown({ ...input, values });
  });
  expect(changed).not.toEqual([]);
});

it("no figure is left when every price and benefit is nothing", () => {
  const prices = assumptionKeys.filter((key) => assumptionFacts[key].unit === "KRONER");
  const nothing = Object.fromEntries(prices.map((key) => [key, 0]));
  for (const input of settings) {
    expect(economyOf({ ...input, values: { ...input.values, ...nothing } }).flows).toEqual([]);
  }
});

function shown(input: EconomyInput): string {
  const { flows, results } = economyOf(input);
  return JSON.stringify([flows.map(({ month, payer, oere }) => [month, payer, oere]), results]);
}

function otherValue(key: AssumptionKey, value: number): number {
  const { max } = assumptionFacts[key];
  const more = assumptionFacts[key].unit === "SHARE" ? value + (1 - value) / 3 : value + 1;
  return Math.min(max, more);
}
