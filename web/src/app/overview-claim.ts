import type { PlainDate } from "@mikrolaan/shared/calendar";
import { clockMonthEnd } from "@mikrolaan/shared/payback";
import {
  type EconomyBasis,
  type EconomyCohort,
  type EconomyModel,
  economyModel,
} from "../payback/economy-model.ts";
import { noSettings } from "../payback/economy-settings.ts";
import { todayMonth } from "../payback/net-rows.ts";

/** A cohort with its economy as the register has it. */
export type Measured = { readonly cohort: EconomyCohort; readonly model: EconomyModel };

/** Every cohort measured in the same way, in the order given. */
export function measured(
  basis: EconomyBasis,
  cohorts: readonly EconomyCohort[],
  today: PlainDate,
): readonly Measured[] {
  return cohorts.map((cohort) => {
    const settings = { ...noSettings, cohortId: cohort.id };
    return { cohort, model: economyModel(basis, cohort, settings, today) };
  });
}

/** The sentence is about the newest cohort that is far enough; cohorts come with the newest first. */
export function claimOf(all: readonly Measured[]): Measured | null {
  return all.find(isRipe) ?? null;
}

/** Whether a cohort is far enough to be judged: course over, people in it, costs recorded. */
export function isRipe({ cohort, model }: Measured): boolean {
  const { status, participants } = cohort;
  if (status !== "FOLLOW_UP" && status !== "CLOSED") return false;
  return participants > 0 && (model.input.records?.costs.length ?? 0) > 0;
}

/** What is spent and saved so far, in whole øre of the municipality. */
export function toDate({ cohort, model }: Measured): {
  readonly spentOere: number;
  readonly savedOere: number;
} {
  if (model.outcome.kind !== "economy") return { spentOere: 0, savedOere: 0 };
  const until = todayMonth(model) ?? 0;
  let spentOere = 0;
  let savedOere = 0;
  for (const { month, payer, basis, source, oere } of model.outcome.economy.flows) {
    // Month 0 is all that goes before, and before it has passed only what is recorded has happened.
    const isPast =
      month <= until &&
      (basis === "RECORDED" || clockMonthEnd(model.input, month) <= cohort.recordedTo);
    if (payer !== "MUNICIPALITY" || !isPast) continue;
    if (source.kind === "SAVING" || source.kind === "TAX") savedOere += oere;
    else spentOere -= oere;
  }
  return { spentOere, savedOere };
}
