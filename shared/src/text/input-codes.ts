import * as z from "zod";

/** What can be wrong with one field of an input; each has a sentence in both languages on the web. */
export const inputCodes = [
  "REQUIRED",
  "TOO_LONG",
  "TOO_SHORT",
  "NOT_TEXT",
  "CONTROL_CHARACTERS",
  "NOT_A_DATE",
  "NOT_A_MONDAY",
  "NOT_A_TIME",
  "NOT_A_NUMBER",
  "TOO_MANY_DECIMALS",
  "TOO_SMALL",
  "TOO_LARGE",
  "NOT_AN_EMAIL",
  "NOT_AN_ID",
  "NOT_AN_OPTION",
  "END_BEFORE_START",
  "LENGTH_OUT_OF_RANGE",
  "DUPLICATE",
  "UNKNOWN_PLACEHOLDER",
] as const;

export type InputCode = (typeof inputCodes)[number];

/** One thing wrong with one field: "marks.0.status" is the status of the first mark. */
export type InputIssue = {
  readonly field: string;
  readonly code: InputCode;
  /** The most or the least that is allowed, for TOO_LONG, TOO_SHORT, TOO_LARGE and TOO_SMALL. */
  readonly limit?: number;
};

/**
 * What a schema of ours found wrong, by field, in the order of the schema.
 *
 * The schemas say a code where zod would say an English sentence; a schema that forgot to is still
 * answered with a code, found from the kind of fault.
 */
export function inputIssues(error: z.ZodError): readonly InputIssue[] {
  return error.issues.map((issue) => {
    const field = issue.path.map(String).join(".");
    const code = inputCodes.find((known) => known === issue.message) ?? codeByKind(issue.code);
    const limit = isAboutSize(code) ? limitOf(issue) : undefined;
    return limit === undefined ? { field, code } : { field, code, limit };
  });
}

/** The code for a field of the wrong type: REQUIRED when it is missing, else the code given. */
export function missingOr(code: InputCode): (issue: { readonly input?: unknown }) => InputCode {
  return ({ input }) => (input === undefined || input === null ? "REQUIRED" : code);
}

function isAboutSize(code: InputCode): boolean {
  return code.startsWith("TOO_") && code !== "TOO_MANY_DECIMALS";
}

function limitOf(issue: z.core.$ZodIssue): number | undefined {
  if (issue.code === "too_big") return Number(issue.maximum);
  if (issue.code === "too_small") return Number(issue.minimum);
  if (issue.code !== "custom") return undefined;
  const limit: unknown = issue.params?.limit;
  return typeof limit === "number" ? limit : undefined;
}

function codeByKind(kind: z.core.$ZodIssue["code"]): InputCode {
  if (kind === "too_big") return "TOO_LARGE";
  if (kind === "too_small") return "TOO_SMALL";
  return kind === "invalid_type" ? "REQUIRED" : "NOT_AN_OPTION";
}
