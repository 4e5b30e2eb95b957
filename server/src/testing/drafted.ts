import { type ClosedDays, type PlainDate, plainDate } from "@mikrolaan/shared/calendar";
import {
  type Booked,
  type DraftModule,
  draftPlanInput,
  inOrder,
  type ModuleCode,
  type PlannedModule,
  plannedFrom,
  reviewOf,
  withAllProposals,
  withRule,
} from "@mikrolaan/shared/cohorts";
import { ClosedDay } from "../cohorts/closed-day.entity.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { row, sql } from "../platform/sql.ts";
import { draftPlan } from "../sessions/draft.reads.ts";
import type { Town } from "./town.ts";

/** The start of the handbook's example. */
export const january2026 = plainDate("2026-01-05");

/** What the API drafts for a start. */
export function drafted(place: Town, asked: object = {}, today?: PlainDate) {
  const input = draftPlanInput.parse({ startsOn: january2026, ...asked });
  return place.as("DEVELOPMENT", (ctx) => draftPlan(ctx, input), today);
}

/** A course as someone saves it: what is drafted for a start, booked, every proposal used. */
export async function courseFor(
  place: Town,
  startsOn: PlainDate = january2026,
  booked: Partial<Booked> = {},
): Promise<readonly PlannedModule[]> {
  const { modules } = await drafted(place, { startsOn });
  const drafts = modules.map(({ rows, ...module }): DraftModule => {
    const draft = { ...module, rows: inOrder(rows, module.nights) };
    return withRule(draft, booked);
  });
  return reviewOf(drafts, { closed: [] }).map(withAllProposals).map(plannedFrom);
}

/** One module of a course. Throws when it is not there. */
export function moduleOf<Module extends { readonly module: ModuleCode }>(
  modules: readonly Module[],
  code: ModuleCode,
): Module {
  const module = modules.find((it) => it.module === code);
  if (!module) throw new Error(`No ${code} here.`);
  return module;
}

/** Days that a town closes. */
export function closedDays(place: Town, name: string, rule: ClosedDays): Promise<void> {
  return place.as("DEVELOPMENT", async ({ em }) => {
    em.create(ClosedDay, { municipalityId: place.id, name, rule });
  });
}

/** How many rows there are of each table that holds a plan. */
export function planStored(place: Town) {
  const count = async (ctx: RequestContext) =>
    row<Readonly<Record<string, number>>>(
      ctx,
      sql`
        select (select count(*)::int from cohort) as cohorts, (select count(*)::int from phase) as phases,
          (select count(*)::int from session_series) as series,
          (select count(*)::int from course_session) as sessions,
          (select count(*)::int from session_staff) as staff,
          (select count(*)::int from booking) as bookings,
          (select count(*)::int from plan_change) as changes`,
    );
  return place.as("ADMIN", count);
}
