import { minutesBetween } from "@mikrolaan/shared/calendar";
import {
  decideMark,
  type MarkDecision,
  type MarkOutcome,
  type MarkRefusal,
  type MarkValue,
} from "@mikrolaan/shared/sessions";
import { type Refusal, Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { row, rows, sql } from "../platform/sql.ts";
import { askedRows, type Seat, seatsHeld } from "./seats.reads.ts";
import type { CourseSession } from "./session.entity.ts";
import { type MarkToStore, openSave, type SaveHow, storeMarks } from "./store-marks.ts";

/** A mark wanted: `version` is that of the mark seen, 0 where none was set; see `decideMark`. */
export interface WantedMark extends MarkValue {
  readonly enrolmentId: string;
  readonly version: number;
  readonly why: string | null;
  readonly yields?: boolean;
}

/** A session day, held until the transaction ends, and the marks wanted on it. */
export interface WantedMarks {
  readonly session: CourseSession;
  readonly marks: readonly WantedMark[];
}

interface SavedMark {
  readonly sessionId: string;
  readonly enrolmentId: string;
  readonly outcome: MarkOutcome;
  /** The mark's version from now on, 0 where none is set. */
  readonly version: number;
}

export interface MarksSaved {
  /** Null when everything was as it should be already. */
  readonly saveId: string | null;
  /** In the order asked. */
  readonly rows: readonly SavedMark[];
}

/**
 * Sets, changes and takes away marks of a cohort's session days as one save: all, or none when one
 * is refused. Six statements at most, whatever the number of rows. The sessions must be held.
 *
 * Shape    what was sent before under the same key is answered as it was then, and changes nothing.
 * Refuses  KEY_REUSED for a key that stood for something else; what the core's `decideMark` refuses,
 *          on the field "sessions.<i>.marks.<j>", and of a missing why "sessions.<i>.marks.<j>.why".
 * Throws   NOT_FOUND for an enrolment of another cohort.
 */
export async function saveMarks(
  ctx: RequestContext,
  cohortId: string,
  wanted: readonly WantedMarks[],
  how: SaveHow,
): Promise<MarksSaved | Refused> {
  const asked = wanted.flatMap(({ session, marks }, at) =>
    marks.map((mark, place) => ({
      ...mark,
      session,
      sessionId: session.id,
      field: `sessions.${at}.marks.${place}`,
    })),
  );
  const former = await formerSave(ctx, how);
  if (former) return answeredBefore(ctx, former, how, asked);

  const seats = await seatsHeld(ctx, cohortId, asked);
  const decided = asked.map((it, at) => decidedRow(ctx, it, seats[at]));
  const reasons = decided.flatMap(refusalsOf);
  if (reasons.length > 0) return new Refused(reasons);

  const changes = decided.flatMap(changeOf);
  if (changes.length === 0 && how.key === null) return { saveId: null, rows: decided.map(savedOf) };
  const saveId = await openSave(ctx, cohortId, how);
  if (saveId === null) return refused("KEY_REUSED");
  await storeMarks(ctx, saveId, changes);
  return { saveId: changes.length > 0 ? saveId : null, rows: decided.map(savedOf) };
}

type AskedMark = WantedMark & {
  readonly session: CourseSession;
  readonly sessionId: string;
  readonly field: string;
};

interface Row {
  readonly asked: AskedMark;
  readonly seat: Seat;
  readonly decision: MarkDecision;
}

function decidedRow(ctx: RequestContext, asked: AskedMark, seat: Seat | undefined): Row {
  if (!seat) throw new Error("Every mark asked for has a seat.");
  const { session, status, minutes, reason, why, yields = false } = asked;
  const decision = decideMark({
    sessionDate: session.date,
    sessionStatus: session.status,
    sessionMinutes: minutesBetween(session.startsAt, session.endsAt),
    today: ctx.today,
    clockDay: ctx.clockDay,
    enrolmentStartsOn: seat.startsOn,
    enrolmentEndsOn: seat.endsOn,
    wanted: { status, minutes, reason },
    why,
    yields,
    seen: seat.seen,
    stored: { status: seat.status, minutes: seat.minutes, reason: seat.reason },
    recordedOn: seat.recordedOn,
  });
  return { asked, seat, decision };
}

function refusalsOf({ decision, asked: { field }, seat }: Row): Refusal[] {
  if (decision.kind === "allowed") return [];
  return decision.reasons.map((code: MarkRefusal) => ({
    code,
    field: code === "REASON_REQUIRED" ? `${field}.why` : field,
    detail: code === "CHANGED_BY_ANOTHER" ? seat.changedBy : null,
  }));
}

function changeOf({ asked, seat, decision }: Row): MarkToStore[] {
  if (decision.kind === "refused" || decision.outcome === "UNCHANGED") return [];
  const { sessionId, enrolmentId, why } = asked;
  const { guestId, markId } = seat;
  const applied = decision.outcome !== "YIELDED";
  const version = applied ? seat.lastVersion + 1 : seat.lastVersion;
  return [{ ...decision.value, sessionId, enrolmentId, guestId, markId, version, why, applied }];
}

function savedOf({ asked: { sessionId, enrolmentId }, seat, decision }: Row): SavedMark {
  if (decision.kind === "refused") throw new Error("What is refused is not saved.");
  const { outcome, value } = decision;
  const isChanged = outcome === "SAVED" || outcome === "MERGED";
  const changed = value.status === null ? 0 : seat.lastVersion + 1;
  return { sessionId, enrolmentId, outcome, version: isChanged ? changed : seat.version };
}

interface FormerSave {
  readonly id: string;
  readonly sequence: number;
  readonly askedHash: string;
}

function formerSave({ em, actor }: RequestContext, { key }: SaveHow) {
  if (key === null) return Promise.resolve(undefined);
  return row<FormerSave>(
    { em },
    sql`
      select id, sequence, asked_hash as "askedHash" from attendance_save
      where saved_by = ${actor.userId} and key = ${key}`,
  );
}

/** What a save was answered when it was made, read from the history. */
async function answeredBefore(
  ctx: RequestContext,
  former: FormerSave,
  { askedHash }: SaveHow,
  asked: readonly AskedMark[],
): Promise<MarksSaved | Refused> {
  if (former.askedHash !== askedHash) return refused("KEY_REUSED");
  const then = await rows<FormerRow>(
    ctx,
    sql`
      select h."isOwn", h.applied, h.status, h.minutes, h.reason, h.version
      from ${askedRows(asked)} left join lateral (
        select h.save_id = ${former.id} as "isOwn", h.applied, h.status, h.minutes, h.reason, h.version
        from attendance_change h join attendance_save v on v.id = h.save_id
        where h.session_id = a."sessionId" and h.enrolment_id = a."enrolmentId"
          and v.sequence <= ${former.sequence} and (h.applied or h.save_id = ${former.id})
        order by v.sequence desc limit 1) as h on true
      order by a.place`,
  );
  const answered = asked.map((it, at) => answeredRow(it, then[at]));
  return { saveId: then.some(({ isOwn }) => isOwn) ? former.id : null, rows: answered };
}

type FormerRow = MarkValue & {
  readonly isOwn: boolean | null;
  readonly applied: boolean | null;
  readonly version: number | null;
};

function answeredRow(asked: AskedMark, then: FormerRow | undefined): SavedMark {
  const { sessionId, enrolmentId } = asked;
  const isSet = then && (then.status !== null || then.applied === false);
  return {
    ...{ sessionId, enrolmentId, outcome: outcomeThen(asked, then) },
    version: isSet ? (then.version ?? 0) : 0,
  };
}

function outcomeThen(asked: AskedMark, then: FormerRow | undefined): MarkOutcome {
  if (!then?.isOwn) return "UNCHANGED";
  if (!then.applied) return "YIELDED";
  const isAsAsked =
    then.status === asked.status &&
    (asked.status === null ||
      (then.reason === asked.reason && (asked.minutes ?? then.minutes) === then.minutes));
  return isAsAsked ? "SAVED" : "MERGED";
}
