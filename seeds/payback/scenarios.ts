// The calculations that every installation has to compare with; they are locked, and copied to be
// changed. The caveat of each stands with it wherever it is shown.
import type { Language } from "@mikrolaan/shared/calendar";
import type { ScenarioContent } from "@mikrolaan/shared/payback";

type ShippedScenario = {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly note: Readonly<Record<Language, string>>;
  readonly content: ScenarioContent;
};

const asPublished = { discountRatePercent: 0, selfSupporting: 2 } as const;

export const shippedScenarios: readonly ShippedScenario[] = [
  {
    id: "shipped:published",
    name: { da: "Håndbogens påstand", en: "The handbook's claim" },
    note: {
      da: "2 af 20 på under 5 år. CASA's regnestykke for Aarhus gik i nul ved 6 %; hvad det byggede på, er ikke fundet. Her er prisen sat, så den giver det samme.",
      en: "2 of 20 in less than 5 years. CASA's calculation for Aarhus broke even at 6 %; what it rested on was not found. Here the cost is set so that it gives the same.",
    },
    // Six yearly savings of one person, and nothing else.
    content: {
      cohortId: null,
      values: {
        ...asPublished,
        ...{ teamYearPrice: 0, accountingHourPrice: 0, workshopDayPrice: 0 },
        ...{ retreatPersonDayPrice: 0, loanLossShare: 0, otherFixed: 606_488.4 },
      },
      choices: {},
    },
  },
  {
    id: "shipped:illustrative",
    name: { da: "Det illustrative hold", en: "The illustrative cohort" },
    note: {
      da: "Alle priser er skøn og valgt, så holdet går i nul ved 6 %. Enighed med håndbogen beviser derfor regnemåden og ikke priserne.",
      en: "All prices are estimates, chosen so that the cohort breaks even at 6 %. Agreement with the handbook therefore proves the arithmetic and not the prices.",
    },
    content: { cohortId: null, values: asPublished, choices: {} },
  },
  {
    id: "shipped:survival",
    name: { da: "Nøgternt: 41 % i gang efter 5 år", en: "Sober: 41 % alive after 5 years" },
    note: {
      da: "Som det illustrative hold, men succeserne holder som nye danske firmaer: 41 % lever efter 5 år (SMVdanmark 12.09.2023), jævnt fordelt over årene.",
      en: "As the illustrative cohort, but the successes last as new Danish firms do: 41 % are alive after 5 years (SMVdanmark 12.09.2023), evenly over the years.",
    },
    content: { cohortId: null, values: asPublished, choices: { persistence: "LINEAR" } },
  },
  {
    id: "shipped:baseline",
    name: {
      da: "Nøgternt: 4 % var kommet i gang alligevel",
      en: "Sober: 4 % would have left anyway",
    },
    note: {
      da: "Som det illustrative hold, men 4 % af deltagerne var kommet fri af ydelsen uden programmet. Nulpunktet stiger fra 6 til 10 %.",
      en: "As the illustrative cohort, but 4 % of the participants would have left the benefit without the programme. Break-even rises from 6 to 10 %.",
    },
    content: { cohortId: null, values: { ...asPublished, baselineExitShare: 0.04 }, choices: {} },
  },
  {
    id: "shipped:discounted",
    name: { da: "Nøgternt: 3,5 % i kalkulationsrente", en: "Sober: discounted by 3.5 %" },
    note: {
      da: "Som det illustrative hold, men fremtidige kroner tæller mindre: 3,5 % om året, som Finansministeriet regner.",
      en: "As the illustrative cohort, but later kroner count for less: 3.5 % a year, as the Ministry of Finance reckons.",
    },
    content: {
      cohortId: null,
      values: { selfSupporting: 2, discountRatePercent: 3.5 },
      choices: {},
    },
  },
];
