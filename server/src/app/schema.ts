import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { CohortResolver } from "../cohorts/cohort.resolver.ts";
import { EnrolledResolver } from "../cohorts/enrolled.resolver.ts";
import { EnrolmentResolver } from "../cohorts/enrolment.resolver.ts";
import { enforceGuards } from "../identity/guard.ts";
import { IdentityResolver } from "../identity/identity.resolver.ts";
import { ParticipantResolver } from "../participants/participant.resolver.ts";
import { PaybackResolver } from "../payback/payback.resolver.ts";
import { RulesResolver } from "../rules/rules.resolver.ts";

/** The whole API. Every query, mutation and resolved field is guarded, or refused. */
export function apiSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      RulesResolver,
      PaybackResolver,
      IdentityResolver,
      ParticipantResolver,
      CohortResolver,
      EnrolmentResolver,
      EnrolledResolver,
    ],
    globalMiddlewares: [enforceGuards],
    // Inputs are read by the zod schemas of shared/, which the web's forms use too.
    validate: false,
  });
}
