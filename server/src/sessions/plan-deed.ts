import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { PlanChangeKind } from "@mikrolaan/shared/cohorts";
import { logged } from "../cohorts/index.ts";
import { type Refusal, Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import type { StoredDay, StoredPlan } from "./plan.reads.ts";
import type { DaysOff, PlanDecision, WantedDay } from "./plan-decision.ts";
import { isChanged, storeDays } from "./plan-store.ts";

/** What became of a deed on session days. */
export type SessionsChange = {
  /** By which it can be read and undone; null when nothing was changed. */
  readonly changeId: string | null;
  readonly sessionIds: readonly string[];
  readonly skippedIds: readonly string[];
  /** Why what was left out could not be done. */
  readonly reasons: readonly Refusal[];
  readonly moves: readonly SessionMove[];
};

/** A session day that goes to another date. */
export type SessionMove = {
  readonly sessionId: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
};

type Told = Readonly<Record<string, string | number | null>>;

/** The session day asked for, as the asker has seen it. Refuses CHANGED_BY_ANOTHER. */
export function dayAsSeen(plan: StoredPlan, id: string, version: number): StoredDay | Refused {
  const day = plan.days.find(({ session }) => session.id === id);
  return day?.session.version === version ? day : refused("CHANGED_BY_ANOTHER");
}

/** The same, and it is to be held. Refuses CHANGED_BY_ANOTHER, SESSION_CANCELLED. */
export function plannedAsSeen(plan: StoredPlan, id: string, version: number): StoredDay | Refused {
  const day = dayAsSeen(plan, id, version);
  const isOff = !(day instanceof Refused) && day.session.status === "CANCELLED";
  return isOff ? refused("SESSION_CANCELLED") : day;
}

/** Changes stored days as it was decided and writes it down, unless they are so already. */
export async function carryOut(
  ctx: RequestContext,
  { cohortId, rows }: StoredPlan,
  kind: PlanChangeKind,
  { kept, skipped, reasons }: PlanDecision,
  off: DaysOff,
  told: Told = {},
): Promise<SessionsChange> {
  const change = {
    sessionIds: idsOf(kept),
    skippedIds: idsOf(skipped),
    reasons,
    moves: movesOf(kept),
  };
  const changed = kept.filter(isChanged);
  if (changed.length === 0) return { changeId: null, ...change };

  const summary = { ...summaryOf(changed), ...told };
  const deed = async (changeId: string) => {
    await storeDays(ctx, changed, off);
    return { changeId, ...change };
  };
  return logged(ctx, cohortId, kind, deed, () => summary, rows);
}

/** What goes to another date, by time. */
export function movesOf(days: readonly WantedDay[]): readonly SessionMove[] {
  return days.flatMap(({ stored, date: to }) => {
    if (!stored || stored.session.date === to) return [];
    return [{ sessionId: stored.session.id, from: stored.session.date, to }];
  });
}

/** What the log says: how many days, of which module when of one, and from when to when the first went. */
export function summaryOf(days: readonly WantedDay[]): Told {
  const modules = new Set(days.map(({ module }) => module));
  const [first] = days;
  return {
    sessions: days.length,
    module: modules.size === 1 && first ? first.module : null,
    from: first?.stored?.session.date ?? null,
    to: first?.date ?? null,
  };
}

function idsOf(days: readonly WantedDay[]): readonly string[] {
  return days.flatMap(({ stored }) => (stored ? [stored.session.id] : []));
}
