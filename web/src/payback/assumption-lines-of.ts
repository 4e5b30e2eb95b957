import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type AssumptionKey, assumptionKeys, type Confidence } from "@mikrolaan/shared/payback";
import { confidenceOf } from "./assumption-text.ts";
import type { EconomyModel } from "./economy-model.ts";

/** Who says an assumption: the page, the scenario, the cohort's records, the register, or we. */
type AssumptionOrigin = "PAGE" | "SCENARIO" | "RECORDED" | "REGISTER" | "SHIPPED";

/** An assumption as it was reckoned with; what is the register's alone is null of any other. */
export type AssumptionLine = {
  readonly key: AssumptionKey;
  readonly value: number;
  readonly origin: AssumptionOrigin;
  readonly low: number | null;
  readonly high: number | null;
  readonly source: string | null;
  readonly sourceDate: PlainDate | null;
  readonly owner: string | null;
  readonly confidence: Confidence;
  readonly signedOff: { readonly by: string; readonly at: string } | null;
};

/** Every assumption of a model, in the model's order: no result goes anywhere without them. */
export function assumptionLinesOf(model: EconomyModel): readonly AssumptionLine[] {
  return assumptionKeys.map((key) => {
    const value = model.values[key];
    const origin = originOf(key, model);
    const entry = model.register.get(key)?.entry;
    if (entry && (origin === "REGISTER" || origin === "SHIPPED")) {
      const { low, high, source, sourceDate, owner, confidence, signedOff } = entry;
      return { key, value, origin, low, high, source, sourceDate, owner, confidence, signedOff };
    }
    const { cohort, scenario } = model;
    const byScenario = origin === "SCENARIO" ? scenario : null;
    return {
      ...{ key, value, origin, low: null, high: null, source: null },
      sourceDate: origin === "RECORDED" ? (cohort?.recordedTo ?? null) : null,
      owner: byScenario?.owner ?? null,
      confidence: confidenceOf(key, model),
      signedOff: byScenario?.signedOff ?? null,
    };
  });
}

function originOf(key: AssumptionKey, model: EconomyModel): AssumptionOrigin {
  const { changed, scenario, cohort, register } = model;
  if (changed.has(key)) return "PAGE";
  if (scenario?.values.some((it) => it.key === key)) return "SCENARIO";
  const isCounted = key === "participants" || key === "selfSupporting";
  if (isCounted && cohort && cohort.participants > 0) return "RECORDED";
  return register.get(key)?.entry.id ? "REGISTER" : "SHIPPED";
}
