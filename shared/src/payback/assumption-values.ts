import { assumptionFacts } from "./assumption-facts.ts";

/** The name of a number that the model takes; its unit, bounds and default are in `assumptionFacts`. */
export type AssumptionKey = keyof typeof assumptionFacts;

export const assumptionKeys: readonly AssumptionKey[] =
  Object.keys(assumptionFacts).filter(isAssumptionKey);

export type AssumptionValues = Readonly<Record<AssumptionKey, number>>;

/** A value for every assumption, each asked for by its key. */
export function assumptionValues(value: (key: AssumptionKey) => number): AssumptionValues {
  const values: Readonly<Record<string, number>> = Object.fromEntries(
    assumptionKeys.map((key) => [key, value(key)]),
  );
  if (!isComplete(values)) throw new RangeError("An assumption has no value");
  return values;
}

/** Every assumption at its default. */
export const defaultAssumptions: AssumptionValues = assumptionValues(
  (key) => assumptionFacts[key].default,
);

export function isAssumptionKey(text: string): text is AssumptionKey {
  return Object.hasOwn(assumptionFacts, text);
}

function isComplete(values: Readonly<Record<string, number>>): values is AssumptionValues {
  return assumptionKeys.every((key) => Object.hasOwn(values, key));
}
