import { CombinedGraphQLErrors } from "@apollo/client/errors";
import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import type { TFunction } from "i18next";

/** One thing wrong, as the core's schemas, the server's refusals and its errors all can say it. */
export type Problem = {
  readonly code: string;
  /** Path of the field of the input it concerns; none when it concerns the whole. */
  readonly field?: string | null | undefined;
  readonly limit?: number | string | null | undefined;
  /** What the sentence needs, already fit for showing. */
  readonly detail?: string | null | undefined;
  /** The day of a plan that it concerns. */
  readonly date?: PlainDate | null | undefined;
  /** Who or what is taken already, for SLOT_TAKEN. */
  readonly clash?: ClashFound | null | undefined;
};

/** What a wanted time clashes with, and where all that is asked for is free. */
export type ClashFound = {
  readonly kind: "ROOM" | "MEMBER" | "COHORT" | "PARTICIPANT";
  readonly name: string;
  /** Who and what else the same meeting takes. */
  readonly others?: readonly string[] | undefined;
  readonly cohortName?: string | null | undefined;
  readonly module?: string | null | undefined;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly free: readonly FreeTime[];
};

/** A time at which what is asked for is free. */
export type FreeTime = {
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
};

/**
 * The problems with clashes of one time with one meeting told as one: "Fjordsalen og Lars Bøgh er
 * optaget", and not the same meeting twice.
 */
export function joinClashes(problems: readonly Problem[]): readonly Problem[] {
  const joined = new Map<string, Problem>();
  for (const problem of problems) {
    const key = problem.clash ? meetingOf(problem, problem.clash) : `${joined.size}`;
    const before = joined.get(key);
    joined.set(key, before ? together(before, problem) : problem);
  }
  return [...joined.values()];
}

function meetingOf({ field }: Problem, clash: ClashFound): string {
  const { cohortName, module, date, startsAt, endsAt } = clash;
  return [field, cohortName, module, date, startsAt, endsAt].join("|");
}

function together(before: Problem, { clash }: Problem): Problem {
  if (!before.clash || !clash) return before;
  const others = [...(before.clash.others ?? []), clash.name];
  return { ...before, clash: { ...before.clash, others } };
}

/** The problem as a sentence; a code without one is answered in general words, never by the code alone. */
export function problemSentence(t: TFunction, problem: Problem, label: string): string {
  const words = { label, limit: problem.limit ?? "", detail: problem.detail ?? "" };
  const places = ["input", "refusal", "request"].map((place) => `errors.${place}.${problem.code}`);
  const sentence: string = t(places, { ...words, defaultValue: t("errors.unknown") });
  // A limit that ends in "kr." or "mdr." has the sentence's full stop already.
  return sentence.replace(/\.\.$/, ".");
}

/** What a failed request says went wrong, field by field where the server knew. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (!CombinedGraphQLErrors.is(error)) return [{ code: "SERVICE_UNAVAILABLE" }];
  return error.errors.flatMap(({ extensions }) => {
    const code = typeof extensions?.code === "string" ? extensions.code : "INTERNAL";
    const issues = Array.isArray(extensions?.issues) ? extensions.issues.filter(isProblem) : [];
    if (issues.length > 0) return issues;
    return [{ code, detail: referenceOf(error) }];
  });
}

/** The number under which the server has noted a failure, for the one who calls for help. */
export function referenceOf(error: unknown): string | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const reference = error.errors[0]?.extensions?.reference;
  return typeof reference === "string" ? reference : null;
}

/** The code of a failed request: FORBIDDEN, NOT_FOUND … */
export function codeOf(error: unknown): string {
  return problemsOf(error)[0]?.code ?? "INTERNAL";
}

function isProblem(value: unknown): value is Problem {
  return (
    typeof value === "object" && value !== null && "code" in value && typeof value.code === "string"
  );
}
