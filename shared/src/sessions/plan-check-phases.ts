import type { PlainDate } from "../calendar/index.ts";
import {
  type DateRule,
  dateByRule,
  type PhaseCode,
  type PhaseEdge,
  type PlanReference,
} from "../cohorts/index.ts";
import { breach, type PlanCheck, type PlanFacts } from "./plan-facts.ts";
import { supportGap } from "./support-gap.ts";

/** What is wrong between the phases of a plan, and which of their edges are pinned. */
export function phaseChecks(facts: PlanFacts): readonly PlanCheck[] {
  return [...supportChecks(facts), ...pinnedEdges(facts)];
}

function supportChecks({ phases, today, people }: PlanFacts): readonly PlanCheck[] {
  const phaseOf = (code: string) => phases.find((phase) => phase.code === code);
  const [support, screening] = [phaseOf("SUBSISTENCE_SUPPORT"), phaseOf("SCREENING_4")];
  const gap = supportGap(support, screening);
  if (!gap || gap.to < today) return [];
  const dates = { date: support?.endsOn ?? null, otherDate: screening?.startsOn ?? null };
  const more = { count: gap.days, of: people, phaseCode: "SCREENING_4" } as const;
  return [breach("SUPPORT_GAP", { ...dates, ...more })];
}

/** Edges that stand where someone has put them: the date, and the one that the rule would give. */
function pinnedEdges({ startsOn, phases, sessions }: PlanFacts): readonly PlanCheck[] {
  const known = new Map<PlanReference, PlainDate | null>([["PROGRAMME", startsOn]]);
  for (const phase of phases) {
    known.set(`${phase.code}.START`, phase.startsOn);
    known.set(`${phase.code}.END`, phase.endsOn);
  }
  const byModule = Map.groupBy(sessions, ({ module }) => module);
  for (const [module, days] of byModule) {
    const dates = days.map(({ date }) => date).toSorted();
    known.set(`${module}.START`, dates[0] ?? null);
    known.set(`${module}.END`, dates.at(-1) ?? null);
  }
  const pinned = (
    phaseCode: PhaseCode,
    edge: PhaseEdge,
    rule: DateRule | null,
    date: PlainDate | null,
  ): PlanCheck => {
    const otherDate = rule && dateByRule(rule, known);
    return breach("PLAN_PINNED", { phaseCode, edge, date, otherDate }, "INFO");
  };
  return phases.flatMap((phase) => [
    ...(phase.startPinned ? [pinned(phase.code, "START", phase.startRule, phase.startsOn)] : []),
    ...(phase.endPinned ? [pinned(phase.code, "END", phase.endRule, phase.endsOn)] : []),
  ]);
}
