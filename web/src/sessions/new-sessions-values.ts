import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { type AddSessionsInput, addSessionsInput } from "@mikrolaan/shared/sessions";
import { inputIssues } from "@mikrolaan/shared/text";
import type { Problem } from "../ui/problems.ts";
import { type RuleValues, recurrenceOf } from "./rule-values.ts";

/** New sessions while they are being written: one day, or several by a rule. */
export type NewSessionsValues = RuleValues & {
  readonly module: ModuleCode | null;
  readonly how: "ONE" | "MANY";
  readonly startsOn: PlainDate | null;
  readonly startsAt: LocalTime | null;
  readonly endsAt: LocalTime | null;
  readonly roomId: string | null;
  readonly place: string | null;
  readonly memberIds: readonly string[];
  readonly topic: string | null;
};

type Read = { readonly input: AddSessionsInput } | { readonly problems: readonly Problem[] };

const oneDay = { pattern: { kind: "DAILY", every: 1 }, count: 1, until: null } as const;

/** What is written as the API takes it, by the core's own schema, or what is wrong with each field. */
export function inputOf(cohortId: string, values: NewSessionsValues): Read {
  const { module, how, startsOn, startsAt, endsAt, roomId, place, memberIds, topic } = values;
  const rule = how === "ONE" ? oneDay : (recurrenceOf(values) ?? unfinished(values));
  const read = addSessionsInput.safeParse({
    ...{ cohortId, module, rule, startsOn, startsAt, endsAt, roomId, memberIds, topic },
    place: roomId === null ? place : null,
  });
  if (read.success) return { input: read.data };
  return { problems: inputIssues(read.error).map((it) => ({ ...it, field: fieldOf(it.field) })) };
}

/** The input as it is sent. */
export function sent({ rule, memberIds, ...rest }: AddSessionsInput) {
  const { pattern } = rule;
  const sentPattern =
    pattern.kind === "WEEKLY" ? { ...pattern, weekdays: [...pattern.weekdays] } : pattern;
  return { ...rest, memberIds: [...memberIds], rule: { ...rule, pattern: sentPattern } };
}

/** The field of the form that something of the input comes from: "rule.pattern.every" from `every`. */
export function fieldOf(path: string): string {
  const names = path.split(".").filter((name) => name !== "rule" && name !== "pattern");
  return names[0] ?? "count";
}

/** A rule that lacks something, so that the schema can say what. */
function unfinished({ kind, every, weekdays, count, until }: RuleValues) {
  return { pattern: { kind, every, weekdays }, count, until };
}
