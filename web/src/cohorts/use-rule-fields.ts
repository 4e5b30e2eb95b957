import {
  type LocalTime,
  mostOccurrences,
  occurrencesOf,
  type PlainDate,
} from "@mikrolaan/shared/calendar";
import type { ModuleRule } from "@mikrolaan/shared/cohorts";
import { useId, useState } from "react";
import type { FieldBinding, FieldProblem } from "../ui/use-form.ts";
import type { ModuleDeeds } from "./module-deeds.ts";
import type { ShownModule } from "./wizard-draft.ts";

/** The fields of a rule that are typed. */
type Typed = {
  readonly startsOn: PlainDate | null;
  readonly startsAt: LocalTime | null;
  readonly endsAt: LocalTime | null;
  readonly count: number | null;
};

/**
 * The typed fields of a module's rule. What is typed waits until its field is left, so that "1" on the
 * way to "10" makes nothing anew; what cannot be is said and changes nothing.
 */
export function useRuleFields(module: ShownModule, deeds: ModuleDeeds) {
  const id = useId();
  const [waiting, setWaiting] = useState<Partial<Typed>>({});
  const [unreadable, setUnreadable] = useState<Readonly<Record<string, string>>>({});
  const [problems, setProblems] = useState<Readonly<Record<string, FieldProblem>>>({});

  const stored: Typed = {
    startsOn: module.startsOn,
    startsAt: module.startsAt,
    endsAt: module.endsAt,
    count: module.rule.count,
  };

  function field<Name extends keyof Typed>(name: Name): FieldBinding<Typed[Name]> {
    const typed = waiting[name];
    const sentence = unreadable[name];
    return {
      id: `${id}${name}`,
      name,
      value: typed === undefined ? stored[name] : typed,
      onChange: (value) => setWaiting((before) => ({ ...before, [name]: value })),
      problem: sentence === undefined ? problems[name] : { sentence },
      onUnreadable: (said) =>
        setUnreadable(({ [name]: _gone, ...rest }) => (said ? { ...rest, [name]: said } : rest)),
    };
  }

  /** Takes what was typed over, when it can be and says something else than before. */
  function settle() {
    const wanted = { ...stored, ...waiting };
    const found = problemsOf(module, wanted);
    setProblems(found);
    if (Object.keys(found).length > 0 || Object.keys(unreadable).length > 0) return;
    const change = changeOf(module, stored, wanted);
    if (Object.keys(change).length > 0) deeds.setRule(change);
    setWaiting({});
  }

  return { field, settle };
}

function problemsOf(module: ShownModule, wanted: Typed): Readonly<Record<string, FieldProblem>> {
  const { startsOn, startsAt, endsAt, count } = wanted;
  const missing = Object.entries({ startsOn, startsAt, endsAt, count })
    .filter(([, value]) => value === null)
    .map(([name]) => [name, { code: "REQUIRED" }] as const);
  if (startsOn === null || startsAt === null || endsAt === null || count === null) {
    return Object.fromEntries(missing);
  }
  if (startsAt >= endsAt) return { endsAt: { code: "END_BEFORE_START" } };
  if (!Number.isInteger(count)) return { count: { code: "NOT_A_NUMBER" } };
  if (count < 1) return { count: { code: "TOO_SMALL", limit: 1 } };
  if (count > mostOccurrences) return { count: { code: "TOO_LARGE", limit: mostOccurrences } };
  const days = occurrencesOf({ ...module.rule, count }, startsOn);
  return days.kind === "dates" ? {} : { count: { code: "TOO_LARGE", limit: mostOccurrences } };
}

function changeOf(module: ShownModule, stored: Typed, wanted: Typed): Partial<ModuleRule> {
  const { startsOn, startsAt, endsAt, count } = wanted;
  return {
    ...(startsOn && startsOn !== stored.startsOn && { startsOn }),
    ...(startsAt && startsAt !== stored.startsAt && { startsAt }),
    ...(endsAt && endsAt !== stored.endsAt && { endsAt }),
    ...(count !== stored.count && { rule: { ...module.rule, count } }),
  };
}
