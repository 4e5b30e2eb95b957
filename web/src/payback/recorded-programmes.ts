import type { RecordedProgrammesQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";

export const recordedProgrammesQuery = graphql(`
  query RecordedProgrammes {
    recordedProgrammes { name period course loans selfSupporting isTarget source }
  }
`);

export type Programme = RecordedProgrammesQuery["recordedProgrammes"][number];
