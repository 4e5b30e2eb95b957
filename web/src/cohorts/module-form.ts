import type { LocalTime, Weekday } from "@mikrolaan/shared/calendar";
import {
  type ModuleCode,
  type ModulePattern,
  type ProgrammeRole,
  type TemplateModule,
  templateModuleSchema,
} from "@mikrolaan/shared/cohorts";
import { formSchema } from "@mikrolaan/shared/text";
import { type RuleValues, ruleFieldName, ruleInput, valuesOfRule } from "./date-rule-form.ts";

/** A course module as its form has it. */
export type ModuleValues = RuleValues & {
  readonly code: ModuleCode;
  readonly patternKind: ModulePattern["kind"];
  readonly every: number | null;
  readonly weekdays: readonly Weekday[];
  readonly count: number | null;
  readonly nights: number | null;
  readonly startsAt: LocalTime | null;
  readonly endsAt: LocalTime | null;
  readonly role: ProgrammeRole | null;
};

/** The form of a module; a new one has nothing chosen but what most have. */
export function valuesOfModule(code: ModuleCode, module: TemplateModule | null): ModuleValues {
  const pattern = module?.pattern ?? { kind: "WEEKLY", every: 1, weekdays: [1], count: 1 };
  return {
    ...valuesOfRule(module?.start ?? { kind: "WEEK", week: 18, weekday: 1 }),
    code,
    patternKind: pattern.kind,
    every: pattern.kind === "WEEKLY" ? pattern.every : 1,
    weekdays: pattern.kind === "WEEKLY" ? pattern.weekdays : [1],
    count: pattern.count,
    nights: module?.nights ?? 0,
    startsAt: module?.startsAt ?? null,
    endsAt: module?.endsAt ?? null,
    role: module?.role ?? null,
  };
}

/** A module by its form: lessons a week or more apart have no nights. */
export const moduleForm = formSchema(templateModuleSchema, {
  inputOf: ({ code, patternKind, every, weekdays, count, nights, ...values }: ModuleValues) => ({
    code,
    start: ruleInput(values),
    pattern: { kind: patternKind, every, weekdays, count },
    startsAt: values.startsAt,
    endsAt: values.endsAt,
    nights: patternKind === "DAYS" ? nights : 0,
    role: values.role,
  }),
  nameOf: (path) => {
    const [root, field = ""] = path.split(".");
    if (root === "start") return ruleFieldName(field);
    if (root === "pattern") return field === "kind" ? "patternKind" : field;
    return path;
  },
});
