import type { InputIssue } from "@mikrolaan/shared/text";
import { inputIssues } from "@mikrolaan/shared/text";
import { GraphQLError } from "graphql";
import type { z } from "zod";

/** The codes an answer may carry; anything else is masked as INTERNAL (see mask-errors.ts). */
export type ErrorCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "BAD_USER_INPUT"
  | "SERVICE_UNAVAILABLE";

export function failure(code: ErrorCode, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(sentences[code], { extensions: { code, ...extensions } });
}

/** What one may not see and what does not exist answer the same. */
export const notFound = () => failure("NOT_FOUND");

export const badInput = (issues: readonly InputIssue[]) => failure("BAD_USER_INPUT", { issues });

/** The input as the schema reads it (trimmed, normalised). Throws BAD_USER_INPUT naming each field. */
export function valid<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw badInput(inputIssues(result.error));
}

/** For programs; people read the web app's translation of the code. */
const sentences: Record<ErrorCode, string> = {
  UNAUTHENTICATED: "Sign in first.",
  FORBIDDEN: "Your role does not allow this.",
  NOT_FOUND: "No such thing.",
  BAD_USER_INPUT: "Some fields cannot be read.",
  SERVICE_UNAVAILABLE: "Try again in a moment.",
};
