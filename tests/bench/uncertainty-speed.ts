import { ok } from "node:assert";
import { nextSuccesses } from "@mikrolaan/shared/outcomes";
import { type Simulation, type SimulationInput, simulate } from "@mikrolaan/shared/payback";
import { type Spread, timed } from "./spread.ts";

const draws = 100_000;
const rounds = 10;
const people = 20;
const price = { low: 0.8, base: 1, high: 1.5 };
const benefit = { low: 0.9, base: 1, high: 1.2 };
const [cost, saving] = [-606_000, 101_081.4 / 12];

/**
 * What 100,000 draws of the illustrative cohort take over so many months, beside plain loops over typed
 * arrays that draw the same with `Math.random` and sort every month. Their chances of payback must
 * agree as two samples do.
 */
export async function uncertaintySpeed(
  months: number,
): Promise<readonly [ours: Spread, byHand: Spread]> {
  const cohort = cohortOver(months);
  const ours = async () => paidBack(simulate(cohort, { draws, seed: 1 }));
  const byHand = async () => inPlainLoops(cohort.successes, months);
  const [us, hand] = [await ours(), await byHand()];
  const error = Math.sqrt((us * (1 - us) * 2) / draws);
  ok(Math.abs(us - hand) < 5 * error, `The simulations differ: ${us} and ${hand}`);
  return timed([ours, byHand], rounds);
}

function cohortOver(months: number): SimulationInput {
  const curve = (atStart: number, later: number) =>
    Float64Array.from({ length: months }, (_, month) => (month === 0 ? atStart : later));
  const priceBend = {
    key: "price",
    low: curve(cost * price.low, 0),
    high: curve(cost * price.high, 0),
  };
  const benefitBend = {
    key: "benefit",
    low: curve(0, saving * benefit.low),
    high: curve(0, saving * benefit.high),
  };
  return {
    uncertain: [
      { key: "price", kind: "TRIANGULAR", ...price },
      { key: "benefit", kind: "TRIANGULAR", ...benefit },
    ],
    parts: [
      { per: "COHORT", monthlyKroner: curve(cost, 0), bends: [priceBend], pairs: [] },
      { per: "SUCCESS", monthlyKroner: curve(0, saving), bends: [benefitBend], pairs: [] },
    ],
    successes: nextSuccesses({ alpha: 2.5, beta: 18.5 }, people),
  };
}

function paidBack({ paidBackIn }: Simulation): number {
  return paidBackIn.reduce((sum, count) => sum + count, 0) / draws;
}

/** The same draws, fan and payback, as one would write it down. */
function inPlainLoops(successes: readonly number[], months: number): number {
  const costs = new Float64Array(draws);
  const savings = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    costs[draw] = cost * triangle(price);
    savings[draw] = saving * triangle(benefit) * count(successes);
  }
  const net = new Float64Array(draws);
  const lastInRed = new Int32Array(draws).fill(-1);
  const fan: (readonly (number | undefined)[])[] = [];
  for (let month = 0; month < months; month += 1) {
    for (let draw = 0; draw < draws; draw += 1) {
      const now = (costs[draw] ?? 0) + month * (savings[draw] ?? 0);
      net[draw] = now;
      if (now < 0) lastInRed[draw] = month;
    }
    const sorted = net.slice().sort();
    fan.push([0.1, 0.5, 0.9].map((share) => sorted[share * draws - 1]));
  }
  return lastInRed.filter((month) => month + 1 < months).length / draws;
}

function triangle({ low, base, high }: typeof price): number {
  const chance = Math.random();
  const width = high - low;
  return chance < (base - low) / width
    ? low + Math.sqrt(chance * width * (base - low))
    : high - Math.sqrt((1 - chance) * width * (high - base));
}

function count(successes: readonly number[]): number {
  let chance = Math.random();
  let found = 0;
  while (found < people && chance >= (successes[found] ?? 0)) {
    chance -= successes[found] ?? 0;
    found += 1;
  }
  return found;
}
