import { randomBytes } from "node:crypto";
import type { GraphQLFormattedError } from "graphql";
import { GraphQLError } from "graphql";
import { log } from "./log.ts";

/** What reaches the client: known codes with what they say, and for anything else a reference only. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const code = codeOf(original) ?? codeOf(error) ?? String(formatted.extensions?.code);
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  if (spoken.has(code)) {
    const { stacktrace: _, ...extensions } = { ...formatted.extensions, ...extensionsOf(original) };
    return { message: formatted.message, ...place, extensions: { ...extensions, code } };
  }
  if (databaseIsBusy(original)) {
    return {
      message: "Try again in a moment.",
      ...place,
      extensions: { code: "SERVICE_UNAVAILABLE" },
    };
  }
  const reference = newReference();
  logUnknown(reference, original);
  return { message: "Internal error", ...place, extensions: { code: "INTERNAL", reference } };
}

/** A short name a user can quote and the log has: "K7F-2M4". */
export function newReference(): string {
  const letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  const name = [...randomBytes(6)].map((byte) => letters[byte % letters.length]).join("");
  return `${name.slice(0, 3)}-${name.slice(3)}`;
}

/** Logs where it broke and the database's code, never its message: that may quote a person. */
export function logUnknown(reference: string, error: unknown): void {
  const place = error instanceof Error ? error.stack?.split("\n").slice(1, 8) : undefined;
  const name = error instanceof Error ? error.constructor.name : typeof error;
  log.error({ reference, name, code: databaseCode(error), place }, "unexpected error");
}

const spoken = new Set([
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "BAD_USER_INPUT",
  "SERVICE_UNAVAILABLE",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_REQUEST",
]);

/** Pool exhausted, statement or lock timed out, connection lost. */
const busy = new Set(["57014", "55P03", "25P03", "53300", "57P01", "ECONNREFUSED", "ECONNRESET"]);

function databaseIsBusy(error: unknown): boolean {
  if (busy.has(databaseCode(error) ?? "")) return true;
  return (
    error instanceof Error &&
    /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
  );
}

function databaseCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;
}

function extensionsOf(error: unknown): Record<string, unknown> {
  return error instanceof GraphQLError ? { ...error.extensions } : {};
}

function codeOf(error: unknown): string | undefined {
  const code = extensionsOf(error).code;
  return typeof code === "string" ? code : undefined;
}
