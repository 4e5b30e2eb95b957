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
      cohorts {
        id name startsOn status people
        stages { stage reached }
        dots { selfSupporting jobOrEducation inProgress stopped }
        plan { ...OutcomePlanState @unmask }
      }
    }
    outcomeMonths(filter: $filter) { month status count }
    supportTime(filter: $filter) {
      asOf people
      steps { ...SupportSteps @unmask }
      cohorts { id name people steps { ...SupportSteps @unmask } }
    }
    recordedProgrammes { name period course loans selfSupporting isTarget source }
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
  /** On a cohort's own page, where it stands beside no other. */
  readonly cohortId?: string;
};

/** How far people have come and what became of them; every figure opens its rows. */
export function OutcomesView({ data, isPart, cohortId }: OutcomesViewProps) {
  const { outcomes, outcomeMonths, supportTime, recordedProgrammes } = data;
  const [only] = outcomes.cohorts.length === 1 ? outcomes.cohorts : [];
  return (
    <Stack>
      <OutcomeKeyFigures dots={outcomes.dots} people={outcomes.people} />
      <Columns split="8-4">
        <OutcomeFunnel outcomes={outcomes} plan={only?.plan ?? null} isPart={isPart} />
        <ExitFigures exits={outcomes.exits} />
      </Columns>
      <MonthsPaper months={outcomeMonths} />
      <TimePaper time={supportTime} />
      {!cohortId && <CohortComparison cohorts={outcomes.cohorts} programmes={recordedProgrammes} />}
    </Stack>
  );
}
