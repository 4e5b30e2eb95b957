import { graphql } from "../gql/index.ts";

graphql(`
  fragment Economy_Register on AssumptionRegister {
    assumptions {
      key unit
      entry {
        id value low high source sourceDate confidence reason owner setAt signedOff { by at }
      }
    }
  }
`);

graphql(`
  fragment Economy_Scenario on Scenario {
    id version isShipped name nameEnglish note noteEnglish cohortId owner changedAt
    values { key value }
    choices { clock refund activity benefits persistence loans }
    signedOff { by at }
    can { edit copy signOff }
  }
`);

graphql(`
  fragment Economy_RulePack on EconomyRulePack {
    id key validFrom validTo source
    rates { recipient amount }
    steps { fromWeek toWeek refundPercent }
    activities { activity refundPercent }
  }
`);

graphql(`
  fragment Economy_Cohort on EconomyCohort {
    id name startsOn status participants businessStart recordedTo
    dots { selfSupporting jobOrEducation inProgress stopped }
    invoices { id kind on amount payer source }
    activities { id kind on quantity sessionId member }
    outcomes { id person month status }
    frozen { values { key value } choices { clock refund activity benefits persistence loans } frozenAt }
  }
`);

/** Everything that a payback is reckoned from, but for a cohort. */
export const economyBasisQuery = graphql(`
  query EconomyBasis {
    assumptionRegister { ...Economy_Register @unmask }
    scenarios { ...Economy_Scenario @unmask }
    economyRulePacks { ...Economy_RulePack @unmask }
  }
`);

/** A cohort with all that is recorded of it. */
export const economyCohortQuery = graphql(`
  query EconomyCohort($id: ID!) {
    economyCohort(id: $id) { ...Economy_Cohort @unmask }
  }
`);

/** Cohorts with the same, the newest first. */
export const economyCohortsQuery = graphql(`
  query EconomyCohorts($first: Int!, $after: String) {
    economyCohorts(first: $first, after: $after) {
      total endCursor
      items { ...Economy_Cohort @unmask }
    }
  }
`);
