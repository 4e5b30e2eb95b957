import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { Oere } from "@mikrolaan/shared/money";
import {
  type AssumptionKey,
  type BreakEven,
  type EconomyChoices,
  type PaybackTime,
  type RuleGap,
} from "@mikrolaan/shared/payback";
import {
  type EconomyBasis,
  type EconomyCohort,
  type EconomyModel,
  economyModel,
} from "./economy-model.ts";
import { noSettings } from "./economy-settings.ts";

/** The figures that a change is told by, or why there are none. */
export type Headline =
  | {
      readonly kind: "told";
      readonly time: PaybackTime;
      readonly breakEven: BreakEven;
      readonly participants: number;
      readonly net: Oere;
      readonly npvKroner: number;
      readonly horizonYears: number;
    }
  | { readonly kind: "untold"; readonly gap: RuleGap | null };

export type Effect = {
  readonly before: Headline;
  readonly after: Headline;
  /** What had to be chosen for the assumption to count at all; null when nothing. */
  readonly only: Partial<EconomyChoices> | null;
};

type Asked = {
  readonly key: AssumptionKey;
  readonly from: number;
  readonly to: number;
  readonly today: PlainDate;
};

/**
 * What a number of the register does to the payback of a cohort (null for the illustrative one).
 *
 * Shape    everything else is as registered. An assumption that counts only with a certain choice,
 *          such as how a success lasts, is shown with that choice when it does nothing without it.
 */
export function effectOf(basis: EconomyBasis, cohort: EconomyCohort | null, asked: Asked): Effect {
  const told = { ...effectWith(basis, cohort, asked, {}), only: null };
  const only = countsOnlyWith[asked.key];
  if (!only || !isSame(told.before, told.after)) return told;
  const instead = { ...effectWith(basis, cohort, asked, only), only };
  return isSame(instead.before, instead.after) ? told : instead;
}

/** Whether two headlines say the same. */
function isSame(a: Headline, b: Headline): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The figures of a model as the calculation tells them: as cash, with their present value beside. */
export function headlineOf({ outcome, values }: EconomyModel): Headline {
  if (outcome.kind === "gaps") return { kind: "untold", gap: outcome.gaps[0] ?? null };
  if (outcome.kind === "wrong") return { kind: "untold", gap: null };
  const { simple, netAfterHorizon, npvKroner } = outcome.economy.results.MUNICIPALITY;
  const { breakEven, ...time } = simple;
  const { participants, horizonYears } = values;
  const net = netAfterHorizon;
  return { kind: "told", time, breakEven, participants, net, npvKroner, horizonYears };
}

function effectWith(
  basis: EconomyBasis,
  cohort: EconomyCohort | null,
  { key, from, to, today }: Asked,
  choices: Partial<EconomyChoices>,
) {
  const settings = { ...noSettings, cohortId: cohort?.id ?? null, choices };
  const at = (value: number) =>
    headlineOf(economyModel(withRegistered(basis, key, value), cohort, settings, today));
  return { before: at(from), after: at(to) };
}

/** The basis with another number registered. A cohort's own records still come before it. */
function withRegistered(basis: EconomyBasis, key: AssumptionKey, value: number): EconomyBasis {
  const { assumptionRegister } = basis;
  const assumptions = assumptionRegister.assumptions.map((it) =>
    it.key === key ? { ...it, entry: { ...it.entry, value } } : it,
  );
  return { ...basis, assumptionRegister: { ...assumptionRegister, assumptions } };
}

const year = { persistence: "TABLE" } as const;

/** The choice with which an assumption counts, where it does not with the model's own. */
const countsOnlyWith: Readonly<Partial<Record<AssumptionKey, Partial<EconomyChoices>>>> = {
  survivalYear1: year,
  survivalYear2: year,
  survivalYear3: year,
  survivalYear4: year,
  survivalYear5: { persistence: "LINEAR" },
  weeksOnSupportAtStart: { refund: "LADDER" },
  loanTermMonths: { loans: "IN_FLOW" },
  loanFirstInstalmentMonth: { loans: "IN_FLOW" },
  monthsToBusinessStart: { clock: "PROGRAMME_START" },
};
