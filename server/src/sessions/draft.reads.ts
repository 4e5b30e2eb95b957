import { randomUUID } from "node:crypto";
import {
  addDays,
  type ClosedRule,
  existsInDenmark,
  isoWeekOf,
  type LocalPeriod,
  occurrencesOf,
  type PlainDate,
  programmeWeekOf,
  weekdayOf,
} from "@mikrolaan/shared/calendar";
import {
  candidatesOf,
  type DraftModule,
  type DraftPlanInput,
  draftFrom,
  draftOf,
  followersOf,
  inOrder,
  type ModuleRule,
  needsDate,
  type ReviewedRow,
  type ReviewRowsInput,
  reviewOf,
  withRule,
} from "@mikrolaan/shared/cohorts";
import { closedRules, programmePlan } from "../cohorts/index.ts";
import { badInput } from "../platform/errors.ts";
import type { Clash } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { clashesOf } from "./clashes.reads.ts";
import type { DraftModuleType, DraftPlan, DraftRowType } from "./draft.graphql.ts";
import { slotOf } from "./slot-of-row.ts";
import { type Asked, bookedThen } from "./taken.reads.ts";
import { usualBookings } from "./usual-bookings.reads.ts";

/**
 * The course that a start gives, looked through: the template's modules where and with whom they were
 * last held, except for what is asked otherwise. Nothing is stored.
 *
 * Throws   BAD_USER_INPUT for a rule without days, with too many, or for a module the template lacks.
 */
export async function draftPlan(
  ctx: RequestContext,
  { startsOn, templateId, modules: overrides }: DraftPlanInput,
): Promise<DraftPlan> {
  const { template } = await programmePlan(ctx, startsOn, templateId);
  const usual = await usualBookings(ctx);
  const drafts = draftFrom(template.content, startsOn).map((draft) =>
    withRule(draft, usual.get(draft.module) ?? {}),
  );
  const asked = overrides.reduce(overridden, drafts);
  return {
    modules: await reviewed(ctx, startsOn, asked),
    followers: drafts.map(({ module }) => ({
      module,
      phases: followersOf(template.content, module),
    })),
  };
}

/** Rows that a planner has changed, looked through again, all in one go. Nothing is stored. */
export function reviewRows(
  ctx: RequestContext,
  { startsOn, modules }: ReviewRowsInput,
): Promise<DraftModuleType[]> {
  const drafts = modules.map(({ rows, ...module }) => {
    const days = rows.map((row) => ({ ...row, overnight: false }));
    return { ...module, rows: inOrder(days, module.nights) };
  });
  return reviewed(ctx, startsOn, drafts);
}

type Override = DraftPlanInput["modules"][number];

function overridden(
  drafts: readonly DraftModule[],
  asked: Override,
  index: number,
): readonly DraftModule[] {
  const field = `modules.${index}`;
  const draft = drafts.find(({ module }) => module === asked.module);
  if (!draft) throw badInput([{ field: `${field}.module`, code: "NOT_AN_OPTION" }]);
  const changed = draftOf(draft.module, ruleOf(draft, asked, field));
  return drafts.map((it) => (it === draft ? changed : it));
}

function ruleOf(draft: DraftModule, asked: Override, field: string): ModuleRule {
  const rule: ModuleRule = {
    rule: asked.rule ?? draft.rule,
    startsOn: asked.startsOn ?? draft.startsOn,
    startsAt: asked.startsAt ?? draft.startsAt,
    endsAt: asked.endsAt ?? draft.endsAt,
    nights: asked.nights ?? draft.nights,
    roomId: asked.roomId ?? draft.roomId,
    place: asked.place ?? draft.place,
    memberIds: asked.memberIds ?? draft.memberIds,
  };
  if (rule.startsAt >= rule.endsAt) {
    throw badInput([{ field: `${field}.endsAt`, code: "END_BEFORE_START" }]);
  }
  const days = occurrencesOf(rule.rule, rule.startsOn);
  if (days.kind === "dates") return rule;
  if (days.code === "ABOVE_CAP") {
    throw badInput([{ field: `${field}.rule.count`, code: "TOO_LARGE", limit: days.limit }]);
  }
  throw badInput([
    days.code === "NO_END"
      ? { field: `${field}.rule.count`, code: "REQUIRED" }
      : { field: `${field}.rule`, code: "NOT_AN_OPTION" },
  ]);
}

async function reviewed(
  ctx: RequestContext,
  startsOn: PlainDate,
  drafts: readonly DraftModule[],
): Promise<DraftModuleType[]> {
  const closed = await closedRules(ctx);
  const taken = await takenDates(ctx, drafts, closed);
  const review = reviewOf(drafts, { closed, isTaken: (it, date) => taken.has(keyOf(it, date)) });
  // Not stored yet, so it has no id; its own days are told from others' by this one.
  const cohortId = randomUUID();
  const staying = review.flatMap(({ module, rows }) =>
    rows
      .filter((row) => !needsDate(row))
      .map((row) => slotOf(row, { key: keyOf(module, row.occurrence), cohortId, module })),
  );
  const clashes = await clashesOf(ctx, staying, { alternatives: true });
  return review.map((module) => ({
    ...module,
    rows: module.rows.map((row) =>
      shown(row, startsOn, clashes.get(keyOf(module.module, row.occurrence)) ?? []),
    ),
  }));
}

/** More than any course needs; days beyond are looked at when they have been chosen. */
const mostCandidates = 400;

/** On which of the dates that may be proposed a module's room or people are taken. One statement. */
async function takenDates(
  ctx: RequestContext,
  drafts: readonly DraftModule[],
  closed: readonly ClosedRule[],
): Promise<ReadonlySet<string>> {
  const asked = drafts.flatMap((draft): Asked[] => {
    const otherIds = [...(draft.roomId ? [draft.roomId] : []), ...draft.memberIds];
    if (otherIds.length === 0) return [];
    const dates = candidatesOf(draft, closed).slice(0, mostCandidates);
    return dates.map((date) => ({
      ...{ key: keyOf(draft.module, date), cohortIds: [], otherIds, isCourse: true, date },
      period: periodOn(draft, date),
    }));
  });
  if (asked.length === 0) return new Set();
  return new Set((await bookedThen(ctx, asked, {})).map(({ key }) => key));
}

function periodOn({ startsAt, endsAt, nights }: DraftModule, date: PlainDate): LocalPeriod {
  if (nights === 0) return { startsOn: date, startsAt, endsOn: date, endsAt };
  return { startsOn: date, startsAt, endsOn: addDays(date, 1), endsAt: startsAt };
}

function keyOf(module: string, which: string | number): string {
  return `${module} ${which}`;
}

function shown(row: ReviewedRow, startsOn: PlainDate, clashes: readonly Clash[]): DraftRowType {
  const { date, startsAt, endsAt, dayOff } = row;
  return {
    ...row,
    weekday: weekdayOf(date),
    programmeWeek: programmeWeekOf(startsOn, date),
    calendarWeek: isoWeekOf(date).week,
    dayOff: dayOff && {
      holiday: dayOff.kind === "HOLIDAY" ? dayOff.code : null,
      closed: dayOff.kind === "CLOSED" ? dayOff.name : null,
    },
    noSuchTime: !existsInDenmark(date, startsAt) || !existsInDenmark(date, endsAt),
    clashes,
  };
}
