import { randomUUID } from "node:crypto";
import { plainDate } from "@mikrolaan/shared/calendar";
import { oere } from "@mikrolaan/shared/money";
import { payback, savingPerPersonYear } from "@mikrolaan/shared/payback";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planCohort } from "../cohorts/cohort.service.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { costItemsOf, paybackBasis } from "./payback.reads.ts";
import { recordCost } from "./payback.service.ts";

let database: TestDatabase;
let here: Town;
let there: Town;

beforeAll(async () => {
  database = await testDatabase();
  here = await town(database.orm);
  there = await town(database.orm);
});

afterAll(() => database.drop());

const newCohort = async (ctx: RequestContext): Promise<string> => {
  const start = { startsOn: plainDate("2026-01-05"), seats: 20, templateId: null };
  const input = { name: `Hold ${randomUUID()}`, ...start };
  const planned = await planCohort(ctx, input);
  if (!("id" in planned)) throw new Error("The cohort was refused.");
  return planned.id;
};

const cost = (cohortId: string, quantity: number, unitPrice: number) => ({
  cohortId,
  kind: "RETREAT" as const,
  quantity,
  unitPrice: oere(unitPrice),
  incurredOn: plainDate("2026-08-16"),
  source: "Faktura 7",
});

describe("a cohort's costs", () => {
  it("amount to quantity times price, rounded half up to whole øre", async () => {
    const items = await here.as("DEVELOPMENT", async (ctx) => {
      const id = await newCohort(ctx);
      await recordCost(ctx, cost(id, 56, 125_000));
      await recordCost(ctx, cost(id, 0.5, 33_333));
      return costItemsOf(ctx, [id]);
    });
    expect(items.map((it) => it.amount).sort((a, b) => a - b)).toEqual([16_667, 7_000_000]);
  });

  it("of a cohort in another town cannot be recorded, nor read", async () => {
    const id = await here.as("DEVELOPMENT", newCohort);
    await expect(
      there.as("DEVELOPMENT", (ctx) => recordCost(ctx, cost(id, 1, 100))),
    ).rejects.toMatchObject({ extensions: { code: "NOT_FOUND" } });
    await here.as("DEVELOPMENT", (ctx) => recordCost(ctx, cost(id, 1, 100)));
    expect(await there.as("DEVELOPMENT", (ctx) => costItemsOf(ctx, [id]))).toEqual([]);
  });
});

describe("what payback starts from", () => {
  it("gives the published figures from the shipped example and its rate", async () => {
    const { illustrative, benefitRates } = await here.as("MANAGEMENT", paybackBasis);
    const rate = benefitRates.find((it) => it.id === illustrative.rateId);
    if (!rate) throw new Error("The example's rate is not shipped.");
    const saving = savingPerPersonYear({
      parts: [
        { monthlyOere: rate.nonProvider, weight: 1 - illustrative.providerShare },
        { monthlyOere: rate.provider, weight: illustrative.providerShare },
      ],
      municipalShare: illustrative.municipalShare,
    });
    expect(saving).toBeCloseTo(101_081.4, 6);
    const result = payback({
      participants: illustrative.participants,
      selfSupporting: 2,
      costs: illustrative.costs.map((it) => ({ label: it.kind, amountKroner: it.amount / 100 })),
      savingPerPersonPerYearKroner: saving,
      horizonYears: 5,
      discountRatePercent: 0,
    });
    expect(result.totalCostKroner).toBe(606_000);
    expect(result.paybackYears).toBeCloseTo(2.997584, 6);
    expect(result.breakEvenPersons).toBeCloseTo(1.199034, 6);
  });

  it("knows the refund ladder in force today, and the rates' sources", async () => {
    const { refundSteps, benefitRates, recordedProgrammes } = await here.as(
      "MANAGEMENT",
      paybackBasis,
    );
    expect(refundSteps.map((it) => [it.fromWeek, it.municipalShare])).toEqual([
      [1, 0.2],
      [5, 0.6],
      [27, 0.7],
      [53, 0.8],
    ]);
    expect(benefitRates.every((it) => it.source !== "")).toBe(true);
    expect(recordedProgrammes.map((it) => it.selfSupporting)).toContain(4);
  });
});
