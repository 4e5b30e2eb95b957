import type { AssumptionKey, AssumptionUnit } from "@mikrolaan/shared/payback";
import { factOf, scaleOf } from "./assumption-text.ts";
import type { EconomyModel } from "./economy-model.ts";

const steps: Readonly<Record<AssumptionUnit, number>> = {
  PEOPLE: 1,
  FTE: 0.1,
  HOURS: 1,
  DAYS: 1,
  WEEKS: 1,
  MONTHS: 1,
  YEARS: 1,
  YEAR: 1,
  LOANS: 1,
  KRONER: 100,
  SHARE: 1,
  PERCENT_A_YEAR: 0.5,
};

/**
 * From where to where a slider goes, as shown: as far as anything is said by it. What is typed may
 * be more.
 */
export function sliderOf(
  key: AssumptionKey,
  { values, base, register }: EconomyModel,
): { readonly min: number; readonly max: number; readonly step: number } {
  const { unit, min, max } = factOf(key);
  const scale = scaleOf(key);
  const now = values[key] * scale;
  if (key === "selfSupporting" || key === "furtherSelfSupporting") {
    return { min: 0, max: values.participants, step: 1 };
  }
  if (unit === "SHARE") return { min: 0, max: 100, step: 1 };
  if (unit === "PERCENT_A_YEAR") return { min, max: Math.max(10, now), step: steps[unit] };
  if (unit === "YEARS") return { min, max: Math.max(20, now), step: 1 };
  const high = Math.max(
    base[key] * 2,
    (register.get(key)?.entry.high ?? 0) * 1.25,
    steps[unit] * 12,
  );
  const step = unit === "KRONER" && high > 50_000 ? 1_000 : steps[unit];
  const most = Math.min(max, Math.max(now, Math.ceil(high / step) * step));
  return { min, max: most, step };
}
