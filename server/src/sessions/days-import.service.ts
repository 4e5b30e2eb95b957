import {
  type DayRow,
  type DaysImported,
  type DaysTrial,
  headsOf,
  type ImportProblem,
  planDays,
  readDays,
} from "@mikrolaan/shared/sessions";
import type { Table, TableRefusal } from "@mikrolaan/shared/text";
import { logged } from "../cohorts/index.ts";
import { type Refusal, Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { planHeld, planSeen, type StoredPlan } from "./plan.reads.ts";
import { type Choices, daysOff, decidePlan, holdFor, type WantedDay } from "./plan-decision.ts";
import { summaryOf } from "./plan-deed.ts";
import { makeDays } from "./plan-store.ts";

/**
 * Which days of a sheet a cohort would get; nothing is stored.
 *
 * Refuses  what the core's `readDays` refuses of the whole sheet; problems of rows are told by row,
 *          SLOT_TAKEN, DAY_OFF and NO_SUCH_LOCAL_TIME among them.
 * Throws   NOT_FOUND for a cohort not ours.
 */
export async function tryDays(
  ctx: RequestContext,
  cohortId: string,
  table: Table,
): Promise<DaysTrial | TableRefusal> {
  const plan = await planSeen(ctx, "cohort", cohortId);
  const found = await decided(ctx, plan, table, async () => {});
  return found.kind === "REFUSED" ? found : found.trial;
}

/**
 * Adds the days of a sheet that a cohort does not have and that can be held, numbered on within their
 * modules. Days that are there already stay as they are.
 *
 * Refuses  as `tryDays`; COHORT_CLOSED.
 * Throws   NOT_FOUND for a cohort not ours.
 */
export async function importDays(
  ctx: RequestContext,
  cohortId: string,
  table: Table,
): Promise<DaysImported | TableRefusal | Refused> {
  const plan = await planHeld(ctx, "cohort", cohortId);
  if (plan.cohortStatus === "CLOSED") return refused("COHORT_CLOSED");
  const found = await decided(ctx, plan, table, (wanted) => holdFor(ctx, plan, wanted));
  if (found.kind === "REFUSED") return found;
  const { kept, off } = found;
  if (kept.length === 0) return { changeId: null, added: 0 };

  const deed = async (changeId: string): Promise<DaysImported> => {
    const made = await makeDays(ctx, plan, numbered(plan, kept), off);
    return { changeId, added: made.length };
  };
  return logged(ctx, cohortId, "SESSIONS_ADDED", deed, () => summaryOf(kept), plan.rows);
}

interface Decided {
  readonly kind: "DECIDED";
  readonly trial: DaysTrial;
  readonly kept: readonly WantedDay[];
  readonly off: Choices["off"];
}

async function decided(
  ctx: RequestContext,
  plan: StoredPlan,
  table: Table,
  hold: (wanted: readonly WantedDay[]) => Promise<void>,
): Promise<Decided | TableRefusal> {
  const days = readDays(table, ctx.today);
  if (days.kind === "REFUSED") return days;
  const sessions = plan.days.map(({ session }) => session);
  const { missing, unchanged, problems } = planDays(days.rows, sessions);
  const wanted = missing.map(wantedDay);
  const off = await daysOff(ctx);
  if (wanted.length > 0) await hold(wanted);
  const choices = { onlyFree: true, keepOnDayOff: false, withoutTimes: true, off };
  const { kept, reasons } = await decidePlan(ctx, plan, wanted, choices);
  const refusals = reasons.map((reason) => problemOf(missing, reason));
  const isKept = (row: DayRow) => kept.some(({ field }) => field === fieldOf(row));
  const trial: DaysTrial = {
    ...{ kind: "DAYS", total: days.total, unchanged },
    heads: headsOf(table),
    problems: [...days.problems, ...problems, ...refusals].toSorted((a, b) => a.row - b.row),
    added: missing.filter(isKept).map(({ at: _, ...day }) => day),
  };
  return { kind: "DECIDED", trial, kept, off };
}

function wantedDay(row: DayRow): WantedDay {
  const { module, date, startsAt, endsAt } = row;
  const nothing = { stored: null, overnight: false, roomId: null, place: null, topic: null };
  return { field: fieldOf(row), module, date, startsAt, endsAt, ...nothing, memberIds: [] };
}

const fieldOf = ({ row }: DayRow) => `rows.${row}`;

function problemOf(
  missing: readonly DayRow[],
  { field, code, detail, clash }: Refusal,
): ImportProblem {
  const day = missing.find((it) => fieldOf(it) === field);
  const text = clash?.name ?? detail ?? day?.date ?? "";
  const column = day?.at.DATE ?? null;
  if (code === "SLOT_TAKEN" || code === "DAY_OFF" || code === "NO_SUCH_LOCAL_TIME") {
    return { row: day?.row ?? 0, column, code, text };
  }
  throw new Error(`No day of a sheet is refused by ${code}`);
}

/** Each day with its number: on from those that its module has. */
function numbered({ days }: StoredPlan, kept: readonly WantedDay[]) {
  const byTime = kept.toSorted((a, b) => (a.date + a.startsAt < b.date + b.startsAt ? -1 : 1));
  const last = new Map<string, number>();
  for (const { session } of days) {
    last.set(session.module, Math.max(session.ordinal, last.get(session.module) ?? 0));
  }
  return byTime.map((day) => {
    const ordinal = (last.get(day.module) ?? 0) + 1;
    last.set(day.module, ordinal);
    return { day, made: { series: null, occurrence: null, ordinal } };
  });
}
