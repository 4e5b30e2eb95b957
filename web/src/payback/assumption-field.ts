import { roundHalfUp } from "@mikrolaan/shared/money";
import type { AssumptionKey } from "@mikrolaan/shared/payback";
import { factOf, scaleOf, shownNumber, valueText } from "./assumption-text.ts";
import type { Voice } from "./voice.ts";

/** As many decimals as a field takes. */
export const shownDecimals = 4;

/** The value as a field shows it, without what a binary number adds. */
export function toShown(key: AssumptionKey, value: number): number {
  return roundHalfUp(value * scaleOf(key), shownDecimals);
}

/** What was typed, as the model counts it. */
export function fromShown(key: AssumptionKey, shown: number): number {
  return roundHalfUp(shown / scaleOf(key), shownDecimals + 2);
}

/** What an assumption is counted in, as people write it; a year is a number of its own. */
export function unitText(key: AssumptionKey, { t }: Voice): string {
  const { unit } = factOf(key);
  return unit === "YEAR" ? "" : t(`assumption.unit.${unit}`);
}

type Range = { readonly low?: number | null; readonly high?: number | null };

/** "10 til 40 %": the range that is still believable; null where there is none. */
export function believedText(key: AssumptionKey, { low, high }: Range, voice: Voice) {
  if (typeof low !== "number" || typeof high !== "number") return null;
  const from = shownNumber(toShown(key, low), key, voice);
  return voice.t("register.range", { low: from, high: valueText(high, key, voice) });
}
