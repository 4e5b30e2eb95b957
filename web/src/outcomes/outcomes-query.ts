import { graphql } from "../gql/index.ts";

/** All that the page of outcomes shows, in one answer. */
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
  query MoreOutcomeCohorts($filter: OutcomeFilterInput!, $first: Int! = 25, $after: String) {
    outcomeCohorts(filter: $filter, first: $first, after: $after) { ...CohortsBeside @unmask }
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
