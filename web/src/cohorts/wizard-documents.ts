import { graphql } from "../gql/index.ts";

graphql(`
  fragment WizardModule on DraftModule {
    module startsOn startsAt endsAt nights roomId place memberIds promisedMinutes
    rule { pattern { kind every weekdays nth weekday day } count until }
    rows {
      occurrence date startsAt endsAt roomId place memberIds keepOnDayOff dropped
      proposal noSuchTime
      dayOff { holiday closed }
      clashes { kind name cohortName module date startsAt endsAt free { date startsAt endsAt } }
    }
  }
`);

/** What there is to choose from for a new cohort. */
export const wizardChoicesQuery = graphql(`
  query WizardChoices {
    cohorts(first: 100) { items { id name } }
    templates { id name isShipped retired }
    rooms { id name retired }
    teamMembers { id name retired }
  }
`);

export const draftPlanQuery = graphql(`
  query DraftPlan($startsOn: PlainDate!, $templateId: ID) {
    draftPlan(input: { startsOn: $startsOn, templateId: $templateId }) {
      modules { ...WizardModule @unmask }
      followers { module phases }
    }
  }
`);

export const reviewRowsQuery = graphql(`
  query ReviewRows($startsOn: PlainDate!, $modules: [ReviewModuleInput!]!) {
    reviewRows(input: { startsOn: $startsOn, modules: $modules }) { ...WizardModule @unmask }
  }
`);

export const planCohortMutation = graphql(`
  mutation PlanCohort($input: PlanCohortInput!) {
    planCohort(input: $input) {
      __typename
      ... on Cohort { id name sessions { id } }
      ... on Refused {
        reasons {
          code field detail
          clash { kind name cohortName module date startsAt endsAt free { date startsAt endsAt } }
        }
      }
    }
  }
`);
