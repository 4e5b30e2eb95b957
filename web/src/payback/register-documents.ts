import { graphql } from "../gql/index.ts";

graphql(`
  fragment Register_Entry on AssumptionEntry {
    id value low high source sourceDate confidence reason owner setAt signedOff { by at }
  }
`);

graphql(`
  fragment Register_Assumption on Assumption {
    key unit
    entry { ...Register_Entry @unmask }
    history { ...Register_Entry @unmask }
    realised { year value source recordedBy version }
  }
`);

/** The register with all that was ever registered, and what its effect is reckoned from. */
export const registerQuery = graphql(`
  query Register {
    assumptionRegister {
      assumptions { ...Register_Assumption @unmask }
      can { edit signOff }
    }
    scenarios { ...Economy_Scenario @unmask }
    economyRulePacks { ...Economy_RulePack @unmask }
    cohorts(first: 100) { items { id name } }
  }
`);

export const changeAssumption = graphql(`
  mutation ChangeAssumption($input: ChangeAssumptionInput!) {
    changeAssumption(input: $input) {
      __typename
      ... on Assumption { ...Register_Assumption @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

export const signOffAssumption = graphql(`
  mutation SignOffAssumption($id: ID!) {
    signOffAssumption(id: $id) {
      __typename
      ... on Assumption { ...Register_Assumption @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

export const recordRealised = graphql(`
  mutation RecordRealised($input: RecordRealisedInput!) {
    recordRealised(input: $input) {
      __typename
      ... on Assumption { ...Register_Assumption @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);
