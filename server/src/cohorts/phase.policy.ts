import type { CohortStatus } from "@mikrolaan/shared/cohorts";
import { type Actor, may } from "@mikrolaan/shared/identity";

/** Who may do what with a phase of a cohort that stands so. */
export const phasePolicy = {
  move: (actor: Actor, { status }: { readonly status: CohortStatus }) =>
    may(actor, "movePhase") && status !== "CLOSED",
};
