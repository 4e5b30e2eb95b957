import { plainDate } from "@mikrolaan/shared/calendar";
import { oereFromKroner } from "@mikrolaan/shared/money";
import { assumptionFacts, assumptionKeys } from "@mikrolaan/shared/payback";
import { createInstance } from "i18next";
import { codesDa } from "../ui/codes.da.ts";
import { uiDa } from "../ui/words.da.ts";
import { assumptionDa } from "./assumption-words.da.ts";
import { type EconomyBasis, type EconomyCohort, economyModel } from "./economy-model.ts";
import { readEconomySettings } from "./economy-settings.ts";
import { registerDa } from "./register-words.da.ts";
import { scenariosDa } from "./scenario-words.da.ts";
import type { Voice } from "./voice.ts";
import { paybackDa } from "./words.da.ts";

/** A register as shipped, with one value of someone's own, and the ladder. */
export const basis: EconomyBasis = {
  assumptionRegister: {
    assumptions: assumptionKeys.map((key) => ({
      ...{ key, unit: assumptionFacts[key].unit },
      entry: {
        ...{ id: null, low: null, high: null, owner: null, setAt: null, reason: null },
        value: assumptionFacts[key].default,
        // A source that a spreadsheet would run.
        source: key === "participants" ? '=HYPERLINK("http://x")' : "kilde",
        ...{ sourceDate: plainDate("2023-09-12"), confidence: "FAIR", signedOff: null },
      },
    })),
  },
  scenarios: [],
  economyRulePacks: [
    {
      ...{ id: "ladder", key: "state-refund", validFrom: plainDate("2016-01-01"), validTo: null },
      ...{ source: "STAR", rates: null, activities: null },
      steps: [
        { fromWeek: 1, toWeek: 4, refundPercent: 80 },
        { fromWeek: 5, toWeek: 26, refundPercent: 40 },
        { fromWeek: 27, toWeek: 52, refundPercent: 30 },
        { fromWeek: 53, toWeek: null, refundPercent: 20 },
      ],
    },
  ],
};

/** A cohort of twelve, two of them self-supporting for some months, with all kinds of recorded rows. */
export const cohort: EconomyCohort = {
  id: "0190a6f0-1111-7abc-8def-0123456789ab",
  ...{ name: "Hold 2", startsOn: plainDate("2025-08-04"), status: "FOLLOW_UP", participants: 12 },
  ...{ businessStart: plainDate("2026-03-01"), recordedTo: plainDate("2026-11-23") },
  dots: { selfSupporting: 2, jobOrEducation: 1, inProgress: 8, stopped: 1 },
  invoices: [
    {
      ...{ id: "i1", kind: "RETREAT", on: plainDate("2025-11-03"), source: "Faktura 7" },
      ...{ amount: oereFromKroner(70_000.55), payer: "MUNICIPALITY" },
    },
  ],
  activities: [
    {
      ...{ id: "s1", kind: "ACCOUNTING_COURSE", on: plainDate("2025-09-01"), quantity: 3 },
      ...{ sessionId: "s1", member: null },
    },
    {
      ...{ id: "m1@2025-09", kind: "TEAM", on: plainDate("2025-09-30"), quantity: 0.37 },
      ...{ sessionId: null, member: "Mette Kragh" },
    },
  ],
  outcomes: [4, 5, 6, 7].flatMap((month) => [
    outcome(3, month, "SELF_SUPPORTING"),
    outcome(7, month, month === 6 ? "BACK_ON_BENEFIT" : "PARTLY"),
  ]),
  frozen: null,
};

/** The model of an address, of the cohort or the illustrative one. */
export function modelAt(search: string, of: EconomyCohort | null = null) {
  const { settings } = readEconomySettings(new URLSearchParams(search));
  return economyModel(basis, of, settings, plainDate("2026-11-23"));
}

export async function danish(): Promise<Voice> {
  const translation = {
    ...{ ui: uiDa, codes: codesDa, payback: paybackDa, assumption: assumptionDa },
    ...{ register: registerDa, scenarios: scenariosDa },
  };
  const instance = createInstance();
  await instance.init({
    lng: "da",
    resources: { da: { translation } },
    interpolation: { escapeValue: false },
  });
  return { t: instance.t, language: "da" };
}

function outcome(
  person: number,
  month: number,
  status: "SELF_SUPPORTING" | "PARTLY" | "BACK_ON_BENEFIT",
) {
  const of = plainDate(`2026-0${month}-01`);
  return { id: `${person}-${month}`, person, month: of, status };
}
