import { plainDate } from "@mikrolaan/shared/calendar";
import { kronerOf } from "@mikrolaan/shared/money";
import { type AssumptionKey, assumptionFacts, assumptionKeys } from "@mikrolaan/shared/payback";
import { createInstance } from "i18next";
import { describe, expect, it } from "vitest";
import { fromShown, toShown } from "./assumption-field.ts";
import { assumptionGroups } from "./assumption-groups.ts";
import { valueText } from "./assumption-text.ts";
import { assumptionDa } from "./assumption-words.da.ts";
import type { EconomyBasis, EconomyCohort } from "./economy-model.ts";
import { breakEvenChange, netChange, shortEffect, timeChange } from "./headline-text.ts";
import { effectOf, type Headline } from "./register-effect.ts";
import { registerDa } from "./register-words.da.ts";
import { baseline, lasting, published } from "./scenario.given.ts";
import { scenariosDa } from "./scenario-words.da.ts";
import type { Voice } from "./voice.ts";
import { paybackDa } from "./words.da.ts";

const today = plainDate("2026-11-23");

describe("the effect of a number in the register", () => {
  it("is told from and to, for payback, break-even and net", async () => {
    const voice = await danish();
    const moved = effect("loanLossShare", 0.2, 0.4, { discountRatePercent: 0 });
    const { before, after, only } = moved;
    expect(only).toBeNull();
    const [from, to] = [told(before), told(after)];
    // 606,000 and 702,000 kr. at 202,162.80 kr. saved a year.
    expect([from.time.paybackMonths, to.time.paybackMonths]).toEqual([36, 42]);
    expect(kronerOf(from.net) - kronerOf(to.net)).toBe(96_000);
    expect(timeChange(from, to, voice)).toBe("36 → 42 måneder");
    expect(breakEvenChange(from, to, voice)).toBe("1,2 → 1,4 af 20");
    expect(netChange(from, to, voice)).toBe("+404.814 → +308.814\u00a0kr.");
    expect(shortEffect(moved, voice)).toBe("36 → 42 måneder, nulpunkt 1,2 → 1,4 af 20");
  });

  it("shows as many decimals as the change needs", async () => {
    const voice = await danish();
    const { before, after } = effect("accountingHourPrice", 1_000, 1_050, {
      discountRatePercent: 0,
    });
    expect(timeChange(told(before), told(after), voice)).toBe("36 → 37 måneder");
    expect(breakEvenChange(told(before), told(after), voice)).toBe("1,199 → 1,201 af 20");
  });

  it("of a number that counts only with a certain choice is told with that choice", () => {
    const { before, after, only } = effect("weeksOnSupportAtStart", 26, 71, {});
    expect(only).toEqual({ refund: "LADDER" });
    // Between a year and two on support the municipality pays 80 % instead of 70, so it saves more.
    expect(told(after).net).toBeGreaterThan(told(before).net);
  });

  it("is none where the number does nothing, and none where it is the same", async () => {
    const voice = await danish();
    const same = effect("loanLossShare", 0.2, 0.2, {});
    expect(shortEffect(same, voice)).toBe("Ingen virkning");
    const idle = effect("taxMunicipalShare", 0, 0.6, {});
    expect(idle.only).toBeNull();
    expect(shortEffect(idle, voice)).toBe("Ingen virkning");
  });

  it("of the discount rate is one on the present value only", async () => {
    const voice = await danish();
    const { before, after } = effect("discountRatePercent", 0, 3.5, {});
    expect([told(before).time, told(before).net]).toEqual([told(after).time, told(after).net]);
    const present = "nutidsværdi +404.814 → +306.776\u00a0kr.";
    expect(shortEffect({ before, after, only: null }, voice)).toBe(present);
  });

  it("that makes it never pay says never, and breaks nothing", async () => {
    const voice = await danish();
    const moved = effect("municipalShare", 0.7, 0, { discountRatePercent: 0 });
    expect(shortEffect(moved, voice)).toMatch(/^36 måneder → aldrig/);
    expect(told(moved.after).breakEven).toBeNull();
  });

  it("leaves a cohort's own records before the register", () => {
    const own = effectOf(basis(), cohort, { ...{ key: "selfSupporting", from: 2, to: 4 }, today });
    expect(own.after).toEqual(own.before);
    const loss = effectOf(basis(), cohort, {
      ...{ key: "loanPrincipal", from: 40_000, to: 50_000 },
      today,
    });
    expect(loss.after).not.toEqual(loss.before);
  });
});

describe("the numbers of the register", () => {
  it("stand in one group each", () => {
    const grouped = Object.values(assumptionGroups).flat();
    expect(grouped.toSorted()).toEqual([...assumptionKeys].toSorted());
  });

  it("come back from a field as they went into it", () => {
    for (const key of assumptionKeys) {
      const { default: value } = assumptionFacts[key];
      expect(fromShown(key, toShown(key, value)), key).toBe(value);
    }
    expect(fromShown("loanLossShare", 12.5)).toBe(0.125);
  });

  it("are written with their unit, and a year without dots", async () => {
    const voice = await danish();
    expect(valueText(0.125, "loanLossShare", voice)).toBe("12,5\u00a0%");
    expect(valueText(400_000, "teamYearPrice", voice)).toBe("400.000\u00a0kr.");
    expect(valueText(2012, "priceYear", voice)).toBe("2012");
  });
});

const cohort: EconomyCohort = {
  id: "0190a6f0-1111-7abc-8def-0123456789ab",
  name: "Hold 2",
  startsOn: plainDate("2024-08-05"),
  status: "FOLLOW_UP",
  participants: 12,
  businessStart: plainDate("2025-03-03"),
  recordedTo: today,
  dots: { selfSupporting: 1, jobOrEducation: 1, inProgress: 10, stopped: 0 },
  ...{ invoices: [], activities: [], outcomes: [], frozen: null },
};

type Set = Partial<Readonly<Record<AssumptionKey, number>>>;

/** The shipped values, but for some. */
function basis(set: Set = {}): EconomyBasis {
  return {
    scenarios: [published, baseline, lasting],
    economyRulePacks: [refundLadder()],
    assumptionRegister: {
      assumptions: assumptionKeys.map((key) => ({
        ...{ key, unit: assumptionFacts[key].unit },
        entry: {
          ...{ id: null, value: set[key] ?? assumptionFacts[key].default, low: null, high: null },
          ...{ source: "Skøn", sourceDate: null, confidence: "ESTIMATE", reason: null },
          ...{ owner: null, setAt: null, signedOff: null },
        },
      })),
    },
  };
}

function refundLadder(): EconomyBasis["economyRulePacks"][number] {
  const step = (fromWeek: number, toWeek: number | null, refundPercent: number) => ({
    ...{ fromWeek, toWeek, refundPercent },
  });
  return {
    ...{ id: "ladder", key: "state-refund", source: "star.dk", rates: null, activities: null },
    ...{ validFrom: plainDate("2016-01-04"), validTo: null },
    steps: [step(1, 4, 80), step(5, 26, 40), step(27, 52, 30), step(53, null, 20)],
  };
}

function effect(key: AssumptionKey, from: number, to: number, set: Set) {
  return effectOf(basis(set), null, { key, from, to, today });
}

function told(headline: Headline) {
  if (headline.kind !== "told") throw new Error("Nothing is told.");
  return headline;
}

async function danish(): Promise<Voice> {
  const i18n = createInstance();
  await i18n.init({
    lng: "da",
    interpolation: { escapeValue: false },
    resources: {
      da: {
        translation: {
          ...{ assumption: assumptionDa, payback: paybackDa, register: registerDa },
          ...{ scenarios: scenariosDa, ui: { kroner: "kr." } },
        },
      },
    },
  });
  return { t: i18n.t, language: "da" };
}
