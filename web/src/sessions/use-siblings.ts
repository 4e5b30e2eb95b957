import { useQuery } from "@apollo/client/react";
import { graphql } from "../gql/index.ts";
import type { Sibling } from "./session-changes.ts";

const siblingsQuery = graphql(`
  query SessionSiblings($cohortId: ID!) {
    cohort(id: $cohortId) {
      id
      sessions { id module ordinal date startsAt endsAt status recorded series { id version } }
    }
  }
`);

/** The sessions of a cohort, to know which belong together; none until they are known. */
export function useSiblings(cohortId: string): readonly Sibling[] {
  const { data } = useQuery(siblingsQuery, { variables: { cohortId } });
  return data?.cohort.sessions ?? [];
}
