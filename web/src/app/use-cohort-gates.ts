import { useQuery } from "@apollo/client/react";
import { graphql } from "../gql/index.ts";

const cohortGatesQuery = graphql(`
  query CohortGates($id: ID!) {
    cohort(id: $id) { id attendance { module gatePercent gateLost } }
  }
`);

/** How many can no longer meet each module's demand; asked beside the page, which does not wait for it. */
export function useCohortGates(id: string) {
  const { data } = useQuery(cohortGatesQuery, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  return data?.cohort.attendance ?? [];
}
