import { randomUUID } from "node:crypto";
import { LockMode } from "@mikro-orm/postgresql";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  monthsStanding,
  type OutcomeRefusal,
  outcomeRefusals,
  type RecordOutcomeInput,
} from "@mikrolaan/shared/outcomes";
import { Enrolment } from "../cohorts/index.ts";
import { own } from "../identity/index.ts";
import { askedId } from "../platform/asked-id.ts";
import { Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { OutcomeMonthRow, OutcomeRecord } from "./outcome.entity.ts";
import { versionOf } from "./outcome.reads.ts";

/**
 * Records what became of someone in a range of months. What was recorded of them before is kept, and
 * holds again should this be undone.
 * Refuses  CHANGED_BY_ANOTHER; what the months refuse, all that apply.
 */
export async function recordOutcome(
  ctx: RequestContext,
  { enrolmentId, version, ...stated }: RecordOutcomeInput,
): Promise<Enrolment | Refused> {
  const enrolment = await enrolmentLocked(ctx, enrolmentId);
  const records = await recordsOf(ctx, enrolment);
  if (version !== versionOf(records)) return refused("CHANGED_BY_ANOTHER");

  const reasons = outcomeRefusals(stated, {
    today: ctx.today,
    enrolledOn: enrolment.startsOn,
    statements: records.map(statementOf),
  });
  if (reasons.length > 0) {
    return new Refused(reasons.map((code) => ({ code, field: fields[code] })));
  }
  const record = ctx.em.create(OutcomeRecord, {
    municipalityId: ctx.actor.municipalityId,
    enrolment: enrolment.id,
    ...stated,
    recordedBy: ctx.actor.userId,
    recordedAt: ctx.now,
  });
  await ctx.em.flush();
  await rebuild(ctx, enrolment, [...records, record], stated);
  return enrolment;
}

/**
 * Takes a record back: what was recorded of its months before holds again. It stays in the history.
 * Refuses  ALREADY_UNDONE.
 */
export async function undoOutcome(
  ctx: RequestContext,
  recordId: string,
): Promise<Enrolment | Refused> {
  const { enrolment, record, records } = await recordLocked(ctx, recordId);
  if (record.undoneAt !== null) return refused("ALREADY_UNDONE");

  ctx.em.assign(record, { undoneBy: ctx.actor.userId, undoneAt: ctx.now });
  await ctx.em.flush();
  await rebuild(ctx, enrolment, records, record);
  return enrolment;
}

/**
 * Notes that what was recorded has been checked, by whom and when.
 * Refuses  ALREADY_CONFIRMED; ALREADY_UNDONE, since nothing stands by it.
 */
export async function confirmOutcome(
  ctx: RequestContext,
  recordId: string,
): Promise<Enrolment | Refused> {
  const { enrolment, record } = await recordLocked(ctx, recordId);
  if (record.undoneAt !== null) return refused("ALREADY_UNDONE");
  if (record.confirmedAt !== null) return refused("ALREADY_CONFIRMED");

  ctx.em.assign(record, { confirmedBy: ctx.actor.userId, confirmedAt: ctx.now });
  await ctx.em.flush();
  return enrolment;
}

async function enrolmentLocked(ctx: RequestContext, id: string): Promise<Enrolment> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true };
  return own(ctx.actor, await ctx.em.findOne(Enrolment, { id }, lock));
}

/** A record with all of its enrolment, which is held first: two at once come one after the other. */
async function recordLocked(ctx: RequestContext, asked: string) {
  const id = askedId(asked);
  const { enrolment: of } = own(ctx.actor, await ctx.em.findOne(OutcomeRecord, { id }));
  const enrolment = await enrolmentLocked(ctx, of);
  const records = await recordsOf(ctx, enrolment);
  return {
    enrolment,
    records,
    record: own(
      ctx.actor,
      records.find((it) => it.id === id),
    ),
  };
}

function recordsOf(ctx: RequestContext, { id }: Enrolment): Promise<OutcomeRecord[]> {
  const order = { orderBy: { sequence: "asc" }, refresh: true } as const;
  return ctx.em.find(OutcomeRecord, { enrolment: id }, order);
}

function statementOf({ id, fromMonth, toMonth, status, source, undoneAt }: OutcomeRecord) {
  return { id, fromMonth, toMonth, status, source, undone: undoneAt !== null };
}

type Months = { readonly fromMonth: PlainDate; readonly toMonth: PlainDate };

/** Lets the stored months of a range stand by the records again; the other months are not touched. */
async function rebuild(
  ctx: RequestContext,
  { id, municipalityId }: Enrolment,
  records: readonly OutcomeRecord[],
  { fromMonth, toMonth }: Months,
): Promise<void> {
  const range = { $gte: fromMonth, $lte: toMonth };
  await ctx.em.nativeDelete(OutcomeMonthRow, { enrolment: id, month: range });
  const standing = monthsStanding(records.map(statementOf));
  const made = standing
    .filter(({ month }) => month >= fromMonth && month <= toMonth)
    .map(({ month, status, by }) => ({
      ...{ id: randomUUID(), municipalityId, enrolment: id, month, status },
      record: by.id,
    }));
  if (made.length > 0) await ctx.em.insertMany(OutcomeMonthRow, made);
}

const fields: Readonly<Record<OutcomeRefusal, string>> = {
  MONTHS_REVERSED: "toMonth",
  MONTH_IN_FUTURE: "toMonth",
  MONTH_BEFORE_ENROLMENT: "fromMonth",
  DATE_IN_FUTURE: "statedOn",
  OUTCOME_UNCHANGED: "status",
};
