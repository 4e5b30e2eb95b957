import {
  type AssumptionKey,
  assumptionKeys,
  type EconomyChoice,
  type EconomyChoices,
  economyChoiceNames,
  economyChoices,
} from "@mikrolaan/shared/payback";

/** What someone set on the page; what is not in it is as the scenario, the cohort or the register has it. */
export type EconomySettings = {
  /** Null is the illustrative cohort. */
  readonly cohortId: string | null;
  readonly scenarioId: string | null;
  readonly values: Readonly<Partial<Record<AssumptionKey, number>>>;
  readonly choices: Partial<EconomyChoices>;
};

export const noSettings: EconomySettings = {
  cohortId: null,
  scenarioId: null,
  values: {},
  choices: {},
};

/** The settings of an address, and the names in it that cannot be read. */
export function readEconomySettings(search: URLSearchParams): {
  readonly settings: EconomySettings;
  readonly unreadable: readonly string[];
} {
  const unreadable: string[] = [];
  const values: Partial<Record<AssumptionKey, number>> = {};
  for (const key of assumptionKeys) {
    const text = search.get(key);
    if (text === null) continue;
    if (/^-?\d{1,15}(\.\d{1,15})?$/.test(text)) values[key] = Number(text);
    else unreadable.push(key);
  }
  const choices: Record<string, string> = {};
  for (const name of economyChoiceNames) {
    const text = search.get(inAddress(name));
    if (text === null) continue;
    if (isOption(name, text)) choices[name] = text;
    else unreadable.push(inAddress(name));
  }
  const settings: EconomySettings = {
    cohortId: search.get("cohort"),
    scenarioId: search.get("scenario"),
    values,
    choices: choices as Partial<EconomyChoices>,
  };
  return { settings, unreadable };
}

/** The address of settings; what it says of other things, such as chart or table, is kept. */
export function writeEconomySettings(
  before: URLSearchParams,
  { cohortId, scenarioId, values, choices }: EconomySettings,
): URLSearchParams {
  const search = new URLSearchParams(before);
  const put = (name: string, value: string | null | undefined) => {
    if (value === null || value === undefined) search.delete(name);
    else search.set(name, value);
  };
  put("cohort", cohortId);
  put("scenario", scenarioId);
  for (const key of assumptionKeys) put(key, values[key]?.toString());
  for (const name of economyChoiceNames) put(inAddress(name), choices[name]);
  return search;
}

/** What a choice is called in the address: "loans" is the number of them there. */
function inAddress(name: EconomyChoice): string {
  return name === "loans" ? "loansAs" : name;
}

function isOption(name: EconomyChoice, text: string): boolean {
  return (economyChoices[name] as readonly string[]).includes(text);
}
