import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type Economy } from "@mikrolaan/shared/payback";
import type { EconomyModel } from "./economy-model.ts";
import type { Voice } from "./voice.ts";

/** What the workbook is of, besides the model. */
export type WorkbookHead = {
  readonly municipality: string;
  readonly today: PlainDate;
  readonly conclusion: string;
  readonly cohort: string;
  readonly scenario: string;
};

/** What every sheet is written with. */
export type Book = {
  readonly model: EconomyModel;
  readonly economy: Economy;
  readonly voice: Voice;
  /** The sheet and the columns of it that formulas refer to: "'Rækker'!$I$2:$I$90". */
  readonly rows: Readonly<
    Record<"year" | "month" | "payer" | "item" | "side" | "basis" | "kroner", string>
  >;
  readonly months: (column: string) => string;
  readonly lastMonth: (column: string) => string;
  /** The cell that holds the discount rate. */
  readonly rate: string;
};
