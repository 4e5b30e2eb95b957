import { minutesBetween, type PlainDate } from "../calendar/index.ts";
import { type ModuleCode, planFrom } from "../cohorts/index.ts";
import { breach, type PlanCheck, type PlanCheckSession, type PlanFacts } from "./plan-facts.ts";

/** What is wrong with whole modules: hours fewer than promised, and one before what it builds on. */
export function moduleChecks(facts: PlanFacts): readonly PlanCheck[] {
  return [...hoursShort(facts), ...orderBroken(facts)];
}

/** What is held and planned of a module against what was promised; asked while the course goes on. */
function hoursShort(facts: PlanFacts): readonly PlanCheck[] {
  const course = facts.phases.find(({ code }) => code === "COLLECTIVE_COURSE");
  const isOver = course?.endsOn != null && course.endsOn < facts.today;
  return [...promisedMinutes(facts)].flatMap(([module, ofMinutes]) => {
    if (isOver && module !== "FOLLOW_UP_ACCOUNTING") return [];
    const days = facts.sessions.filter((session) => session.module === module);
    const minutes = days.reduce((sum, day) => sum + minutesBetween(day.startsAt, day.endsAt), 0);
    return minutes < ofMinutes ? [breach("HOURS_SHORT", { module, minutes, ofMinutes })] : [];
  });
}

/** The more of what the template and the series that made the sessions promise. */
function promisedMinutes({ template, promised }: PlanFacts): ReadonlyMap<ModuleCode, number> {
  const minutes = new Map<ModuleCode, number>();
  for (const { code, pattern, startsAt, endsAt } of template?.modules ?? []) {
    minutes.set(code, pattern.count * minutesBetween(startsAt, endsAt));
  }
  for (const [module, series] of Map.groupBy(promised, (it) => it.module)) {
    const sum = series.reduce((total, it) => total + it.minutes, 0);
    minutes.set(module, Math.max(sum, minutes.get(module) ?? 0));
  }
  return minutes;
}

/** A module builds on the one that the template has just before it, and does not begin before that. */
function orderBroken({ template, startsOn, sessions, today }: PlanFacts): readonly PlanCheck[] {
  const planned = template && planFrom(template, startsOn);
  if (planned?.kind !== "plan") return [];
  const inOrder = spans(planned.sessions);
  const actual = spans(sessions);
  return [...inOrder].flatMap(([module, { first }]) => {
    const before = [...inOrder].filter(([, other]) => other.last < first).at(-1)?.[0];
    const [mine, other] = [actual.get(module), before && actual.get(before)];
    if (!before || !mine || !other || mine.first >= other.first || mine.last < today) return [];
    const start = sessions.find((it) => it.module === module && it.date === mine.first);
    const dates = { date: mine.first, otherDate: other.first };
    return [
      breach("MODULE_ORDER", {
        module,
        otherModule: before,
        sessionId: start?.id ?? null,
        ...dates,
      }),
    ];
  });
}

type Days = readonly Pick<PlanCheckSession, "module" | "date">[];
type Span = { readonly first: PlainDate; readonly last: PlainDate };

/** The first and the last day of each module, the module that begins first before the others. */
function spans(sessions: Days): ReadonlyMap<ModuleCode, Span> {
  const found = new Map<ModuleCode, Span>();
  for (const { module, date } of sessions.toSorted((a, b) => a.date.localeCompare(b.date))) {
    found.set(module, { first: found.get(module)?.first ?? date, last: date });
  }
  return found;
}
