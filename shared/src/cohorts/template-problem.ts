import type { PlanReference } from "./date-rule.ts";
import type { ModuleCode, PhaseCode } from "./phases.ts";

/** Path of the field a problem is about, as the schema names it: "phases.7.end", "modules.3.nights". */
type AtField = { readonly field: string };

/** What a template cannot be saved with, or should be looked at for, with what its sentence needs. */
export type TemplateProblem =
  | (AtField & { readonly code: "CYCLE_OF_DATES"; readonly cycle: readonly PlanReference[] })
  | (AtField & {
      readonly code: "REFERENCE_MISSING" | "REFERENCE_WITHOUT_DATE";
      readonly from: PlanReference;
    })
  | (AtField & {
      readonly code: "PHASE_ENDS_BEFORE_START" | "DATE_BEFORE_PROGRAMME";
      readonly phase: PhaseCode;
    })
  | (AtField & {
      readonly code: "MODULE_DOES_NOT_FIT";
      readonly module: ModuleCode;
      readonly why: "NIGHTS" | "BEFORE_PHASE" | "AFTER_PHASE" | "OVERLAP";
      /** The phase it leaves, or the module it meets; none for its nights. */
      readonly against: PhaseCode | ModuleCode | null;
    })
  | (AtField & {
      readonly code: "MODULES_OUT_OF_ORDER";
      readonly module: ModuleCode;
      readonly before: ModuleCode;
    });

/** Whether a problem only warns: the programme can be held all the same. */
export function isWarning({ code }: TemplateProblem): boolean {
  return code === "MODULES_OUT_OF_ORDER";
}
