import { maxDate, minDate, type PlainDate } from "@mikrolaan/shared/calendar";
import {
  decideStageChange,
  type EnrolParticipantInput,
  type MoveToStageInput,
  type StageChangeRefusal,
  targetPosition,
} from "@mikrolaan/shared/cohorts";
import { participantLocked } from "../participants/index.ts";
import { type Refusal, Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import type { Cohort } from "./cohort.entity.ts";
import { seatsTaken } from "./cohort.reads.ts";
import { Enrolment, StageChange } from "./enrolment.entity.ts";
import { cohortNow, lastChangedOn } from "./enrolment.reads.ts";
import { cohortLocked, enrolmentLocked } from "./owned.ts";

/**
 * Takes a participant into a cohort, at the path's first stage. The first step is of the day the
 * enrolment starts, or of today when that is still to come.
 * Refuses  COHORT_CLOSED, COHORT_FULL, ALREADY_ENROLLED (in any cohort); all that apply.
 */
export async function enrolParticipant(
  ctx: RequestContext,
  input: EnrolParticipantInput,
): Promise<Enrolment | Refused> {
  // Held one after the other, so that two at once take neither the last seat nor one person twice.
  const cohort = await cohortLocked(ctx, input.cohortId);
  const participant = await participantLocked(ctx, input.participantId);
  const reasons = await whyNotIn(ctx, cohort, participant.id);
  if (cohort.status === "CLOSED") reasons.unshift({ code: "COHORT_CLOSED", field: "cohortId" });
  if (reasons.length > 0) return new Refused(reasons);

  const { municipalityId } = ctx.actor;
  const startsOn = input.startsOn ?? maxDate(cohort.startsOn, ctx.today);
  const enrolment = ctx.em.create(Enrolment, {
    municipalityId,
    cohort: cohort.id,
    participant: participant.id,
    startsOn,
    stage: "ENQUIRY",
  });
  record(ctx, enrolment, { fromStage: null, on: minDate(startsOn, ctx.today), reason: null });
  await ctx.em.flush();
  return enrolment;
}

/**
 * Moves a person along the path, out of it by a route, or in again to the stage they left.
 * Refuses  CHANGED_BY_ANOTHER; what the path refuses; for coming back COHORT_FULL and ALREADY_ENROLLED,
 *          since others may sit in their seat by now, or they in another.
 */
export async function moveToStage(
  ctx: RequestContext,
  { enrolmentId, version, on, reason, ...move }: MoveToStageInput,
): Promise<Enrolment | Refused> {
  const enrolment = await enrolmentLocked(ctx, enrolmentId);
  if (enrolment.version !== version) return refused("CHANGED_BY_ANOTHER");

  const lastOn = await lastChangedOn(ctx, enrolment.id);
  const facts = { on, lastChangedOn: lastOn, today: ctx.today, reason };
  const change = decideStageChange(enrolment, targetPosition(enrolment, move), facts);
  if (change.kind === "refused") {
    return new Refused(change.reasons.map((code) => stageRefusal(code, lastOn)));
  }
  if (change.direction === "RETURN") {
    const cohort = await cohortLocked(ctx, enrolment.cohort);
    const { id } = await participantLocked(ctx, enrolment.participant);
    const reasons = await whyNotIn(ctx, cohort, id);
    if (reasons.length > 0) return new Refused(reasons);
  }

  const fromStage = enrolment.stage;
  enrolment.moveTo(change.position, on);
  record(ctx, enrolment, { fromStage, on, reason });
  await ctx.em.flush();
  return enrolment;
}

async function whyNotIn(
  ctx: RequestContext,
  cohort: Cohort,
  participantId: string,
): Promise<Refusal[]> {
  const reasons: Refusal[] = [];
  if ((await seatsTaken(ctx, cohort.id)) >= cohort.seats) {
    reasons.push({ code: "COHORT_FULL", field: "cohortId", detail: String(cohort.seats) });
  }
  const now = await cohortNow(ctx, participantId);
  if (now) reasons.push({ code: "ALREADY_ENROLLED", field: "participantId", detail: now.name });
  return reasons;
}

/** Adds the step that led to where the enrolment now is. */
function record(
  ctx: RequestContext,
  { id, stage, exitRoute }: Enrolment,
  step: Pick<StageChange, "fromStage" | "on" | "reason">,
): void {
  ctx.em.create(StageChange, {
    ...step,
    municipalityId: ctx.actor.municipalityId,
    enrolment: id,
    toStage: stage,
    exitRoute,
    changedBy: ctx.actor.userId,
    recordedAt: ctx.now,
  });
}

const fields: Readonly<Record<StageChangeRefusal, string>> = {
  STAGE_UNCHANGED: "stage",
  ALREADY_EXITED: "stage",
  REASON_REQUIRED: "reason",
  DATE_BEFORE_LAST_CHANGE: "on",
  DATE_IN_FUTURE: "on",
};

function stageRefusal(code: StageChangeRefusal, lastOn: PlainDate | null): Refusal {
  const detail = code === "DATE_BEFORE_LAST_CHANGE" ? lastOn : null;
  return { code, field: fields[code], detail };
}
