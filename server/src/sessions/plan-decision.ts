import { type DayOff, dayOff, type LocalTime, type PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { isPlanDate, type PlanRowRefusal, planRowRefusals } from "@mikrolaan/shared/sessions";
import { closedRules } from "../cohorts/index.ts";
import { badInput } from "../platform/errors.ts";
import type { Refusal } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { clashesOf, slotRefusals, type WantedSlot } from "./clashes.reads.ts";
import type { StoredDay, StoredPlan } from "./plan.reads.ts";
import { holdResources } from "./resources.ts";

/** A session day as someone would have it: a stored one changed, or one to be made. */
export type WantedDay = {
  /** Names it in a refusal: "sessions.3". */
  readonly field: string;
  readonly stored: StoredDay | null;
  readonly module: ModuleCode;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly overnight: boolean;
  readonly roomId: string | null;
  readonly place: string | null;
  readonly topic: string | null;
  readonly memberIds: readonly string[];
  /** Someone has looked at the holiday or closed day it lies on, and keeps it there. */
  readonly isKept?: boolean;
};

export type Choices = {
  readonly onlyFree: boolean;
  readonly keepOnDayOff: boolean;
  /** Clashes come without the times that are free instead. */
  readonly withoutTimes?: boolean;
  /** Why nothing is held on a date. */
  readonly off: DaysOff;
};

export type DaysOff = (date: PlainDate) => DayOff | null;

/**
 * What may be done, what is left out, and why.
 *
 * Shape    nothing is left out unless it was chosen so: either all is kept, or nothing and there are
 *          reasons. With `onlyFree` what is kept may be done and the reasons are of what is left out.
 */
export type PlanDecision = {
  readonly kept: readonly WantedDay[];
  readonly skipped: readonly WantedDay[];
  readonly reasons: readonly Refusal[];
};

/**
 * Decides on session days of one cohort: each by itself, then all against what is booked. The days of
 * a module are looked at together, since a night lasts until the next day begins.
 *
 * Throws   BAD_USER_INPUT on the field of a day on which nothing can be planned.
 */
export async function decidePlan(
  ctx: RequestContext,
  plan: StoredPlan,
  wanted: readonly WantedDay[],
  choices: Choices,
): Promise<PlanDecision> {
  const outside = wanted.filter(({ date }) => !isPlanDate(date));
  if (outside.length > 0)
    throw badInput(outside.map(({ field }) => ({ field, code: "NOT_A_DATE" })));
  const isAlone = wanted.length === 1;
  const faults = wanted.map((day) => ({ day, reasons: faultsOf(day, isAlone, choices) }));
  const faulty = faults.filter(({ reasons }) => reasons.length > 0);
  const reasons = faulty.flatMap((it) => it.reasons);
  if (!choices.onlyFree) {
    const { withoutTimes = false } = choices;
    reasons.push(...(await clashesIn(ctx, plan, wanted, { withoutTimes })));
    const kept = reasons.length === 0 ? wanted : [];
    return { kept, skipped: [], reasons };
  }
  const left = without(
    wanted,
    faulty.map(({ day }) => day),
  );
  const free = await freeOf(ctx, plan, left, reasons);
  return { kept: free, skipped: without(wanted, free), reasons };
}

/** Those that can be held while the others stay as they are; why they cannot is added to the reasons. */
async function freeOf(
  ctx: RequestContext,
  plan: StoredPlan,
  wanted: readonly WantedDay[],
  reasons: Refusal[],
): Promise<readonly WantedDay[]> {
  if (wanted.length === 0) return [];
  const clashes = await clashesIn(ctx, plan, wanted);
  if (clashes.length === 0) return wanted;
  reasons.push(...clashes);
  const fields = new Set(clashes.map(({ field }) => field));
  const clashing = wanted.filter(({ field }) => fields.has(field));
  return clashing.length === 0 ? [] : freeOf(ctx, plan, without(wanted, clashing), reasons);
}

/** Of which modules the days are looked at besides those wanted, and what is not to be held any more. */
type Around = {
  readonly modules?: ReadonlySet<ModuleCode>;
  readonly except?: readonly string[];
  readonly withoutTimes?: boolean;
};

/**
 * Why days cannot be had as wanted, with the other days of their modules where they stand: SLOT_TAKEN
 * on the field of the day; that of a day which stays is "plan.<module>.<ordinal>".
 */
export async function clashesIn(
  ctx: RequestContext,
  plan: StoredPlan,
  wanted: readonly WantedDay[],
  around: Around = {},
): Promise<readonly Refusal[]> {
  const { modules = new Set(wanted.map(({ module }) => module)), except = [] } = around;
  const changed = new Set(wanted.map(({ stored }) => stored?.session.id));
  const touched = plan.days.map(({ session }) => session).filter((it) => modules.has(it.module));
  const staying = plan.days.filter(
    ({ session: { id, module, status } }) =>
      status === "PLANNED" && modules.has(module) && !changed.has(id) && !except.includes(id),
  );
  // What stays comes first, so that of two that clash the one that is changed is named.
  const days = [...staying.map(staysAsStored), ...wanted];
  const clashes = await clashesOf(
    ctx,
    days.map((day) => slotOf(plan, day)),
    { exceptSessions: touched.map(({ id }) => id), alternatives: !around.withoutTimes },
  );
  const dates = new Map(days.map(({ field, date }) => [field, date]));
  return slotRefusals(clashes).map((it) => ({ ...it, date: dates.get(it.field ?? "") ?? null }));
}

function staysAsStored(day: StoredDay): WantedDay {
  return asStored(`plan.${day.session.module}.${day.session.ordinal}`, day);
}

/** The holidays and the municipality's own closed days. */
export async function daysOff(ctx: RequestContext): Promise<DaysOff> {
  const rules = await closedRules(ctx);
  return (date) => dayOff(rules, date);
}

/** A day as it is stored. */
export function asStored(field: string, stored: StoredDay): WantedDay {
  const { module, date, startsAt, endsAt, overnight, room, place, topic } = stored.session;
  const when = { module, date, startsAt, endsAt, overnight };
  return { field, stored, ...when, roomId: room, place, topic, memberIds: stored.memberIds };
}

/** Holds all that days take up, until the transaction ends. Throws NOT_FOUND for what is not ours. */
export function holdFor(
  ctx: RequestContext,
  plan: StoredPlan,
  wanted: readonly WantedDay[],
): Promise<void> {
  return holdResources(
    ctx,
    wanted.map((day) => slotOf(plan, day)),
  );
}

function slotOf({ cohortId }: StoredPlan, day: WantedDay): WantedSlot {
  const { field: key, roomId, memberIds, module, date, startsAt, endsAt, overnight } = day;
  const when = { module, date, startsAt, endsAt, overnight };
  return { key, cohortIds: [cohortId], roomId, memberIds, ...when };
}

function faultsOf(
  { field, stored, date, startsAt, endsAt }: WantedDay,
  isAlone: boolean,
  { keepOnDayOff, off }: Choices,
): readonly Refusal[] {
  const row = {
    stored: stored && { ...hoursOf(stored), marks: stored.marks },
    ...{ date, startsAt, endsAt, dayOff: off(date) },
  };
  const found = planRowRefusals(row, { keepOnDayOff, isAlone });
  return found.map((refusal) => refusalOf(refusal, field, date));
}

function hoursOf({ session: { date, startsAt, endsAt } }: StoredDay) {
  return { date, startsAt, endsAt };
}

function refusalOf(refusal: PlanRowRefusal, field: string, date: PlainDate): Refusal {
  const { code } = refusal;
  switch (code) {
    case "ATTENDANCE_RECORDED":
      return { code, field, detail: refusal.date, date: refusal.date };
    case "DAY_OFF": {
      const { dayOff } = refusal;
      return { code, field, detail: dayOff.kind === "HOLIDAY" ? dayOff.code : dayOff.name, date };
    }
    case "NO_SUCH_LOCAL_TIME":
      return { code, field: `${field}.${refusal.at}`, detail: date, date };
  }
}

function without(days: readonly WantedDay[], others: readonly WantedDay[]): readonly WantedDay[] {
  return days.filter((day) => !others.includes(day));
}
