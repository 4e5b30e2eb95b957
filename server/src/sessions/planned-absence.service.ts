import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type AbsenceRefusal,
  absenceRefusals,
  type PlanAbsenceInput,
  type RemovePlannedAbsenceInput,
} from "@mikrolaan/shared/sessions";
import { notFound } from "../platform/errors.ts";
import { type Refusal, Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { row, rows, sql } from "../platform/sql.ts";
import { absenceLocked } from "./owned.ts";
import { PlannedAbsence } from "./planned-absence.entity.ts";

/**
 * Enters leave known ahead, or changes it. Rosters that it covers are filled in by it as long as the
 * person has no mark there; what a coach has recorded stays, whatever becomes of the leave.
 * Refuses  CHANGED_BY_ANOTHER; OUTSIDE_ENROLMENT on either end; ABSENCES_OVERLAP with the other's start.
 */
export async function planAbsence(
  ctx: RequestContext,
  { id, version, enrolmentId, ...said }: PlanAbsenceInput,
): Promise<PlannedAbsence | Refused> {
  const enrolled = await enrolmentHeld(ctx, enrolmentId);
  const known = id === null ? null : await absenceLocked(ctx, id);
  if (known && known.enrolment !== enrolmentId) throw notFound();
  if (known && known.version !== version) return refused("CHANGED_BY_ANOTHER");
  const reasons = absenceRefusals(said, enrolled, await otherLeave(ctx, enrolmentId, id));
  if (reasons.length > 0) return new Refused(reasons.map(refusalOf));

  const { municipalityId, userId } = ctx.actor;
  const absence = { ...said, recordedBy: userId, recordedAt: ctx.now };
  const saved = known
    ? ctx.em.assign(known, absence)
    : ctx.em.create(PlannedAbsence, { municipalityId, enrolment: enrolmentId, ...absence });
  await ctx.em.flush();
  return saved;
}

/**
 * Takes leave away; rosters that it had filled in are unset again, and marks stay.
 * Refuses  CHANGED_BY_ANOTHER.
 */
export async function removePlannedAbsence(
  ctx: RequestContext,
  { id, version }: RemovePlannedAbsenceInput,
): Promise<PlannedAbsence | Refused> {
  const absence = await absenceLocked(ctx, id);
  if (absence.version !== version) return refused("CHANGED_BY_ANOTHER");
  ctx.em.remove(absence);
  await ctx.em.flush();
  return absence;
}

interface Period {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

/** The person's time in the cohort, held so that two at once cannot enter leave for the same days. */
async function enrolmentHeld(ctx: RequestContext, id: string) {
  const found = await row<{ startsOn: PlainDate; endsOn: PlainDate | null }>(
    ctx,
    sql`
      select to_char(starts_on, 'YYYY-MM-DD') as "startsOn", to_char(ends_on, 'YYYY-MM-DD') as "endsOn"
      from enrolment where id = ${id} and municipality_id = ${ctx.actor.municipalityId}
      for no key update`,
  );
  if (!found) throw notFound();
  return found;
}

function otherLeave(ctx: RequestContext, enrolmentId: string, but: string | null) {
  return rows<Period>(
    ctx,
    sql`
      select to_char(starts_on, 'YYYY-MM-DD') as "startsOn", to_char(ends_on, 'YYYY-MM-DD') as "endsOn"
      from planned_absence
      where enrolment_id = ${enrolmentId} and municipality_id = ${ctx.actor.municipalityId}
        and (${but}::uuid is null or id <> ${but})
      order by starts_on`,
  );
}

function refusalOf(reason: AbsenceRefusal): Refusal {
  const { code, field } = reason;
  const detail = code === "OUTSIDE_ENROLMENT" ? reason.nearest : reason.with.startsOn;
  return { code, field, detail };
}
