import {
  type AssumptionKey,
  assumptionKeys,
  type EconomyChoice,
  type EconomyChoices,
  economyChoiceNames,
  type SaveScenarioInput,
} from "@mikrolaan/shared/payback";
import type { Scenario } from "./economy-model.ts";
import type { EconomySettings } from "./economy-settings.ts";

/** What a scenario sets: the part of it that a name and a note are put on. */
export type ScenarioSets = Pick<SaveScenarioInput, "cohortId" | "values" | "choices">;

/**
 * What the settings of a page come to as a scenario: all that the scenario under them sets, and on
 * top of it what was set on the page.
 */
export function setsOf(settings: EconomySettings, under: Scenario | null): ScenarioSets {
  const values = new Map<AssumptionKey, number>();
  for (const { key, value } of under?.values ?? []) values.set(key, value);
  for (const key of assumptionKeys) {
    const value = settings.values[key];
    if (value !== undefined) values.set(key, value);
  }
  const { cohortId } = settings;
  return {
    cohortId,
    values: [...values].map(([key, value]) => ({ key, value })),
    choices: choicesOf(settings.choices, under),
  };
}

/** What a scenario sets as it stands. */
export function setsOfScenario(scenario: Scenario): ScenarioSets {
  const { cohortId, values } = scenario;
  return {
    cohortId: cohortId ?? null,
    values: values.map(({ key, value }) => ({ key, value })),
    choices: choicesOf({}, scenario),
  };
}

/** The address that opens a scenario in the calculation. */
export function scenarioAddress({ id, cohortId }: Pick<Scenario, "id" | "cohortId">): string {
  const search = new URLSearchParams({ scenario: id, ...(cohortId ? { cohort: cohortId } : {}) });
  return `/payback?${search}`;
}

type Option = EconomyChoices[EconomyChoice];

/** The choices that are made, by name; what is left to the model is not among them. */
export function choicesMade(
  choices: {
    readonly [Name in EconomyChoice]?: EconomyChoices[Name] | null;
  },
): readonly (readonly [name: EconomyChoice, option: Option])[] {
  return economyChoiceNames.flatMap((name) => {
    const option = choices[name];
    return option ? [[name, option] as const] : [];
  });
}

function choicesOf(
  set: Partial<EconomyChoices>,
  under: Scenario | null,
): SaveScenarioInput["choices"] {
  const chosen = under?.choices;
  return {
    clock: set.clock ?? chosen?.clock ?? null,
    refund: set.refund ?? chosen?.refund ?? null,
    activity: set.activity ?? chosen?.activity ?? null,
    benefits: set.benefits ?? chosen?.benefits ?? null,
    persistence: set.persistence ?? chosen?.persistence ?? null,
    loans: set.loans ?? chosen?.loans ?? null,
  };
}
