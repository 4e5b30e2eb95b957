import { addDays, type PlainDate, partsOf } from "@mikrolaan/shared/calendar";
import { defaultAssumptions, defaultChoices } from "@mikrolaan/shared/payback";
import { exampleId, exampleNumber, type TownNumber } from "./ids.ts";
import type { ExampleCohort } from "./town.ts";
import type {
  ExampleAssumption,
  ExampleEconomyPlan,
  ExampleRealisedAssumption,
  ExampleScenario,
} from "./town-payback.ts";
import { fjordbyStaff } from "./users.ts";

const [planner, , , manager] = fjordbyStaff.users;

type Set = Omit<ExampleAssumption, "id" | "owner" | "setAt" | "signedOffBy" | "signedOffAt"> & {
  readonly daysAgo: number;
  readonly signedDaysAgo?: number;
};

/**
 * What Fjordby has set in the register instead of the shipped numbers, in order of setting. None
 * of it counts with the published calculation's own choices, so that its figures stay as printed.
 */
export function fjordbyAssumptions(today: PlainDate): readonly ExampleAssumption[] {
  const asOf = (daysAgo: number) => addDays(today, -daysAgo);
  const weeks = { key: "weeksOnSupportAtStart", low: 26, high: 120 } as const;
  const set: readonly Set[] = [
    {
      ...{ ...weeks, value: 52, confidence: "ESTIMATE", sourceDate: null, daysAgo: 140 },
      source: "Skøn fra teamet",
      reason: "De fleste har været ledige i omkring et år",
    },
    {
      ...{ ...weeks, value: 71, confidence: "SURE", sourceDate: asOf(62) },
      ...{ daysAgo: 55, signedDaysAgo: 48 },
      source: "Jobcentrets optælling af de visiterede",
      reason: "Talt op i stedet for skønnet",
    },
    {
      ...{ key: "survivalYear1", value: 0.9, low: 0.8, high: 1, confidence: "FAIR" },
      ...{ sourceDate: asOf(20), daysAgo: 18 },
      source: "Teamets opfølgning på de første to hold",
      reason: "Egne virksomheder i stedet for alle nye firmaer",
    },
  ];
  return set.map(({ daysAgo, signedDaysAgo, ...row }, index) => ({
    ...row,
    id: exampleId(1, "assumption", index + 1),
    ...{ owner: planner.id, setAt: at(asOf(daysAgo), "09:20") },
    signedOffBy: signedDaysAgo === undefined ? null : manager.id,
    signedOffAt: signedDaysAgo === undefined ? null : at(asOf(signedDaysAgo), "13:05"),
  }));
}

/** What some of the numbers turned out to be last year. */
export function fjordbyRealised(today: PlainDate): readonly ExampleRealisedAssumption[] {
  const { year } = partsOf(today);
  // In the first days of a year nobody has told of the one before.
  const told = addDays(today, -30);
  const last = partsOf(told).year === year ? year - 1 : year - 2;
  const realised = [
    { key: "loanLossShare", value: 0.14, source: "Økonomiafdelingen, afskrevne lån" },
    { key: "accountingHourPrice", value: 1_050, source: "Revisors faktura" },
    { key: "retreatPersonDayPrice", value: 1_310, source: "Kursusstedets regning" },
    { key: "weeksOnSupportAtStart", value: 66, source: "Jobcentrets optælling" },
  ] as const;
  return realised.map((row, index) => ({
    ...row,
    id: exampleId(1, "realisedAssumption", index + 1),
    year: last,
    ...{ recordedBy: planner.id, recordedAt: at(told, "10:40") },
  }));
}

/** What Fjordby reckons with beside the shipped scenarios: one for the council, signed, and a draft. */
export function fjordbyScenarios(today: PlainDate): readonly ExampleScenario[] {
  const scenarios = [
    {
      name: "Fjordby, nøgternt",
      note: "Firmaerne holder som andre nye firmaer, og 4 % var kommet i gang alligevel.",
      content: {
        cohortId: null,
        values: { selfSupporting: 2, baselineExitShare: 0.04, loanLossShare: 0.3 },
        choices: { persistence: "LINEAR" },
      },
      ...{ daysAgo: 40, signedDaysAgo: 33 },
    },
    {
      name: "Tre af tyve",
      note: "Kladde til budgettet. Tre selvforsørgende er flere, end Fjordby har nået.",
      content: { cohortId: null, values: { selfSupporting: 3 }, choices: {} },
      ...{ daysAgo: 12, signedDaysAgo: null },
    },
  ] as const;
  return scenarios.map(({ daysAgo, signedDaysAgo, ...row }, index) => ({
    ...row,
    id: exampleId(1, "scenario", index + 1),
    ...{ owner: planner.id, changedAt: at(addDays(today, -daysAgo), "11:15") },
    signedOffBy: signedDaysAgo === null ? null : manager.id,
    signedOffAt: signedDaysAgo === null ? null : at(addDays(today, -signedDaysAgo), "14:30"),
  }));
}

function at(day: PlainDate, time: string): string {
  return `${day}T${time}:00Z`;
}

/** The plans of the cohorts that have begun: the shipped register as it stood, for their seats. */
export function economyPlansOf(
  town: TownNumber,
  cohorts: readonly ExampleCohort[],
  today: PlainDate,
): readonly ExampleEconomyPlan[] {
  return cohorts
    .filter(({ startsOn }) => startsOn < today)
    .map(({ id, startsOn, seats }) => ({
      id: exampleId(town, "economyPlan", exampleNumber(id)),
      cohort: id,
      values: { ...defaultAssumptions, participants: seats },
      choices: defaultChoices,
      frozenAt: at(startsOn, "07:40"),
    }));
}
