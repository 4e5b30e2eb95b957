import type { ApolloServerOptions } from "@apollo/server";
import type { InputCode } from "@mikrolaan/shared/text";
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { badInput } from "./errors.ts";
import { ValueRefused } from "./scalars.ts";

/** What the HTTP layer knows of a request before the database is asked. */
export interface Caller {
  /** Hash of the sign-in token sent, or null. */
  readonly tokenHash: string | null;
}

/** Opens the transaction of one operation and hands it what the resolvers need. */
export type RunOperation = (
  caller: Caller,
  operation: OperationDefinitionNode,
  execute: (context: object) => Promise<ExecutionResult>,
) => Promise<ExecutionResult>;

const compiledKept = 500;

/**
 * Apollo's gateway hook, used to execute operations compiled (graphql-jit) inside one transaction each.
 * Compiled operations are kept by their text: at most 500, the oldest thrown out.
 */
export function compilingGateway(
  schema: GraphQLSchema,
  run: RunOperation,
): NonNullable<ApolloServerOptions<Caller>["gateway"]> {
  const compiled = new Map<string, CompiledQuery>();
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => {};
    },
    stop: async () => {},
    load: async () => ({
      executor: async ({ document, operation, operationName, queryHash, request, context }) => {
        const variables = variablesOf(schema, operation, request.variables ?? {});
        const key = `${queryHash} ${operationName ?? ""}`;
        const query = compiled.get(key) ?? compile(schema, document, operationName);
        compiled.delete(key);
        compiled.set(key, query);
        if (compiled.size > compiledKept) compiled.delete(compiled.keys().next().value ?? "");
        return run(context as unknown as Caller, operation, async (ctx) =>
          withErrorsOfGraphql(await query.query({}, ctx, variables)),
        ) as Promise<ExecutionResult<Record<string, unknown>>>;
      },
    }),
  };
}

/** graphql-jit's errors are not quite graphql's: of its own it makes some without extensions. */
function withErrorsOfGraphql(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map(
    ({ message, path, originalError }) =>
      new GraphQLError(message, {
        path: path ?? null,
        originalError: originalError ?? null,
        extensions: originalError instanceof GraphQLError ? originalError.extensions : {},
      }),
  );
  return { ...result, errors };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): CompiledQuery {
  const query = compileQuery(schema, document, operationName ?? undefined);
  if (isCompiledQuery(query)) return query;
  throw query.errors?.[0] ?? new Error("The operation cannot be compiled.");
}

/**
 * The variables with what was left out filled in: graphql-jit misses the defaults of an input's fields.
 * Those that do not fit the schema are the caller's mistake, and say which field.
 */
function variablesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const { errors, coerced } = getVariableValues(schema, variableDefinitions, given);
  if (!errors) return coerced;
  throw badInput(errors.map((error) => ({ field: fieldIn(error.message), code: codeIn(error) })));
}

/** graphql-js names the place only in its sentence: `Variable "$input" got … at "input.startsOn"; …`. */
function fieldIn(message: string): string {
  const path = /at "([^"]+)"/.exec(message)?.[1] ?? /Variable "\$([^"]+)"/.exec(message)?.[1] ?? "";
  const missing = /Field "([^"]+)" of required type/.exec(message)?.[1];
  const unknown = /Field "([^"]+)" is not defined/.exec(message)?.[1];
  const full = [path, missing ?? unknown].filter(Boolean).join(".");
  return full.replace(/^input\./, "").replaceAll(/\[(\d+)\]/g, ".$1");
}

function codeIn(error: GraphQLError): InputCode {
  const thrown = firstThrown(error);
  if (thrown instanceof ValueRefused) return thrown.code;
  if (/not to be null|was not provided|required type/.test(error.message)) return "REQUIRED";
  if (/cannot represent|Float/.test(error.message)) return "NOT_A_NUMBER";
  return "NOT_AN_OPTION";
}

/** What was thrown before graphql wrapped it, once for the value and once for the variable. */
function firstThrown(error: Error): Error {
  return error instanceof GraphQLError && error.originalError
    ? firstThrown(error.originalError)
    : error;
}
