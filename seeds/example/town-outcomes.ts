import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { Expected, OutcomeSource, OutcomeStatus } from "@mikrolaan/shared/outcomes";
import type { Row } from "./row.ts";

export type ExampleOutcomeRecord = Row & {
  readonly enrolment: string;
  readonly fromMonth: PlainDate;
  readonly toMonth: PlainDate;
  readonly status: OutcomeStatus;
  readonly source: OutcomeSource;
  readonly statedOn: PlainDate;
  readonly note: string | null;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
};

export type ExampleOutcomeMonth = Row & {
  readonly enrolment: string;
  readonly month: PlainDate;
  readonly status: OutcomeStatus;
  readonly record: string;
};

export type ExampleOutcomePlan = Row & {
  readonly cohort: string;
  readonly expected: readonly Expected[];
  readonly basis: string;
  readonly savedBy: string;
  readonly savedAt: string;
};
