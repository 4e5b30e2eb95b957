import {
  type AssumptionKey,
  assumptionKeys,
  type EconomyChoice,
  economyChoiceNames,
} from "@mikrolaan/shared/payback";
import type { EconomyModel } from "./economy-model.ts";

/** A number or a choice in which models are not alike. */
export type Difference =
  | { readonly kind: "value"; readonly key: AssumptionKey }
  | { readonly kind: "choice"; readonly name: EconomyChoice };

type Compared = Pick<EconomyModel, "values" | "choices">;

/**
 * What models differ in, choices first.
 *
 * Shape    in the order of the register; empty for one model, or for models that are alike.
 */
export function differences(models: readonly Compared[]): readonly Difference[] {
  const differs = <Value>(of: (model: Compared) => Value) => new Set(models.map(of)).size > 1;
  return [
    ...economyChoiceNames
      .filter((name) => differs(({ choices: chosen }) => chosen[name]))
      .map((name) => ({ kind: "choice", name }) as const),
    ...assumptionKeys
      .filter((key) => differs(({ values }) => values[key]))
      .map((key) => ({ kind: "value", key }) as const),
  ];
}
