import { plainDate } from "@mikrolaan/shared/calendar";
import { oereFromKroner } from "@mikrolaan/shared/money";
import { assumptionFacts, assumptionKeys } from "@mikrolaan/shared/payback";
import { createInstance } from "i18next";
import { codesDa } from "../ui/codes.da.ts";
import { codesEn } from "../ui/codes.en.ts";
import { errorsDa } from "../ui/errors.da.ts";
import { errorsEn } from "../ui/errors.en.ts";
import { uiDa } from "../ui/words.da.ts";
import { uiEn } from "../ui/words.en.ts";
import { assumptionDa } from "./assumption-words.da.ts";
import { assumptionEn } from "./assumption-words.en.ts";
import {
  type EconomyBasis,
  type EconomyCohort,
  type EconomyModel,
  economyModel,
} from "./economy-model.ts";
import { readEconomySettings } from "./economy-settings.ts";
import type { Voice } from "./voice.ts";
import { paybackDa } from "./words.da.ts";
import { paybackEn } from "./words.en.ts";

const today = plainDate("2026-11-23");

const ranges: Readonly<Record<string, readonly [number, number]>> = {
  selfSupporting: [1, 4],
  loanLossShare: [0.1, 0.4],
  municipalShare: [0.6, 0.8],
  baselineExitShare: [0, 0.04],
  teamYearPrice: [360_000, 440_000],
};

const basis: EconomyBasis = {
  assumptionRegister: {
    assumptions: assumptionKeys.map((key) => ({
      key,
      unit: assumptionFacts[key].unit,
      entry: {
        ...{ id: null, value: assumptionFacts[key].default, source: "Håndbogen", sourceDate: null },
        ...{ low: ranges[key]?.[0] ?? null, high: ranges[key]?.[1] ?? null },
        ...{ confidence: "FAIR" as const, reason: null, owner: null, setAt: null, signedOff: null },
      },
    })),
  },
  scenarios: [],
  economyRulePacks: [],
};

/** A cohort in follow-up, 15 months after business start, two of 20 self-supporting for a year. */
export const followedUp: EconomyCohort = {
  ...{ id: "0190a6f0-1111-7abc-8def-0123456789ab", name: "Hold 2", status: "FOLLOW_UP" },
  startsOn: plainDate("2025-01-13"),
  businessStart: plainDate("2025-08-18"),
  recordedTo: today,
  participants: 20,
  dots: { selfSupporting: 2, jobOrEducation: 0, inProgress: 13, stopped: 5 },
  invoices: [
    {
      ...{ id: "team", kind: "TEAM", on: plainDate("2025-06-30"), source: "Faktura 7" },
      ...{ amount: oereFromKroner(500_000), payer: "MUNICIPALITY" },
    },
  ],
  activities: [],
  outcomes: [1, 2].flatMap((person) =>
    Array.from({ length: 12 }, (_, at) => ({
      ...{ id: `${person}-${at}`, person, status: "SELF_SUPPORTING" as const },
      month: plainDate(at === 0 ? "2025-12-01" : `2026-${String(at).padStart(2, "0")}-01`),
    })),
  ),
  frozen: null,
};

/** The model of an address. */
export function at(search: string, cohort: EconomyCohort | null = null): EconomyModel {
  const { settings } = readEconomySettings(new URLSearchParams(search));
  return economyModel(basis, cohort, settings, today);
}

export async function voiceOf(language: "da" | "en"): Promise<Voice> {
  const da = {
    payback: paybackDa,
    assumption: assumptionDa,
    codes: codesDa,
    errors: errorsDa,
    ui: uiDa,
  };
  const en = {
    payback: paybackEn,
    assumption: assumptionEn,
    codes: codesEn,
    errors: errorsEn,
    ui: uiEn,
  };
  const words = createInstance();
  const t = await words.init({
    lng: language,
    resources: { da: { translation: da }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  return { t, language };
}
