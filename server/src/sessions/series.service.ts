import {
  addDays,
  daysBetween,
  minutesBetween,
  mostOccurrences,
  occurrencesOf,
  type PlainDate,
  type Recurrence,
} from "@mikrolaan/shared/calendar";
import type { AddSessionsInput, ExtendSeriesInput } from "@mikrolaan/shared/sessions";
import { logged } from "../cohorts/index.ts";
import { badInput } from "../platform/errors.ts";
import { Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { seriesLocked } from "./owned.ts";
import { planHeld, type StoredDay, type StoredPlan } from "./plan.reads.ts";
import {
  asStored,
  type Choices,
  type DaysOff,
  daysOff,
  decidePlan,
  holdFor,
  type WantedDay,
} from "./plan-decision.ts";
import { type SessionsChange, summaryOf } from "./plan-deed.ts";
import { makeDays } from "./plan-store.ts";
import { SessionSeries } from "./series.entity.ts";

/** A day to be made, and which of its rule's days it is. */
type Occurrence = { readonly day: WantedDay; readonly occurrence: number };

/**
 * Adds the days of a rule to a module, numbered on from those it has. A day that the same rule has made
 * before is not made again, wherever it has been moved since. All or nothing, unless `onlyFree`.
 * Refuses  COHORT_CLOSED; NO_END, NO_OCCURRENCE, TOO_MANY_OCCURRENCES with the most there may be; IN_USE
 *          for another rule from the same start; or on the field "rows.<i>", the rule's days by date:
 *          DAY_OFF, NO_SUCH_LOCAL_TIME, SLOT_TAKEN; all that apply.
 * Throws   NOT_FOUND for a cohort, a room or a member not ours.
 */
export async function addSessions(
  ctx: RequestContext,
  input: AddSessionsInput,
): Promise<SessionsChange | Refused> {
  const { cohortId, rule, startsOn, nights, onlyFree, keepOnDayOff } = input;
  const plan = await planHeld(ctx, "cohort", cohortId);
  if (plan.cohortStatus === "CLOSED") return refused("COHORT_CLOSED", { field: "cohortId" });
  const dates = datesOf(rule, startsOn);
  if (dates instanceof Refused) return dates;
  if (nights > dates.length) {
    throw badInput([{ field: "nights", code: "TOO_LARGE", limit: dates.length }]);
  }
  const series = await seriesFrom(ctx, input);
  if (series && JSON.stringify(series.rule.pattern) !== JSON.stringify(rule.pattern)) {
    return refused("IN_USE", { field: "startsOn", detail: startsOn });
  }

  const made = new Set(series ? daysOfSeries(plan, series).map(occurrenceOf) : []);
  const missing = dates
    .map((date, at) => ({ day: dayOf(input, date, at), occurrence: at + 1 }))
    .filter(({ occurrence }) => !made.has(occurrence));
  const promised = { rule, promisedMinutes: dates.length * lengthOf(input) };
  const choices = { onlyFree, keepOnDayOff, off: await daysOff(ctx) };
  return added(ctx, plan, missing, choices, () => {
    if (!series) return newSeries(ctx, input, promised);
    if (dates.length > made.size) ctx.em.assign(series, promised);
    return series;
  });
}

/**
 * Carries a series on until it has so many days: the next days of its rule that are free of holidays
 * and closed days, as its last day is held, so that the hours promised are kept. One that has as many
 * already is left as it is.
 * Refuses  COHORT_CLOSED, CHANGED_BY_ANOTHER; TOO_MANY_OCCURRENCES with the most there may be; on the
 *          field "rows.<i>" SLOT_TAKEN and NO_SUCH_LOCAL_TIME; all that apply.
 */
export async function extendSeries(
  ctx: RequestContext,
  { seriesId, version, count }: ExtendSeriesInput,
): Promise<SessionsChange | Refused> {
  const plan = await planHeld(ctx, "session_series", seriesId);
  const series = await seriesLocked(ctx, seriesId);
  if (plan.cohortStatus === "CLOSED") return refused("COHORT_CLOSED");
  if (series.version !== version) return refused("CHANGED_BY_ANOTHER");

  const off = await daysOff(ctx);
  const days = daysOfSeries(plan, series);
  const next = nextDays(series, days, count - days.length, off);
  if (next === null) {
    return refused("TOO_MANY_OCCURRENCES", { field: "count", detail: String(mostOccurrences) });
  }
  const choices = { onlyFree: false, keepOnDayOff: false, off };
  return added(ctx, plan, next, choices, () => {
    const last = next.at(-1)?.occurrence ?? series.rule.count;
    const rule: Recurrence = { ...series.rule, count: last, until: null };
    return ctx.em.assign(series, { rule, promisedMinutes: count * lengthOf(series) });
  });
}

/** Makes the days that may be made, in the series that is given for them, and writes it down. */
async function added(
  ctx: RequestContext,
  plan: StoredPlan,
  missing: readonly Occurrence[],
  choices: Choices,
  seriesFor: () => SessionSeries,
): Promise<SessionsChange | Refused> {
  const none = { changeId: null, sessionIds: [], skippedIds: [], reasons: [], moves: [] };
  if (missing.length === 0) return none;

  const wanted = missing.map(({ day }) => day);
  await holdFor(ctx, plan, wanted);
  const { kept, reasons } = await decidePlan(ctx, plan, wanted, choices);
  if (kept.length === 0) return new Refused(reasons);

  const deed = async (changeId: string): Promise<SessionsChange> => {
    const series = seriesFor();
    const first = 1 + Math.max(0, ...ordinalsOf(plan, series));
    const days = missing
      .filter(({ day }) => kept.includes(day))
      .map(({ day, occurrence }, at) => {
        return { day, made: { series: series.id, occurrence, ordinal: first + at } };
      });
    const sessionIds = await makeDays(ctx, plan, days, choices.off);
    return { ...none, changeId, sessionIds, reasons };
  };
  return logged(ctx, plan.cohortId, "SESSIONS_ADDED", deed, () => summaryOf(kept), plan.rows);
}

/** The dates of a rule, or why there are none. */
export function datesOf(rule: Recurrence, startsOn: PlainDate): readonly PlainDate[] | Refused {
  const found = occurrencesOf(rule, startsOn);
  if (found.kind === "dates") return found.dates;
  if (found.code !== "ABOVE_CAP") return refused(found.code, { field: "rule" });
  return refused("TOO_MANY_OCCURRENCES", { field: "rule.count", detail: String(found.limit) });
}

/** The series that the same start has made before, if any. */
export function seriesFrom(
  { em, actor }: RequestContext,
  { cohortId: cohort, module, startsOn, startsAt }: AddSessionsInput,
): Promise<SessionSeries | null> {
  const own = { municipalityId: actor.municipalityId, cohort, module, startsOn, startsAt };
  return em.findOne(SessionSeries, own);
}

function newSeries(
  { em, actor }: RequestContext,
  input: AddSessionsInput,
  promised: Pick<SessionSeries, "rule" | "promisedMinutes">,
): SessionSeries {
  const { cohortId: cohort, module, startsOn, startsAt, endsAt, nights, roomId: room } = input;
  return em.create(SessionSeries, {
    ...{ municipalityId: actor.municipalityId, cohort, module, startsOn, startsAt, endsAt },
    ...{ nights, room, ...promised },
  });
}

/** One of a rule's days, named by which of them it is. */
export function dayOf(input: AddSessionsInput, date: PlainDate, at: number): WantedDay {
  const { module, startsAt, endsAt, roomId, memberIds, topic, nights } = input;
  const place = roomId ? null : input.place;
  const when = { module, date, startsAt, endsAt, overnight: at < nights };
  return { field: `rows.${at}`, stored: null, ...when, roomId, place, topic, memberIds };
}

/** The days that follow a series, as many as are missing; null when its rule has no more. */
function nextDays(
  { rule: { pattern }, startsOn, startsAt, endsAt, module, room }: SessionSeries,
  days: readonly StoredDay[],
  missing: number,
  off: DaysOff,
): readonly Occurrence[] | null {
  if (missing <= 0) return [];
  const last = days.reduce<StoredDay | null>(
    (latest, day) => (latest && occurrenceOf(latest) > occurrenceOf(day) ? latest : day),
    null,
  );
  const when = { module, startsAt, endsAt, overnight: false };
  const unmade = { ...when, roomId: room, place: null, topic: null, memberIds: [] };
  const like = last ? { ...asStored("", last), topic: null, overnight: false } : unmade;
  const all = occurrencesOf({ pattern, count: mostOccurrences, until: null }, startsOn);
  const dates = all.kind === "dates" ? all.dates : [];
  const done = last ? occurrenceOf(last) : 0;
  const ruled = dates[done - 1];
  const shift = last && ruled ? daysBetween(ruled, last.session.date) : 0;
  const next = dates
    .slice(done)
    .map((date, at) => ({ date: addDays(date, shift), occurrence: done + at + 1 }))
    .filter(({ date }) => off(date) === null)
    .slice(0, missing);
  if (next.length < missing) return null;
  return next.map(({ date, occurrence }, at) => {
    return { day: { ...like, stored: null, field: `rows.${at}`, date }, occurrence };
  });
}

/** The days that a series has made. */
export function daysOfSeries({ days }: StoredPlan, { id }: SessionSeries): readonly StoredDay[] {
  return days.filter(({ session }) => session.series === id);
}

/** Which of its rule's days a day is, from 1. */
export function occurrenceOf({ session }: StoredDay): number {
  return session.occurrence ?? 0;
}

function ordinalsOf({ days }: StoredPlan, { module }: SessionSeries): readonly number[] {
  return days.flatMap(({ session }) => (session.module === module ? [session.ordinal] : []));
}

function lengthOf({ startsAt, endsAt }: Pick<SessionSeries, "startsAt" | "endsAt">): number {
  return minutesBetween(startsAt, endsAt);
}
