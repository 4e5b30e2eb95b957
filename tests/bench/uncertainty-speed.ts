import { ok } from "node:assert";
import { nextSuccesses } from "@mikrolaan/shared/outcomes";
import { type Simulation, type SimulationInput, simulate } from "@mikrolaan/shared/payback";
import { type Spread, timed } from "./spread.ts";

const draws = 100_000;
const rounds = 10;
const people = 20;
const price = { low: 0.8, base: 1, high: 1.5 };
const benefit = { low: 0.9, base: 1, high: 1.2 };
const leftAfter5Years = 0.41;
const survival = {
  ...{ survivalYear1: 1, survivalYear2: 1, survivalYear3: 1, survivalYear4: 1 },
  survivalYear5: leftAfter5Years,
};
const [cost, saving] = [-606_000, 101_081.4 / 12];

/**
 * What 100,000 draws of the illustrative cohort take over so many months, its successes lasting or not,
 * beside plain loops over typed arrays that draw the same with `Math.random` and sort every month. Their
 * chances of payback must agree as two samples do.
 */
export async function uncertaintySpeed(
  months: number,
  relapse: boolean,
): Promise<readonly [ours: Spread, byHand: Spread]> {
  const cohort = cohortOver(months, relapse);
  const ours = async () => paidBack(simulate(cohort, { draws, seed: 1 }));
  const byHand = async () => inPlainLoops(cohort.successes, months, relapse);
  const [us, hand] = [await ours(), await byHand()];
  const error = Math.sqrt((us * (1 - us) * 2) / draws);
  ok(Math.abs(us - hand) < 5 * error, `The simulations differ: ${us} and ${hand}`);
  return timed([ours, byHand], rounds);
}

function cohortOver(months: number, relapse: boolean): SimulationInput {
  const curve = (atStart: number, later: number) =>
    Float64Array.from({ length: months }, (_, month) => (month === 0 ? atStart : later));
  const priceBend = {
    key: "price",
    low: curve(cost * price.low, 0),
    high: curve(cost * price.high, 0),
  };
  const lasting = { name: "successes", kind: "LINEAR", survival, from: 1, since: [] } as const;
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
      {
        ...{ per: "SUCCESS", monthlyKroner: curve(0, saving), bends: [benefitBend], pairs: [] },
        ...(relapse ? { lasting } : {}),
      },
    ],
    successes: nextSuccesses({ alpha: 2.5, beta: 18.5 }, people),
  };
}

function paidBack({ paidBackIn }: Simulation): number {
  return paidBackIn.reduce((sum, count) => sum + count, 0) / draws;
}

/** The same draws, fan and payback, as one would write it down. */
function inPlainLoops(successes: readonly number[], months: number, relapse: boolean): number {
  const net = new Float64Array(draws);
  const savings = new Float64Array(draws);
  const lasting = new Float64Array(draws);
  const endingIn = Array.from({ length: months }, (): number[] => []);
  for (let draw = 0; draw < draws; draw += 1) {
    net[draw] = cost * triangle(price);
    savings[draw] = saving * triangle(benefit);
    lasting[draw] = count(successes);
    for (let it = 0; relapse && it < (lasting[draw] ?? 0); it += 1) {
      const end = 1 + Math.floor((60 * (1 - Math.random())) / (1 - leftAfter5Years));
      endingIn[end]?.push(draw);
    }
  }
  const lastInRed = new Int32Array(draws).fill(0);
  const fan: (readonly (number | undefined)[])[] = [];
  for (let month = 0; month < months; month += 1) {
    const ending = endingIn[month] ?? [];
    for (const draw of ending) lasting[draw] = (lasting[draw] ?? 0) - 0.5;
    for (let draw = 0; draw < draws; draw += 1) {
      if (month > 0) net[draw] = (net[draw] ?? 0) + (savings[draw] ?? 0) * (lasting[draw] ?? 0);
      if ((net[draw] ?? 0) < 0) lastInRed[draw] = month;
    }
    for (const draw of ending) lasting[draw] = (lasting[draw] ?? 0) - 0.5;
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
