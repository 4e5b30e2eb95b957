import type { AssumptionKey } from "./assumption-values.ts";
import type { EconomyChoices } from "./economy.ts";

/** What a scenario sets otherwise than the register; everything else is as registered. */
export type ScenarioContent = {
  /** The cohort it starts from; null for the illustrative one. */
  readonly cohortId: string | null;
  readonly values: Readonly<Partial<Record<AssumptionKey, number>>>;
  readonly choices: Partial<EconomyChoices>;
};
