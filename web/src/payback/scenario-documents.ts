import { graphql } from "../gql/index.ts";

/** The scenarios, and what they are compared with one another by. */
export const scenariosQuery = graphql(`
  query Scenarios {
    assumptionRegister { ...Economy_Register @unmask }
    scenarios { ...Economy_Scenario @unmask }
    economyRulePacks { ...Economy_RulePack @unmask }
    cohorts(first: 100) { items { id name } }
  }
`);

export const scenarioQuery = graphql(`
  query Scenario($id: ID!) {
    scenario(id: $id) { id cohortId }
  }
`);

export const saveScenario = graphql(`
  mutation SaveScenario($input: SaveScenarioInput!) {
    saveScenario(input: $input) {
      __typename
      ... on Scenario { ...Economy_Scenario @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

export const copyScenario = graphql(`
  mutation CopyScenario($input: CopyScenarioInput!) {
    copyScenario(input: $input) {
      __typename
      ... on Scenario { ...Economy_Scenario @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

export const signOffScenario = graphql(`
  mutation SignOffScenario($input: ScenarioAsReadInput!) {
    signOffScenario(input: $input) {
      __typename
      ... on Scenario { ...Economy_Scenario @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

export const removeScenario = graphql(`
  mutation RemoveScenario($input: ScenarioAsReadInput!) {
    removeScenario(input: $input) {
      __typename
      ... on Scenario { id }
      ... on Refused { reasons { code field detail } }
    }
  }
`);
