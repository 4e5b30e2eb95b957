import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { Oere } from "@mikrolaan/shared/money";
import type {
  AssumptionKey,
  AssumptionValues,
  Confidence,
  CostKind,
  EconomyChoices,
  Payer,
  ScenarioContent,
} from "@mikrolaan/shared/payback";
import type { Row } from "./row.ts";

type Signed = { readonly signedOffBy: string | null; readonly signedOffAt: string | null };

/** A number of the register as it was set; of one key, the last row counts. */
export type ExampleAssumption = Row &
  Signed & {
    readonly key: AssumptionKey;
    readonly value: number;
    readonly low: number | null;
    readonly high: number | null;
    readonly source: string;
    readonly sourceDate: PlainDate | null;
    readonly confidence: Confidence;
    readonly reason: string;
    readonly owner: string;
    readonly setAt: string;
  };

export type ExampleRealisedAssumption = Row & {
  readonly key: AssumptionKey;
  readonly year: number;
  readonly value: number;
  readonly source: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
};

export type ExampleScenario = Row &
  Signed & {
    readonly name: string;
    readonly note: string | null;
    readonly content: ScenarioContent;
    readonly owner: string;
    readonly changedAt: string;
  };

/** What a cohort was expected to cost and bring, as it stood on the day it began. */
export type ExampleEconomyPlan = Row & {
  readonly cohort: string;
  readonly values: AssumptionValues;
  readonly choices: EconomyChoices;
  readonly frozenAt: string;
};

export type ExampleCostItem = Row & {
  readonly cohort: string;
  readonly kind: CostKind;
  readonly quantity: number;
  readonly unitPrice: Oere;
  readonly amount: Oere;
  readonly payer: Payer;
  readonly incurredOn: PlainDate;
  readonly source: string;
};
