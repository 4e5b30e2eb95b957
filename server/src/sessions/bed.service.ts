import type { SaveBedsInput } from "@mikrolaan/shared/sessions";
import { cohortOwned } from "../cohorts/index.ts";
import { notFound } from "../platform/errors.ts";
import { type Refusal, Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import { Bed } from "./bed.entity.ts";

type Wanted = SaveBedsInput["beds"][number];

/**
 * Gives people a bed at a cohort's retreat, moves them to another, or takes it away: all of them, or
 * none when one is refused. Answers with the cohort's id.
 * Refuses  on the field "beds.<i>": BED_TAKEN for a first bed where there is one by now,
 *          CHANGED_BY_ANOTHER for one that has changed since.
 * Throws   NOT_FOUND for a cohort not ours, and for people who are not in it.
 */
export async function saveBeds(
  ctx: RequestContext,
  { cohortId, beds }: SaveBedsInput,
): Promise<string | Refused> {
  const cohort = await cohortOwned(ctx, cohortId);
  const names = await namesHeld(ctx, cohort.id, beds);
  const { municipalityId } = ctx.actor;
  const enrolment = { $in: beds.map(({ enrolmentId }) => enrolmentId) };
  const found = await ctx.em.find(Bed, { municipalityId, cohort: cohort.id, enrolment });
  const stored = new Map(found.map((it) => [it.enrolment, it]));
  const reasons = beds.flatMap((wanted, at) =>
    refusalsOf(wanted, stored.get(wanted.enrolmentId), names.get(wanted.enrolmentId), at),
  );
  if (reasons.length > 0) return new Refused(reasons);

  for (const { enrolmentId, room, note } of beds) {
    const bed = stored.get(enrolmentId);
    if (room === null) {
      if (bed) ctx.em.remove(bed);
    } else if (bed) ctx.em.assign(bed, { room, note });
    else {
      const place = { municipalityId, cohort: cohort.id, enrolment: enrolmentId };
      ctx.em.create(Bed, { ...place, room, note });
    }
  }
  await ctx.em.flush();
  return cohort.id;
}

/** Those who are given beds, held one after the other, so that nobody is given two at once. */
async function namesHeld(
  ctx: RequestContext,
  cohortId: string,
  beds: readonly Wanted[],
): Promise<ReadonlyMap<string, string>> {
  const ids = beds.map(({ enrolmentId }) => enrolmentId);
  const people = await rows<{ id: string; name: string }>(
    ctx,
    sql`
      select e.id, p.first_name || ' ' || p.last_name as name
      from enrolment e join participant p on p.id = e.participant_id
      where e.municipality_id = ${ctx.actor.municipalityId} and e.cohort_id = ${cohortId}
        and e.id = any(${ids}::uuid[])
      order by e.id for no key update of e`,
  );
  if (people.length < ids.length) throw notFound();
  return new Map(people.map(({ id, name }) => [id, name]));
}

function refusalsOf(
  { version }: Wanted,
  bed: Bed | undefined,
  name: string | undefined,
  at: number,
): Refusal[] {
  const storedVersion = bed?.version ?? 0;
  if (storedVersion === version) return [];
  const code = version === 0 ? "BED_TAKEN" : "CHANGED_BY_ANOTHER";
  return [{ code, field: `beds.${at}`, detail: name ?? null }];
}
