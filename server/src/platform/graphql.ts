import type { Server } from "node:http";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLSchema } from "graphql";
import { type Caller, compilingGateway, type RunOperation } from "./executor.ts";
import { limits } from "./limits.ts";
import { log } from "./log.ts";
import { maskError } from "./mask-errors.ts";

export interface GraphqlOptions {
  readonly schema: GraphQLSchema;
  readonly run: RunOperation;
  readonly httpServer: Server;
  /** For the tools of API users and for audits; off where citizens' data are. */
  readonly introspection: boolean;
}

/** Apollo with everything that is off by default and should not be. */
export function graphqlServer({
  schema,
  run,
  httpServer,
  introspection,
}: GraphqlOptions): ApolloServer<Caller> {
  return new ApolloServer<Caller>({
    gateway: compilingGateway(schema, run),
    introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    stopOnTerminationSignals: false,
    // 25 nested fragments in 1.5 KB stop a server that does not count selections.
    maxRecursiveSelections: 1_000,
    parseOptions: { maxTokens: 1_000 },
    validationRules: limits,
    validationOptions: { maxErrors: 5 },
    formatError: maskError,
    logger: log,
    plugins: [ApolloServerPluginDrainHttpServer({ httpServer })],
  });
}
