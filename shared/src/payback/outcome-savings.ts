import { oere } from "../money/index.ts";
import { benefitsOf, recipientOf } from "./benefits.ts";
import type { Curve } from "./curve.ts";
import type { CashFlow, EconomyInput, EconomyPerson } from "./economy.ts";
import { type FlowLine, wholeOere } from "./flow-line.ts";
import { type Alike, participantsOf } from "./participants-alike.ts";
import { survivalAt, survivalByMonth } from "./persistence.ts";
import {
  type OutcomeMonth,
  outcomeMonthsOf,
  recordedMonthOf,
  type Spell,
  savedShareOf,
  spellsAtLast,
} from "./recorded-outcomes.ts";
import type { SavedBenefits } from "./saved-benefits.ts";
import { meanSaving, savingLines } from "./savings.ts";
import { clockMonth, type Timeline } from "./timeline.ts";

/** What recorded outcomes have saved, row by row, and what is expected to come of them. */
export type OutcomeSavings = {
  readonly recorded: readonly CashFlow[];
  readonly forecast: readonly FlowLine[];
};

/**
 * What is saved by those who are recorded as self-supporting, so far and from here on.
 *
 * Convention  whoever was so in their latest outcome stays so as successes last, reckoned from when
 *          that spell began; a relapse ends a spell and the next begins anew. Others are not yet
 *          successes: of them `furtherSelfSupporting` come to be so, from the next month on.
 * Rounds   a recorded month to whole øre by itself, the municipality's part first.
 */
export function outcomeSavings(
  input: EconomyInput,
  timeline: Timeline,
  savedOn: SavedBenefits,
): OutcomeSavings {
  const months = outcomeMonthsOf(input);
  const spells = spellsAtLast(months);
  const people = new Map(input.people.map((person) => [person.id, person]));
  return {
    recorded: recordedSavings(months, people, input, timeline),
    forecast: [
      ...spells.flatMap((spell) => spellSavings(spell, people, { input, timeline, savedOn })),
      ...furtherSavings(spells, { input, timeline, savedOn }),
    ],
  };
}

type Given = {
  readonly input: EconomyInput;
  readonly timeline: Timeline;
  readonly savedOn: SavedBenefits;
};

type People = ReadonlyMap<string, EconomyPerson>;

function recordedSavings(
  months: readonly OutcomeMonth[],
  people: People,
  input: EconomyInput,
  timeline: Timeline,
): readonly CashFlow[] {
  const benefits = benefitsOf(input);
  return months.flatMap(({ month, outcome }) => {
    const { weeks, benefit } = recipientOf(people.get(outcome.person) ?? null, input);
    const paid = benefits.monthlyOere(benefit, month);
    const share = benefits.municipalShare(weeks, month);
    if (paid === null || share === null) throw new RangeError("No rule pack: ask ruleGaps first");

    const saved = paid * savedShareOf(outcome, paid, input.values);
    const municipality = wholeOere(saved * share);
    const row = {
      month: clockMonth(timeline, month),
      source: { kind: "SAVING", key: outcome.id, person: outcome.person },
      basis: "RECORDED",
    } as const;
    return [
      { ...row, payer: "MUNICIPALITY", oere: municipality } as const,
      { ...row, payer: "STATE", oere: oere(wholeOere(saved) - municipality) } as const,
    ].filter((it) => it.oere !== 0);
  });
}

function spellSavings(
  { person, onset, last }: Spell,
  people: People,
  { input, timeline, savedOn }: Given,
): readonly FlowLine[] {
  const { values } = input;
  const now = recordedMonthOf(input);
  const recipient = recipientOf(people.get(person) ?? null, input);
  const paid = benefitsOf(input).monthlyOere(recipient.benefit, now);
  const weight = savedShareOf(last, paid ?? 0, values);
  const saved = savedOn(recipient, lastingFrom(now, onset, { input, timeline }));
  return savingLines(saved, { key: "selfSupporting", weight, values, person });
}

function furtherSavings(spells: readonly Spell[], given: Given): readonly FlowLine[] {
  const { input, timeline, savedOn } = given;
  const { values } = input;
  const left = withoutSpell(participantsOf(input), spells);
  const count = left.reduce((sum, it) => sum + it.count, 0);
  const weight = Math.min(values.furtherSelfSupporting, count);
  if (weight === 0) return [];
  const from = Math.max(recordedMonthOf(input), values.monthsToSelfSupport);
  const saved = meanSaving(left, lastingFrom(from, from, { input, timeline }), savedOn);
  return savingLines(saved, { key: "furtherSelfSupporting", weight, values });
}

/** Those who are no successes yet; a success whom nobody listed is one of the others. */
function withoutSpell(alike: readonly Alike[], spells: readonly Spell[]): readonly Alike[] {
  const successes = new Set(spells.map(({ person }) => person));
  const listed = alike.filter(({ person }) => person !== null && successes.has(person));
  const others = successes.size - listed.length;
  return alike
    .filter((it) => !listed.includes(it))
    .map((it) => (it.person === null ? { ...it, count: Math.max(0, it.count - others) } : it));
}

/**
 * The share of each clock month after a relative month in which a success since `onset` lasts,
 * given that it has lasted until then.
 */
function lastingFrom(
  after: number,
  onset: number,
  { input, timeline }: Pick<Given, "input" | "timeline">,
): Curve {
  const { values, choices } = input;
  const { lastMonth, lead } = timeline;
  const lasting = new Float64Array(lastMonth + 1);
  const first = Math.max(0, after + lead + 1);
  const left = survivalAt(after - onset, choices.persistence, values);
  if (first > lastMonth || left === 0) return lasting;
  const survival = survivalByMonth(lastMonth - lead - onset, choices.persistence, values);
  const since = survival.subarray(first - lead - onset - 1);
  lasting.set(
    since.map((share) => Math.min(1, share / left)),
    first,
  );
  return lasting;
}
