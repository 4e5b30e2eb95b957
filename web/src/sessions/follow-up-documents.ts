import type { FollowUpTask_FollowUpFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";

graphql(`
  fragment FollowUpTask_FollowUp on FollowUp {
    enrolmentId sessionId participantId name phone cohortId cohortName days raisedOn cameOn state
    outcome note closedBy closedAt
    owner { id name isMe }
    can { close reopen }
  }
`);

export type FollowUpTask = FollowUpTask_FollowUpFragment;

export const closeFollowUp = graphql(`
  mutation CloseFollowUp($input: CloseFollowUpInput!) {
    closeFollowUp(input: $input) {
      __typename
      ... on FollowUp { ...FollowUpTask_FollowUp @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

export const reopenFollowUp = graphql(`
  mutation ReopenFollowUp($input: ReopenFollowUpInput!) {
    reopenFollowUp(input: $input) {
      __typename
      ... on FollowUp { ...FollowUpTask_FollowUp @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);
