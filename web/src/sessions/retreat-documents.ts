import type { Retreat_RetreatFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";

graphql(`
  fragment Retreat_Retreat on Retreat {
    cohortId
    days { id date startsAt endsAt place overnight status expected can { recordAttendance } }
    people { enrolmentId participantId name sessionIds bed { room note version } }
  }
`);

export type Retreat = Retreat_RetreatFragment;
export type RetreatDay = Retreat["days"][number];
export type RetreatPerson = Retreat["people"][number];

export const retreatQuery = graphql(`
  query RetreatPage($cohortId: ID!) {
    cohort(id: $cohortId) {
      id name
      retreat { ...Retreat_Retreat @unmask }
    }
  }
`);

export const saveBeds = graphql(`
  mutation SaveBeds($input: SaveBedsInput!) {
    saveBeds(input: $input) {
      __typename
      ... on Retreat { ...Retreat_Retreat @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);
