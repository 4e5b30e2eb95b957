import type { CohortToChange_CohortFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";

graphql(`
  fragment CohortToChange_Cohort on Cohort {
    id name seats status version enrolledCount
    can { edit changeStatus }
  }
`);

export type CohortToChange = CohortToChange_CohortFragment;
