import type { AssumptionKey, EconomyChoice, EconomyChoices } from "@mikrolaan/shared/payback";
import type { EconomySettings } from "./economy-settings.ts";

/** Names that addresses of an earlier page had; what they asked for is passed over and named. */
const formerNames = [
  "basis",
  "n",
  "k",
  "c",
  "prov",
  "share",
  "saving",
  "years",
  "discount",
  "rate",
];

/** The names in an address that this page no longer reads. */
export function formerNamesIn(search: URLSearchParams): readonly string[] {
  return [...new Set(search.keys())].filter(
    (name) => formerNames.includes(name) || name.startsWith("c."),
  );
}

/** The address without them. */
export function withoutFormerNames(search: URLSearchParams): URLSearchParams {
  const after = new URLSearchParams(search);
  for (const name of formerNamesIn(search)) after.delete(name);
  return after;
}

/**
 * The settings with one assumption at another value; undefined goes back to what it was.
 *
 * Shape    firms that close do not open again: the other years' shares follow, so that none later is
 *          higher.
 */
export function withValue(
  settings: EconomySettings,
  key: AssumptionKey,
  value: number | undefined,
  all: Readonly<Record<AssumptionKey, number>>,
): EconomySettings {
  const { [key]: _gone, ...others } = settings.values;
  if (value === undefined) return { ...settings, values: others };
  return { ...settings, values: { ...others, ...survivalWith(key, value, all), [key]: value } };
}

export function withChoice<Choice extends EconomyChoice>(
  settings: EconomySettings,
  choice: Choice,
  option: EconomyChoices[Choice],
): EconomySettings {
  return { ...settings, choices: { ...settings.choices, [choice]: option } };
}

/** Another cohort has its own people; the rest stays as it was set. */
export function withCohort(settings: EconomySettings, cohortId: string | null): EconomySettings {
  const { participants, selfSupporting, furtherSelfSupporting, ...values } = settings.values;
  return { ...settings, cohortId, values };
}

/** Another scenario is a new beginning: it says what is set. */
export function withScenario(
  settings: EconomySettings,
  scenarioId: string | null,
): EconomySettings {
  return { ...settings, scenarioId, values: {}, choices: {} };
}

const survivalYears = [
  "survivalYear1",
  "survivalYear2",
  "survivalYear3",
  "survivalYear4",
  "survivalYear5",
] as const satisfies readonly AssumptionKey[];

function survivalWith(
  key: AssumptionKey,
  value: number,
  all: Readonly<Record<AssumptionKey, number>>,
): Partial<Record<AssumptionKey, number>> {
  const at = survivalYears.findIndex((year) => year === key);
  if (at < 0) return {};
  const moved = survivalYears.filter((year, index) =>
    index < at ? all[year] < value : index > at && all[year] > value,
  );
  return Object.fromEntries(moved.map((year) => [year, value]));
}
