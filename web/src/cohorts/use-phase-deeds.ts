import { useApolloClient, useMutation } from "@apollo/client/react";
import { addWeeks } from "@mikrolaan/shared/calendar";
import { type PhaseEdge, phaseEdges } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import type { PhasesChanged_PhasesChangedFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { type Problem, problemsOf } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";
import { useProblemText } from "../ui/use-problem-text.ts";
import type { PlanPhase } from "./plan-marks.ts";
import { usePhaseTexts } from "./use-phase-texts.ts";
import { useRuleTexts } from "./use-rule-texts.ts";

graphql(`
  fragment PhasesChanged_PhasesChanged on PhasesChanged {
    changeId
    phases { id code startsOn endsOn version }
  }
`);

const movePhase = graphql(`
  mutation MovePhase($input: MovePhaseInput!) {
    movePhase(input: $input) {
      __typename
      ... on PhasesChanged { ...PhasesChanged_PhasesChanged @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

const releasePhase = graphql(`
  mutation ReleasePhase($input: ReleasePhaseInput!) {
    releasePhase(input: $input) {
      __typename
      ... on PhasesChanged { ...PhasesChanged_PhasesChanged @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

const relatePhase = graphql(`
  mutation RelatePhase($input: RelatePhaseInput!) {
    relatePhase(input: $input) {
      __typename
      ... on PhasesChanged { ...PhasesChanged_PhasesChanged @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type Changed = PhasesChanged_PhasesChangedFragment;

type Answer =
  | ({ readonly __typename: "PhasesChanged" } & Changed)
  | { readonly __typename: "Refused"; readonly reasons: readonly Problem[] };

/** Screening 4 opens so that it can be decided before the support runs out. */
const sixWeeksBeforeTheSupportEnds = {
  kind: "OFFSET",
  from: "SUBSISTENCE_SUPPORT.END",
  months: 0,
  weeks: -6,
  days: 0,
} as const;

/**
 * The deeds that move the phases of a plan. What was done is said with a way back for ten seconds; what
 * was refused is said with its reason; and all that is on screen is fetched again.
 */
export function usePhaseDeeds(
  startsOn: PlanPhase["startsOn"],
  undo: (changeId: string) => Promise<void>,
) {
  const { t } = useTranslation();
  const toast = useToast();
  const text = useProblemText();
  const { inWords } = useRuleTexts();
  const client = useApolloClient();
  const { inWeeks } = usePhaseTexts(startsOn);
  const [moving] = useMutation(movePhase);
  const [releasing] = useMutation(releasePhase);
  const [relating] = useMutation(relatePhase);

  async function attempt(
    phase: PlanPhase,
    deed: () => Promise<Answer | undefined>,
    message: "moved" | "released" | "related",
  ): Promise<Changed | null> {
    const name = t(`codes.phase.${phase.code}`);
    try {
      const answer = await deed();
      void client.refetchQueries({ include: "active" });
      if (answer?.__typename !== "PhasesChanged") {
        const why = (answer?.reasons ?? []).map((reason) => text(inWords(reason))).join(" ");
        toast({ message: t("plan.phase.refused", { phase: name, why }) });
        return null;
      }
      const { changeId } = answer;
      const now = answer.phases.find(({ id }) => id === phase.id);
      const words = { phase: name, weeks: now ? inWeeks(now) : "" };
      toast({
        message: t(`plan.phase.${message}`, words),
        ...(changeId && { undo: () => void undo(changeId) }),
      });
      return answer;
    } catch (error) {
      const why = problemsOf(error).map((problem) => text(problem));
      toast({ message: t("plan.phase.refused", { phase: name, why: why.join(" ") }) });
      return null;
    }
  }

  /** By whole weeks. An end that counts from its own start goes with it and stays unpinned. */
  function move(phase: PlanPhase, weeks: number) {
    const { id, version, code, endsOn, endRule } = phase;
    const follows = endRule?.kind === "OFFSET" && endRule.from === `${code}.START`;
    const input = {
      ...{ id, version, startsOn: addWeeks(phase.startsOn, weeks) },
      endsOn: endsOn && !(follows && !phase.endPinned) ? addWeeks(endsOn, weeks) : null,
    };
    const deed = async () => (await moving({ variables: { input } })).data?.movePhase;
    return attempt(phase, deed, "moved");
  }

  /** Lets those of its ends that are pinned follow their rules again, or the one that is told. */
  async function release(phase: PlanPhase, only?: PhaseEdge) {
    const { startPinned, endPinned } = phase;
    const pinned = phaseEdges.filter((edge) => (edge === "START" ? startPinned : endPinned));
    let { version } = phase;
    for (const edge of only ? [only] : pinned) {
      const input = { id: phase.id, version, edge };
      const deed = async () => (await releasing({ variables: { input } })).data?.releasePhase;
      const changed = await attempt(phase, deed, "released");
      version = changed?.phases.find(({ id }) => id === phase.id)?.version ?? version;
    }
  }

  /** Ties the start of screening 4 to the end of the support, which leaves no days without a basis. */
  function closeGap(screening: PlanPhase) {
    const { id, version } = screening;
    const input = { id, version, edge: "START", rule: sixWeeksBeforeTheSupportEnds } as const;
    const deed = async () => (await relating({ variables: { input } })).data?.relatePhase;
    return attempt(screening, deed, "related");
  }

  return { move, release, closeGap };
}
