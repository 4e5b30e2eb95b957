import { cashFlowsOf } from "./cash-flows.ts";
import { plus } from "./curve.ts";
import type { CurvePart } from "./curve-terms.ts";
import type { EconomyInput, EconomyPerson, Perspective } from "./economy.ts";
import type { Lasting } from "./lasting.ts";
import { outcomeMonthsOf, recordedMonthOf, type Spell, spellsAtLast } from "./recorded-outcomes.ts";
import { type Timeline, timelineOf } from "./timeline.ts";
import { curvesOf, perBaselineExit, unitCurves } from "./unit-curves.ts";

/** A part of the monthly kroner that counts once, or for each success, as long as those of it last. */
export type EconomyPart = Pick<CurvePart, "per" | "monthlyKroner" | "lasting">;

/**
 * The parts of an economy that chance is reckoned with: those who leave anyway are in the first.
 *
 * Convention  where successes end, each does so by itself (`lasting`), those recorded as such from when
 *          their spell began; its curve is of one that lasts. What would have happened anyway is no
 *          one's, and fades as the expected share does.
 * Shape    the same parts in the same order, whatever values are changed.
 */
export function economyParts(
  input: EconomyInput,
  perspective: Perspective = "MUNICIPALITY",
): readonly EconomyPart[] {
  const kept: EconomyInput = {
    ...input,
    choices: { ...input.choices, persistence: "NONE_LOST" },
  };
  const isLost = input.choices.persistence !== "NONE_LOST";
  const { withoutSuccess, perSuccess, baselineExits, ...curves } = unitCurves(kept);
  const spells = spellParts(input, kept, perspective);
  let cohort = withoutSuccess[perspective];
  if (baselineExits > 0) {
    const anyway = isLost ? perBaselineExit(input) : curves.perBaselineExit;
    cohort = plus(cohort, anyway[perspective], -baselineExits);
  }
  for (const { monthlyKroner, lasting } of spells) {
    cohort = plus(cohort, monthlyKroner, -lasting.since.length);
  }
  const success = { per: "SUCCESS", monthlyKroner: perSuccess[perspective] } as const;
  return [
    { per: "COHORT", monthlyKroner: cohort },
    isLost ? { ...success, lasting: newLasting(input) } : success,
    ...spells,
  ];
}

type SpellPart = EconomyPart & { readonly lasting: Lasting };

/** Those recorded as successes, by what one of them saves while it lasts; none where none are lost. */
function spellParts(
  input: EconomyInput,
  kept: EconomyInput,
  perspective: Perspective,
): readonly SpellPart[] {
  if (input.choices.persistence === "NONE_LOST" || !input.records?.outcomes) return [];
  const cash = cashFlowsOf(kept, { beyondHorizon: false });
  const { timeline } = cash;
  const people = new Map(input.people.map((person) => [person.id, person]));
  const spells = spellsAtLast(outcomeMonthsOf(input));
  const alike = Map.groupBy(spells, (spell) => kindOf(spell, people.get(spell.person)));
  const from = monthAfter(recordedMonthOf(input), timeline);
  return [...alike.values()].map((group, at) => {
    const [{ person }] = group as [Spell, ...Spell[]];
    const own = cash.assumed.filter(({ source }) => source.person === person);
    return {
      per: "COHORT",
      monthlyKroner: curvesOf({ ...cash, recorded: [], assumed: own })[perspective],
      lasting: {
        ...lastingOf(input, `spells ${at}`),
        from,
        since: group.map(({ onset }) => from - timeline.lead - onset - 1),
      },
    };
  });
}

/** Whoever is alike in this saves the same, whatever the assumptions are. */
function kindOf({ last }: Spell, person: EconomyPerson | undefined): string {
  const saved = last.status === "PARTLY" ? ["PARTLY", last.stillPaid] : ["WHOLE"];
  return JSON.stringify([person?.weeksOnSupport, person?.benefit, ...saved]);
}

/** Successes that are still to come, all at once. */
function newLasting(input: EconomyInput): Lasting {
  const { monthsToSelfSupport } = input.values;
  const after = input.records?.outcomes
    ? Math.max(recordedMonthOf(input), monthsToSelfSupport)
    : monthsToSelfSupport;
  const from = monthAfter(after, timelineOf(input, false));
  return { ...lastingOf(input, "successes"), from, since: [] };
}

function lastingOf({ values, choices }: EconomyInput, name: string) {
  const { survivalYear1, survivalYear2, survivalYear3, survivalYear4, survivalYear5 } = values;
  const survival = { survivalYear1, survivalYear2, survivalYear3, survivalYear4, survivalYear5 };
  return { name, kind: choices.persistence, survival };
}

/** The clock month after a relative one. */
function monthAfter(relative: number, { lead }: Timeline): number {
  return Math.max(0, relative + lead + 1);
}
