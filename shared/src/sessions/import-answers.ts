import type { PlainDate } from "../calendar/index.ts";
import type { ModuleCode } from "../cohorts/index.ts";
import type { SheetTrial } from "../text/index.ts";
import type { DayRow } from "./import-days.ts";
import type { MarkChange } from "./import-plan.ts";
import type { ImportProblemCode } from "./import-table.ts";

type TrialOfSheet = SheetTrial<ImportProblemCode>;

/** What a sheet of marks would change. */
export type MarksTrial = TrialOfSheet & {
  readonly kind: "MARKS";
  /** Rows and cells without a mark. */
  readonly blank: number;
  readonly changes: readonly NamedChange[];
  /** Stands for exactly these changes of exactly these marks. */
  readonly plan: string;
};

export type NamedChange = Pick<MarkChange, "row" | "from" | "to"> & {
  readonly name: string;
  readonly date: PlainDate;
  readonly module: ModuleCode;
};

/** Which of a sheet's days a cohort would get. */
export type DaysTrial = TrialOfSheet & {
  readonly kind: "DAYS";
  readonly added: readonly Omit<DayRow, "at">[];
};

/** What was saved of a sheet of marks, and the save by which it is undone; null when nothing was. */
export type MarksImported = { readonly saveId: string | null; readonly changed: number };

/** What a sheet of days has added, and the deed in the plan's log by which it is undone. */
export type DaysImported = { readonly changeId: string | null; readonly added: number };
