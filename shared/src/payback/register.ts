import type { PlainDate } from "../calendar/index.ts";
import { type AssumptionFact, assumptionFacts } from "./assumption-facts.ts";
import {
  type AssumptionKey,
  type AssumptionValues,
  assumptionValues,
} from "./assumption-values.ts";

/** How sure a value is: counted or by law; from a source that is near; a guess of ours. */
export const confidences = ["SURE", "FAIR", "ESTIMATE"] as const;

export type Confidence = (typeof confidences)[number];

/** A value as the register has it, with the range it may lie in and where it is from. */
export type RegisteredValue = {
  readonly value: number;
  /** The range that is still believable; null where the value is not uncertain. */
  readonly low: number | null;
  readonly high: number | null;
  readonly source: string;
  /** When the source said so, as exactly as is known. */
  readonly sourceDate: PlainDate | null;
  readonly confidence: Confidence;
};

export type RegisterProblem =
  | {
      readonly field: "value" | "low" | "high";
      readonly code: "TOO_SMALL" | "TOO_LARGE";
      readonly limit: number;
    }
  | {
      readonly field: "value" | "low" | "high";
      readonly code: "NOT_A_NUMBER" | "TOO_MANY_DECIMALS";
    }
  | { readonly field: "low" | "high"; readonly code: "REQUIRED" };

/**
 * What is wrong with a value that someone wants to register, by field.
 *
 * Shape    empty when nothing is. The value lies within the assumption's bounds and its own range;
 *          a range has both ends; whole numbers are whole.
 */
export function registerProblems(
  key: AssumptionKey,
  { value, low, high }: Pick<RegisteredValue, "value" | "low" | "high">,
): readonly RegisterProblem[] {
  if (low === null && high !== null) return [{ field: "low", code: "REQUIRED" }];
  if (high === null && low !== null) return [{ field: "high", code: "REQUIRED" }];
  const { min, max } = assumptionFacts[key];
  return [
    ...within(key, "value", value, low ?? min, high ?? max),
    ...(low === null ? [] : within(key, "low", low, min, max)),
    ...(high === null ? [] : within(key, "high", high, min, max)),
  ];
}

function within(
  key: AssumptionKey,
  field: "value" | "low" | "high",
  n: number,
  min: number,
  max: number,
): readonly RegisterProblem[] {
  if (!Number.isFinite(n)) return [{ field, code: "NOT_A_NUMBER" }];
  if (n < min) return [{ field, code: "TOO_SMALL", limit: min }];
  if (n > max) return [{ field, code: "TOO_LARGE", limit: max }];
  if (isWhole(key) && !Number.isInteger(n)) return [{ field, code: "TOO_MANY_DECIMALS" }];
  return [];
}

function isWhole(key: AssumptionKey): boolean {
  const fact: AssumptionFact = assumptionFacts[key];
  return fact.whole === true;
}

/** The values that the model takes from a register; what is set aside replaces the registered. */
export function valuesOf(
  register: ReadonlyMap<AssumptionKey, Pick<RegisteredValue, "value">>,
  setAside: Readonly<Partial<Record<AssumptionKey, number>>> = {},
): AssumptionValues {
  return assumptionValues(
    (key) => setAside[key] ?? register.get(key)?.value ?? assumptionFacts[key].default,
  );
}
