import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { enforceGuards } from "../identity/guard.ts";
import { IdentityResolver } from "../identity/identity.resolver.ts";

/** The whole API. Every query, mutation and resolved field is guarded, or refused. */
export function apiSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [IdentityResolver],
    globalMiddlewares: [enforceGuards],
    // Inputs are read by the zod schemas of shared/, which the web's forms use too.
    validate: false,
  });
}
