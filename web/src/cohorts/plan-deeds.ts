import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import type { FreeTime } from "../ui/problems.ts";

/** What can be done with the sessions of a plan; they are another concept's, so the page gives them. */
export type SessionDeeds = {
  /** Opens the session's window to change it. */
  readonly edit: (id: string) => void;
  /** Opens a window for a new session of a module. */
  readonly add: (module: ModuleCode) => void;
  /** By whole weeks, alone. */
  readonly move: (id: string, weeks: number) => void;
  /** To a time that is free. */
  readonly moveTo: (id: string, free: FreeTime) => void;
  /** All of them, on the holidays or closed days that they lie on. */
  readonly keep: (ids: readonly string[]) => void;
  /** Takes a change of the plan back. */
  readonly undo: (changeId: string) => Promise<void>;
};
