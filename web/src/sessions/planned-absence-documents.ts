import { graphql } from "../gql/index.ts";

graphql(`
  fragment PlannedAbsence_PlannedAbsence on PlannedAbsence {
    id enrolmentId startsOn endsOn status reason version sessions marked recordedBy recordedAt
  }
`);

export const plannedAbsencesQuery = graphql(`
  query PlannedAbsences($participantId: ID!) {
    participant(id: $participantId) {
      id name
      enrolments {
        id cohortName endsOn
        plannedAbsences { ...PlannedAbsence_PlannedAbsence @unmask }
      }
    }
  }
`);

export const planAbsenceMutation = graphql(`
  mutation PlanAbsence($input: PlanAbsenceInput!) {
    planAbsence(input: $input) {
      __typename
      ... on PlannedAbsence { ...PlannedAbsence_PlannedAbsence @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

export const removePlannedAbsenceMutation = graphql(`
  mutation RemovePlannedAbsence($input: RemovePlannedAbsenceInput!) {
    removePlannedAbsence(input: $input) {
      __typename
      ... on PlannedAbsence { id }
      ... on Refused { reasons { code field detail } }
    }
  }
`);
