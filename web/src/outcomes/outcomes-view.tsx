import type { OutcomesViewQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Columns, Stack } from "../ui/page.tsx";
import { CohortComparison } from "./cohort-comparison.tsx";
import { ExitFigures } from "./exit-figures.tsx";
import { MonthsPaper } from "./months-paper.tsx";
import { OutcomeFunnel } from "./outcome-funnel.tsx";
import { OutcomeKeyFigures } from "./outcome-key-figures.tsx";
import { TimePaper } from "./time-paper.tsx";

export const outcomesViewQuery = graphql(`
  query OutcomesView($filter: OutcomeFilterInput!) {
    outcomes(filter: $filter) {
      asOf people
      stages { stage reached now }
      exits { route count }
      dots { selfSupporting jobOrEducation inProgress stopped }
    }
    outcomeCohorts(filter: $filter, first: 25) { ...CohortsBeside @unmask }
    outcomeMonths(filter: $filter) { month status count }
    supportTime(filter: $filter) {
      asOf people
      steps { ...SupportSteps @unmask }
      cohorts { id name people steps { ...SupportSteps @unmask } }
    }
    recordedProgrammes { name period course loans selfSupporting isTarget source }
  }
`);

/** The cohorts after those that are there. */
export const moreCohortsQuery = graphql(`
  query MoreOutcomeCohorts($filter: OutcomeFilterInput!, $after: String) {
    outcomeCohorts(filter: $filter, first: 25, after: $after) { ...CohortsBeside @unmask }
  }
`);

graphql(`
  fragment CohortsBeside on CohortOutcomesPage {
    total endCursor
    items {
      id name startsOn status people
      stages { stage reached }
      dots { selfSupporting jobOrEducation inProgress stopped }
      plan { ...OutcomePlanState @unmask }
    }
  }
`);

graphql(`
  fragment OutcomePlanState on OutcomePlan {
    id version basis frozen mayPlan
    expected { stage count }
    exceeds { selfSupporting of }
  }
`);

graphql(`
  fragment SupportSteps on SupportStep {
    months atRisk censored remaining
    byExit { exit exited share low high }
  }
`);

type OutcomesViewProps = {
  readonly data: OutcomesViewQuery;
  /** Some of a cohort's people only, for whom no plan was made. */
  readonly isPart: boolean;
  /** Fetches the next cohorts; on a cohort's own page it stands beside no other. */
  readonly onMoreCohorts?: (after: string | null) => Promise<unknown>;
};

/** How far people have come and what became of them; every figure opens its rows. */
export function OutcomesView({ data, isPart, onMoreCohorts }: OutcomesViewProps) {
  const { outcomes, outcomeCohorts, outcomeMonths, supportTime, recordedProgrammes } = data;
  const [only] = outcomeCohorts.total === 1 ? outcomeCohorts.items : [];
  return (
    <Stack>
      <OutcomeKeyFigures dots={outcomes.dots} people={outcomes.people} />
      <Columns split="8-4">
        <OutcomeFunnel outcomes={outcomes} plan={only?.plan ?? null} isPart={isPart} />
        <ExitFigures exits={outcomes.exits} />
      </Columns>
      <MonthsPaper months={outcomeMonths} />
      <TimePaper time={supportTime} />
      {onMoreCohorts && (
        <CohortComparison
          cohorts={outcomeCohorts}
          programmes={recordedProgrammes}
          onMore={onMoreCohorts}
        />
      )}
    </Stack>
  );
}
