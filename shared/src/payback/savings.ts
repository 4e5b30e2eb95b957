import type { AssumptionKey, AssumptionValues } from "./assumption-values.ts";
import { type Curve, curve, plus, times } from "./curve.ts";
import type { EconomyInput } from "./economy.ts";
import type { FlowLine } from "./flow-line.ts";
import { type Alike, participantCount, participantsOf } from "./participants-alike.ts";
import { survivalByMonth } from "./persistence.ts";
import type { SavedBenefit, SavedBenefits } from "./saved-benefits.ts";
import type { Timeline } from "./timeline.ts";

/**
 * What the expected successes save: each participant their part of the number expected.
 *
 * Convention  any participant may be the one who succeeds, so each counts with the same part.
 */
export function plannedSavings(
  input: EconomyInput,
  timeline: Timeline,
  savedOn: SavedBenefits,
): readonly FlowLine[] {
  const chance = input.values.selfSupporting / participantCount(input);
  const lasting = lastingFromStart(input, timeline);
  return participantsOf(input).flatMap(({ recipient, count, person }) =>
    savingLines(savedOn(recipient, lasting), {
      ...{ key: "selfSupporting", weight: chance * count, values: input.values },
      ...(person === null ? {} : { person }),
    }),
  );
}

/**
 * What would have been saved without the programme, taken off: those who leave anyway (*dødvægt*).
 *
 * Convention  they are like the participants on average, and stay away as long as a success does.
 * Example  4 % of 20 is 0.8 people: 1.2 needed without it are 2.0 with it, 6 % are 10 %.
 */
export function baselineSavings(input: EconomyInput, saved: SavedBenefit): readonly FlowLine[] {
  const weight = -input.values.baselineExitShare * participantCount(input);
  return savingLines(saved, { key: "baselineExitShare", weight, values: input.values });
}

/** What one success saves, where anyone may be the one: the mean of the given participants. */
export function meanSaving(
  alike: readonly Alike[],
  lasting: Curve,
  savedOn: SavedBenefits,
): SavedBenefit {
  let municipality: Curve = new Float64Array(lasting.length);
  let state: Curve = new Float64Array(lasting.length);
  const all = alike.reduce((sum, { count }) => sum + count, 0);
  for (const { recipient, count } of alike) {
    const saved = savedOn(recipient, lasting);
    municipality = plus(municipality, saved.municipality, count / all);
    state = plus(state, saved.state, count / all);
  }
  return { municipality, state };
}

/** The share of each clock month in which a success from business start still lasts. */
export function lastingFromStart(
  { values, choices }: EconomyInput,
  { lastMonth, lead }: Timeline,
): Curve {
  const lasting = new Float64Array(lastMonth + 1);
  const first = lead + values.monthsToSelfSupport + 1;
  if (first > lastMonth) return lasting;
  lasting.set(survivalByMonth(lastMonth + 1 - first, choices.persistence, values), first);
  return lasting;
}

/** The lines of a saving: the benefit by payer, and the tax on what replaces it, where it is counted. */
export function savingLines(
  { municipality, state }: SavedBenefit,
  {
    key,
    weight,
    values,
    person,
  }: {
    readonly key: AssumptionKey;
    readonly weight: number;
    readonly values: AssumptionValues;
    readonly person?: string;
  },
): readonly FlowLine[] {
  if (weight === 0) return [];
  const whose = person === undefined ? {} : { person };
  const saving: FlowLine = {
    source: { kind: "SAVING", key, ...whose },
    weight,
    parts: [
      { payer: "MUNICIPALITY", cumulative: municipality },
      { payer: "STATE", cumulative: state },
    ],
  };
  if (values.taxShare === 0) return [saving];
  const taxed = (share: number) =>
    times(
      plus(municipality, state),
      curve(state.length, () => values.taxShare * share),
    );
  const tax: FlowLine = {
    source: { kind: "TAX", key: "taxShare", ...whose },
    weight,
    parts: [
      { payer: "MUNICIPALITY", cumulative: taxed(values.taxMunicipalShare) },
      { payer: "STATE", cumulative: taxed(1 - values.taxMunicipalShare) },
    ],
  };
  return [saving, tax];
}
