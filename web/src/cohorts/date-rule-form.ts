import type { Weekday } from "@mikrolaan/shared/calendar";
import { type DateRule, dateRuleSchema, type PlanReference } from "@mikrolaan/shared/cohorts";
import { formSchema } from "@mikrolaan/shared/text";

/** A rule as a form has it: the fields of every kind at once, of which the kind says which count. */
export type RuleValues = {
  readonly ruleKind: DateRule["kind"] | "OPEN";
  readonly week: number | null;
  readonly weekday: Weekday | null;
  readonly months: number | null;
  readonly weeks: number | null;
  readonly days: number | null;
  /** Which way the numbers go from the reference; a minus goes the other way. */
  readonly side: "AFTER" | "BEFORE";
  readonly from: PlanReference | null;
};

const usual: RuleValues = {
  ...{ ruleKind: "OPEN", week: 1, weekday: 1 },
  ...{ months: 0, weeks: 0, days: 0, side: "AFTER", from: null },
};

/** The form of a rule; six weeks less is shown as six weeks before. */
export function valuesOfRule(rule: DateRule | null): RuleValues {
  if (rule === null) return usual;
  if (rule.kind === "WEEK") {
    return { ...usual, ruleKind: "WEEK", week: rule.week, weekday: rule.weekday };
  }
  const { from } = rule;
  const first = [rule.months, rule.weeks, rule.days].find((amount) => amount !== 0) ?? 0;
  const side = first < 0 ? "BEFORE" : "AFTER";
  return { ...usual, ruleKind: "OFFSET", from, side, ...inDirection(rule, side) };
}

/** What the schema of a rule reads, from the form's values; null for an open end. */
export function ruleInput({ ruleKind, side, ...values }: RuleValues): unknown {
  if (ruleKind === "OPEN") return null;
  return { kind: ruleKind, ...values, ...inDirection(values, side) };
}

/** A rule by its form, or none for an open end. Each problem is told on the field of its name. */
export const ruleForm = formSchema(dateRuleSchema.nullable(), {
  inputOf: ruleInput,
  nameOf: ruleFieldName,
});

/** The form's name of a field of a rule. */
export function ruleFieldName(path: string): string {
  return path === "kind" ? "ruleKind" : path;
}

type Amounts = Pick<RuleValues, "months" | "weeks" | "days">;

function inDirection({ months, weeks, days }: Amounts, side: RuleValues["side"]): Amounts {
  // From zero, so that nothing becomes minus zero.
  const turned = (amount: number | null) =>
    amount === null || side === "AFTER" ? amount : 0 - amount;
  return { months: turned(months), weeks: turned(weeks), days: turned(days) };
}
