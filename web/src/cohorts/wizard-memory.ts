import { type DraftModule, type PlanCohortInput, planCohortInput } from "@mikrolaan/shared/cohorts";
import { draftsOf, toReview } from "./wizard-draft.ts";

/** The four things a cohort is planned from, and its template. */
export type Basis = Pick<PlanCohortInput, "name" | "startsOn" | "seats" | "templateId">;

/** A cohort under way in the guide: its basis, and its course once it has been drafted. */
export type WizardDraft = {
  readonly basis: Basis;
  readonly modules: readonly DraftModule[] | null;
};

const storageKey = "mikrolaan.newCohort";

/** The draft that this person left in this tab, if there is one that can still be read. */
export function remembered(userId: string): WizardDraft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? "null");
    if (!isObject(kept) || kept.userId !== userId) return null;
    const basis = planCohortInput.safeParse(kept.basis);
    if (!basis.success) return null;
    const { name, startsOn, seats, templateId } = basis.data;
    const modules = kept.modules === null ? null : draftsOf(startsOn, kept.modules);
    return { basis: { name, startsOn, seats, templateId }, modules };
  } catch {
    // What cannot be read is none: the guide begins anew.
    return null;
  }
}

/** Keeps a draft until the tab is closed: dates, rooms and colleagues, and no citizen. */
export function remember(userId: string, draft: WizardDraft | null): void {
  try {
    if (draft) sessionStorage.setItem(storageKey, JSON.stringify(keptOf(userId, draft)));
    else sessionStorage.removeItem(storageKey);
  } catch {
    // Without storage the draft lives as long as the page.
  }
}

function keptOf(userId: string, { basis, modules }: WizardDraft) {
  return { userId, basis, modules: modules && toReview(modules) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
