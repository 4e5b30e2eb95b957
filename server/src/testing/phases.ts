import { plainDate } from "@mikrolaan/shared/calendar";
import type { DateRule, PhaseCode, PhaseEdge, PlanReference } from "@mikrolaan/shared/cohorts";
import { followModules } from "../cohorts/follow.service.ts";
import { phasesOf, reasonsOf } from "../cohorts/phase.reads.ts";
import { movePhase, relatePhase, releasePhase } from "../cohorts/phase.service.ts";
import { rows, sql } from "../platform/sql.ts";
import type { Town } from "./town.ts";

/** The lines of a plan as they stand. */
export const lines = (place: Town, cohortId: string) =>
  place.as("COACH", (ctx) => phasesOf(ctx, [cohortId]));

/** One line by its code. Throws when it is not there. */
export async function line(place: Town, cohortId: string, code: PhaseCode) {
  const found = (await lines(place, cohortId)).find((it) => it.code === code);
  if (!found) throw new Error(`No ${code} in the plan.`);
  return found;
}

/** Why the dates of a line are where they are. */
export const whyOf = (place: Town, cohortId: string, code: PhaseCode) =>
  place.as("COACH", async (ctx) => (await reasonsOf(ctx, [cohortId])).get(cohortId)?.get(code));

type Move = { startsOn?: string; endsOn?: string; version?: number };

/** Moves a line as the one who has just read it. */
export async function move(place: Town, cohortId: string, code: PhaseCode, to: Move) {
  const { id, version } = await line(place, cohortId, code);
  return place.as("DEVELOPMENT", (ctx) =>
    movePhase(ctx, {
      id,
      version: to.version ?? version,
      startsOn: to.startsOn ? plainDate(to.startsOn) : null,
      endsOn: to.endsOn ? plainDate(to.endsOn) : null,
    }),
  );
}

/** Lets go of a date of a line. */
export async function release(place: Town, cohortId: string, code: PhaseCode, edge: PhaseEdge) {
  const { id, version } = await line(place, cohortId, code);
  return place.as("DEVELOPMENT", (ctx) => releasePhase(ctx, { id, version, edge }));
}

/** Ties a date of a line to a rule. */
export async function relate(
  place: Town,
  cohortId: string,
  code: PhaseCode,
  { edge, rule }: { readonly edge: PhaseEdge; readonly rule: DateRule },
) {
  const { id, version } = await line(place, cohortId, code);
  return place.as("DEVELOPMENT", (ctx) => relatePhase(ctx, { id, version, edge, rule }));
}

/** So far from a reference; the same day unless told. */
export function from(
  reference: PlanReference,
  by: { weeks?: number; days?: number } = {},
): DateRule {
  return { kind: "OFFSET", from: reference, months: 0, weeks: 0, days: 0, ...by };
}

/** Moves the retreat as a planner who is at the database would, and lets the plan follow. */
export async function moveRetreat(place: Town, cohortId: string, days: number): Promise<void> {
  await place.as("DEVELOPMENT", async (ctx) => {
    await rows(
      ctx,
      sql`
        update course_session set held_on = held_on + ${days}::int
        where cohort_id = ${cohortId} and module = 'RETREAT'`,
    );
    await followModules(ctx, cohortId);
  });
}
