import type { SessionToEdit_SessionFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";

graphql(`
  fragment SessionToEdit_Session on Session {
    id cohortId module ordinal date startsAt endsAt overnight place instructor topic
    status cancelledReason version recorded expected
    room { id name }
    staff { id name }
    series { id version days }
    can { edit cancel restore }
  }
`);

export type SessionToEdit = SessionToEdit_SessionFragment;
