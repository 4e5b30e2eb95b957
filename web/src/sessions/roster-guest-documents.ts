import { graphql } from "../gql/index.ts";

graphql(`
  fragment RosterGuest_Guest on Guest {
    id cohortId name version
    days { sessionId module ordinal date minutes markedBy markedAt }
    mergedInto { enrolmentId participantId name mergedBy mergedAt until canUnmerge }
  }
`);

export const sessionGuestsQuery = graphql(`
  query SessionGuests($sessionId: ID!) {
    session(id: $sessionId) {
      id
      guests { ...RosterGuest_Guest @unmask }
    }
  }
`);

export const cohortGuestsQuery = graphql(`
  query CohortGuests($cohortId: ID!) {
    cohort(id: $cohortId) {
      id
      guests { ...RosterGuest_Guest @unmask }
    }
  }
`);

export const guestMergeChoicesQuery = graphql(`
  query GuestMergeChoices($guestId: ID!) {
    guestMergeChoices(guestId: $guestId) { enrolmentId name clashes outside }
  }
`);

export const addGuestMutation = graphql(`
  mutation AddGuest($input: AddGuestInput!) {
    addGuest(input: $input) {
      __typename
      ... on Guest { ...RosterGuest_Guest @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

export const removeGuestMutation = graphql(`
  mutation RemoveGuest($input: RemoveGuestInput!) {
    removeGuest(input: $input) {
      __typename
      ... on Guest { ...RosterGuest_Guest @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

export const mergeGuestMutation = graphql(`
  mutation MergeGuest($input: MergeGuestInput!) {
    mergeGuest(input: $input) {
      __typename
      ... on Guest { ...RosterGuest_Guest @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

export const unmergeGuestMutation = graphql(`
  mutation UnmergeGuest($input: UnmergeGuestInput!) {
    unmergeGuest(input: $input) {
      __typename
      ... on Guest { ...RosterGuest_Guest @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);
