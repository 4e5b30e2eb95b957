import { addWeeks, daysBetween, type PlainDate } from "@mikrolaan/shared/calendar";
import { byStart, type MoveSessionsInput, movedDays } from "@mikrolaan/shared/sessions";
import { type Refusal, Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { planHeld, planSeen, type StoredDay, type StoredPlan } from "./plan.reads.ts";
import {
  asStored,
  type DaysOff,
  daysOff,
  decidePlan,
  holdFor,
  type WantedDay,
} from "./plan-decision.ts";
import {
  carryOut,
  movesOf,
  plannedAsSeen,
  type SessionMove,
  type SessionsChange,
} from "./plan-deed.ts";

const nothingLeftOut = { onlyFree: false, keepOnDayOff: false };

/**
 * Moves a session day by weeks, alone or with all that follow it in its cohort, past holidays and
 * closed days. Days that are called off stay. All or nothing.
 * Refuses  COHORT_CLOSED, CHANGED_BY_ANOTHER, SESSION_CANCELLED; DAY_OFF when no week is free within
 *          60; or on the field "sessions.<i>", the days moved by time: ATTENDANCE_RECORDED,
 *          NO_SUCH_LOCAL_TIME, SLOT_TAKEN; all that apply.
 */
export async function moveSessions(
  ctx: RequestContext,
  input: MoveSessionsInput,
): Promise<SessionsChange | Refused> {
  const plan = await planHeld(ctx, "course_session", input.id);
  const off = await daysOff(ctx);
  const wanted = moved(plan, input, off);
  if (wanted instanceof Refused) return wanted;

  await holdFor(ctx, plan, wanted);
  const decision = await decidePlan(ctx, plan, wanted, { ...nothingLeftOut, off });
  if (decision.kept.length === 0) return new Refused(decision.reasons);
  return carryOut(ctx, plan, "SESSIONS_MOVED", decision, off, { weeks: input.weeks });
}

/** The same moves with the reasons for which they would be refused; nothing is stored or held. */
export async function previewMove(
  ctx: RequestContext,
  input: MoveSessionsInput,
): Promise<{ readonly moves: readonly SessionMove[]; readonly reasons: readonly Refusal[] }> {
  const plan = await planSeen(ctx, "course_session", input.id);
  const off = await daysOff(ctx);
  const wanted = moved(plan, input, off);
  if (wanted instanceof Refused) return { moves: [], reasons: wanted.reasons };

  const { reasons } = await decidePlan(ctx, plan, wanted, { ...nothingLeftOut, off });
  return { moves: movesOf(wanted), reasons };
}

function moved(
  plan: StoredPlan,
  { id, version, weeks, onlyThis }: MoveSessionsInput,
  off: DaysOff,
): readonly WantedDay[] | Refused {
  if (plan.cohortStatus === "CLOSED") return refused("COHORT_CLOSED");
  const asked = plannedAsSeen(plan, id, version);
  if (asked instanceof Refused) return asked;

  const days = onlyThis ? blockOf(plan, asked) : fromOn(plan, asked);
  const isOff = (date: PlainDate) => off(date) !== null;
  const found = movedDays(
    days.map(({ session }) => session),
    weeks,
    isOff,
  );
  if (found.kind === "refused") return noWeekFor(days, found.id, weeks, off);
  return days.map((day, at) => {
    const date = found.days.get(day.session.id) ?? day.session.date;
    return { ...asStored(`sessions.${at}`, day), date };
  });
}

/** The days of one module on end that a day is one of, as a retreat's: they move together. */
function blockOf(plan: StoredPlan, asked: StoredDay): readonly StoredDay[] {
  const days = plan.days.filter(
    ({ session }) => session.status === "PLANNED" && session.module === asked.session.module,
  );
  const at = days.indexOf(asked);
  const follows = (day: StoredDay, before: StoredDay | undefined) =>
    before !== undefined && daysBetween(before.session.date, day.session.date) <= 1;
  const from = days.findLastIndex((day, index) => index <= at && !follows(day, days[index - 1]));
  const to = days.findIndex((day, index) => index > at && !follows(day, days[index - 1]));
  return days.slice(from, to === -1 ? undefined : to);
}

function fromOn(plan: StoredPlan, { session: asked }: StoredDay): readonly StoredDay[] {
  return plan.days.filter(
    ({ session }) => session.status === "PLANNED" && byStart(session, asked) >= 0,
  );
}

function noWeekFor(days: readonly StoredDay[], id: string, weeks: number, off: DaysOff): Refused {
  const at = days.findIndex(({ session }) => session.id === id);
  const { date } = days[at]?.session ?? {};
  const reason = date ? off(addWeeks(date, weeks)) : null;
  const detail = reason?.kind === "HOLIDAY" ? reason.code : (reason?.name ?? null);
  return refused("DAY_OFF", { field: `sessions.${at}`, detail, date: date ?? null });
}
