import { deepStrictEqual } from "node:assert";
import { plainDate } from "@mikrolaan/shared/calendar";
import {
  defaultAssumptions,
  defaultChoices,
  type EconomyInput,
  economyOf,
} from "@mikrolaan/shared/payback";
import type { RulePack } from "@mikrolaan/shared/rules";
import { type Spread, timed } from "./spread.ts";

const people = 20;
const months = 120;
const times = 10;
const rounds = 60;

const ladder: RulePack = {
  ...{ key: "state-refund", kind: "REFUND_LADDER", validFrom: plainDate("2016-01-01") },
  ...{ validTo: null, legalBasis: null, source: "STAR", sourceDate: null, verified: false },
  content: {
    basis: "WEEKS_ON_SUPPORT",
    steps: [
      { fromWeek: 1, toWeek: 4, refundPercent: 80 },
      { fromWeek: 5, toWeek: 26, refundPercent: 40 },
      { fromWeek: 27, toWeek: 52, refundPercent: 30 },
      { fromWeek: 53, toWeek: null, refundPercent: 20 },
    ],
  },
};

/** Twenty people with weeks of their own on the refund ladder, over ten years, as successes fall away. */
const input: EconomyInput = {
  values: { ...defaultAssumptions, participants: people, horizonYears: months / 12 },
  choices: { ...defaultChoices, refund: "LADDER", persistence: "LINEAR" },
  businessStart: plainDate("2026-01-01"),
  people: Array.from({ length: people }, (_, at) => ({
    ...{ id: String(at), weeksOnSupport: at * 10, benefit: null },
  })),
  ...{ costPayers: {}, records: null },
  rules: { packs: [ladder], benefitKey: "cash-benefit" },
};

/** What the deterministic model takes, rows and all, beside a loop that knows this one case. */
export async function paybackSpeed(): Promise<readonly [ours: Spread, byHand: Spread]> {
  const { MUNICIPALITY } = economyOf(input).results;
  const hand = byHand();
  deepStrictEqual(
    [MUNICIPALITY.simple.paybackMonths, Math.round(MUNICIPALITY.npvKroner)],
    [hand.paybackMonths, Math.round(hand.npvKroner)],
    "The paybacks differ.",
  );
  const [ours, loop] = await timed([repeated(() => economyOf(input)), repeated(byHand)], rounds);
  return [each(ours), each(loop)];
}

/** The same by typed arrays: months by person, summed, discounted and looked through once. */
function byHand() {
  const net = new Float64Array(months + 1);
  net[0] = -606_000;
  const weekly = (12_033.5 * 12) / 52;
  for (let person = 0; person < people; person += 1) {
    for (let month = 1; month <= months; month += 1) {
      const weeks = person * 10 + ((month - 1) * 52) / 12;
      const borne = borneTo(weeks + 52 / 12) - borneTo(weeks);
      const alive = (aliveAt(month - 1) + aliveAt(month)) / 2;
      net[month] = (net[month] ?? 0) + 0.1 * weekly * borne * alive;
    }
  }
  let [sum, npvKroner, paybackMonths] = [0, 0, 0];
  for (let month = 0; month <= months; month += 1) {
    sum += net[month] ?? 0;
    npvKroner += (net[month] ?? 0) * 1.035 ** -Math.ceil(month / 12);
    if (sum < 0) paybackMonths = month + 1;
  }
  return { npvKroner, paybackMonths };
}

function aliveAt(month: number): number {
  return Math.max(0, 1 - (0.59 * month) / 60);
}

function borneTo(weeks: number): number {
  if (weeks > 52) return 32.2 + (weeks - 52) * 0.8;
  if (weeks > 26) return 14 + (weeks - 26) * 0.7;
  return weeks > 4 ? 0.8 + (weeks - 4) * 0.6 : weeks * 0.2;
}

function repeated(deed: () => unknown): () => Promise<void> {
  return async () => {
    for (let time = 0; time < times; time += 1) deed();
  };
}

function each({ p50, p95 }: Spread): Spread {
  return { p50: p50 / times, p95: p95 / times };
}
