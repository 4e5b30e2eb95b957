import type { TemplateQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";

/** A version of a template with what is in it, and the other versions there are. */
export const templateQuery = graphql(`
  query Template($id: ID!, $number: Int) {
    template(id: $id, number: $number) {
      template {
        id name isShipped retired version cohortCount
        newest { number }
        can { edit copy }
      }
      shown { number createdAt createdBy cohortCount }
      versions { number createdAt createdBy cohortCount }
      phases {
        number code roles
        start { kind week weekday from months weeks days }
        end { kind week weekday from months weeks days }
      }
      modules {
        code startsAt endsAt nights role
        start { kind week weekday from months weeks days }
        pattern { kind every weekdays count }
      }
    }
  }
`);

export type ShownTemplate = TemplateQuery["template"];
