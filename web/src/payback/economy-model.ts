import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type AssumptionKey,
  type AssumptionValues,
  assumptionKeys,
  costsToDate,
  defaultChoices,
  type Economy,
  type EconomyChoices,
  type EconomyInput,
  type EconomyRecords,
  economyOf,
  economySettingsSchema,
  type RuleGap,
  ruleGaps,
  valuesOf,
} from "@mikrolaan/shared/payback";
import type { RulePack } from "@mikrolaan/shared/rules";
import { type InputIssue, inputIssues } from "@mikrolaan/shared/text";
import type { Economy_CohortFragment, EconomyBasisQuery } from "../gql/graphql.ts";
import type { EconomySettings } from "./economy-settings.ts";

export type EconomyBasis = EconomyBasisQuery;
export type EconomyCohort = Economy_CohortFragment;
export type Scenario = EconomyBasis["scenarios"][number];
type Registered = EconomyBasis["assumptionRegister"]["assumptions"][number];

/** What a page of payback shows: the assumptions as they are, and what follows from them. */
export type EconomyModel = {
  readonly settings: EconomySettings;
  readonly cohort: EconomyCohort | null;
  readonly scenario: Scenario | null;
  readonly register: ReadonlyMap<AssumptionKey, Registered>;
  /** Before anyone set any on the page: as the scenario, the cohort or the register has them. */
  readonly base: AssumptionValues;
  readonly values: AssumptionValues;
  readonly choices: EconomyChoices;
  readonly changed: ReadonlySet<AssumptionKey>;
  readonly input: EconomyInput;
  readonly outcome:
    | { readonly kind: "economy"; readonly economy: Economy }
    | { readonly kind: "gaps"; readonly gaps: readonly RuleGap[] }
    | { readonly kind: "wrong"; readonly issues: readonly InputIssue[] };
};

/**
 * The model of settings, with the cohort they name (null for the illustrative one).
 *
 * Shape    never NaN and never thrown: what cannot be reckoned says the field, or the dates that no
 *          rate pack covers.
 */
export function economyModel(
  basis: EconomyBasis,
  cohort: EconomyCohort | null,
  settings: EconomySettings,
  today: PlainDate,
): EconomyModel {
  const register = registerOf(basis);
  const scenario = basis.scenarios.find(({ id }) => id === settings.scenarioId) ?? null;
  const base = valuesOf(entriesOf(register), { ...recordedValues(cohort), ...setBy(scenario) });
  const values = valuesOf(entriesOf(register), { ...base, ...settings.values });
  const choices = { ...defaultChoices, ...chosenBy(scenario), ...settings.choices };
  const input = inputOf(basis, cohort, { values, choices, today });
  const changed = new Set(assumptionKeys.filter((key) => values[key] !== base[key]));
  const outcome = outcomeOf(input);
  return { settings, cohort, scenario, register, base, values, choices, changed, input, outcome };
}

/** The same cohort as it was expected to go on the day it began; null before it has begun. */
export function frozenModelInput(
  basis: EconomyBasis,
  cohort: EconomyCohort,
  today: PlainDate,
): EconomyInput | null {
  if (!cohort.frozen) return null;
  const { values, choices } = cohort.frozen;
  const frozen = Object.fromEntries(values.map(({ key, value }) => [key, value]));
  const chosen = { ...defaultChoices, ...withoutNull(choices) };
  const asked = { values: valuesOf(new Map(), frozen), choices: chosen, today };
  return { ...inputOf(basis, cohort, asked), records: null };
}

function registerOf({ assumptionRegister }: EconomyBasis) {
  return new Map(assumptionRegister.assumptions.map((it) => [it.key, it] as const));
}

function entriesOf(register: ReadonlyMap<AssumptionKey, Registered>) {
  return new Map([...register].map(([key, { entry }]) => [key, entry] as const));
}

/** What a cohort's own people say, before anyone assumes anything. */
function recordedValues(cohort: EconomyCohort | null) {
  if (!cohort || cohort.participants === 0) return {};
  const { participants, dots } = cohort;
  return { participants, selfSupporting: dots.selfSupporting };
}

type Asked = {
  readonly values: AssumptionValues;
  readonly choices: EconomyChoices;
  readonly today: PlainDate;
};

function inputOf(
  basis: EconomyBasis,
  cohort: EconomyCohort | null,
  { values, choices, today }: Asked,
): EconomyInput {
  const people = new Set(cohort?.outcomes.map(({ person }) => person));
  return {
    values,
    choices,
    businessStart: cohort?.businessStart ?? today,
    people: [...people].map((person) => ({
      id: String(person),
      weeksOnSupport: null,
      benefit: null,
    })),
    costPayers: {},
    records: cohort && recordsOf(cohort, values),
    rules: { packs: packsOf(basis), benefitKey: "cash-benefit" },
  };
}

function recordsOf(cohort: EconomyCohort, values: AssumptionValues): EconomyRecords {
  const { recordedTo, invoices, activities, outcomes } = cohort;
  return {
    recordedTo,
    costs: costsToDate(invoices, activities, values),
    outcomes:
      outcomes.length === 0
        ? null
        : outcomes.map(({ id, person, month, status }) => ({
            ...{ id, person: String(person), month },
            ...{ status, stillPaid: null },
          })),
  };
}

/** What follows from an input, or why nothing does. */
export function outcomeOf(input: EconomyInput): EconomyModel["outcome"] {
  const { values, choices, businessStart } = input;
  const read = economySettingsSchema.safeParse({ values, choices, businessStart });
  if (!read.success) return { kind: "wrong", issues: inputIssues(read.error) };
  const gaps = ruleGaps(input);
  if (gaps.length > 0) return { kind: "gaps", gaps };
  return { kind: "economy", economy: economyOf(input) };
}

function setBy(scenario: Scenario | null) {
  return Object.fromEntries((scenario?.values ?? []).map(({ key, value }) => [key, value]));
}

function chosenBy(scenario: Scenario | null): Partial<EconomyChoices> {
  return scenario ? withoutNull(scenario.choices) : {};
}

function withoutNull(choices: Scenario["choices"]): Partial<EconomyChoices> {
  const { __typename, ...named } = choices as Scenario["choices"] & { __typename?: string };
  return Object.fromEntries(Object.entries(named).filter(([, choice]) => choice !== null));
}

/** The dated rules as the core reads them. */
function packsOf({ economyRulePacks }: EconomyBasis): readonly RulePack[] {
  return economyRulePacks.map(({ key, validFrom, validTo, source, rates, steps, activities }) => {
    const usual = {
      ...{ key, validFrom, validTo, source },
      ...{ legalBasis: null, sourceDate: null, verified: false },
    };
    if (rates) return { ...usual, kind: "BENEFIT_RATES", content: { perMonth: rates } };
    const content = steps
      ? { basis: "WEEKS_ON_SUPPORT" as const, steps }
      : { basis: "ACTIVITY" as const, activities: activities ?? [] };
    return { ...usual, kind: "REFUND_LADDER", content };
  });
}
