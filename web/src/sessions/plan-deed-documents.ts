import { graphql } from "../gql/index.ts";

graphql(`
  fragment PlanReason_Refusal on Refusal {
    code field detail date
    clash {
      kind name cohortName module date startsAt endsAt
      free { date startsAt endsAt }
    }
  }
`);

graphql(`
  fragment SessionsChanged_SessionsChanged on SessionsChanged {
    changeId
    sessions { id ...SessionToEdit_Session @unmask }
    skipped { id ...SessionToEdit_Session @unmask }
    reasons { ...PlanReason_Refusal @unmask }
    moves { from to session { id } }
  }
`);

export const editSessions = graphql(`
  mutation EditSessions($input: EditSessionsInput!) {
    editSessions(input: $input) {
      __typename
      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }
      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }
    }
  }
`);

export const moveSessions = graphql(`
  mutation MoveSessions($input: MoveSessionsInput!) {
    moveSessions(input: $input) {
      __typename
      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }
      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }
    }
  }
`);

export const addSessions = graphql(`
  mutation AddSessions($input: AddSessionsInput!) {
    addSessions(input: $input) {
      __typename
      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }
      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }
    }
  }
`);

export const extendSeries = graphql(`
  mutation ExtendSeries($input: ExtendSeriesInput!) {
    extendSeries(input: $input) {
      __typename
      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }
      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }
    }
  }
`);

export const cancelSession = graphql(`
  mutation CancelSession($input: CancelSessionInput!) {
    cancelSession(input: $input) {
      __typename
      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }
      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }
    }
  }
`);

export const restoreSession = graphql(`
  mutation RestoreSession($input: RestoreSessionInput!) {
    restoreSession(input: $input) {
      __typename
      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }
      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }
    }
  }
`);

export const undoPlanChange = graphql(`
  mutation UndoPlanChange($id: ID!) {
    undoPlanChange(id: $id) {
      __typename
      ... on PlanChange { id undoneAt undoneBy can { undo } }
      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }
    }
  }
`);
