import { LockMode } from "@mikro-orm/postgresql";
import { own } from "../identity/index.ts";
import { askedId } from "../platform/asked-id.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { ClosedDay } from "./closed-day.entity.ts";
import { Cohort } from "./cohort.entity.ts";
import { Enrolment } from "./enrolment.entity.ts";
import { PlanChange } from "./plan-change.entity.ts";
import { TeamMember } from "./team.entity.ts";

const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;

/** The cohort of one's own municipality. Throws NOT_FOUND. */
export async function cohortOwned(ctx: RequestContext, id: string): Promise<Cohort> {
  return own(ctx.actor, await ctx.em.findOne(Cohort, { id: askedId(id) }));
}

/** The same, held until the transaction ends, as it stands now. Throws NOT_FOUND. */
export async function cohortLocked(ctx: RequestContext, id: string): Promise<Cohort> {
  return own(ctx.actor, await ctx.em.findOne(Cohort, { id: askedId(id) }, lock));
}

/** The enrolment of one's own municipality, held likewise. Throws NOT_FOUND. */
export async function enrolmentLocked(ctx: RequestContext, id: string): Promise<Enrolment> {
  return own(ctx.actor, await ctx.em.findOne(Enrolment, { id: askedId(id) }, lock));
}

/** The team member of one's own municipality, retired or not. Throws NOT_FOUND. */
export async function memberOwned(ctx: RequestContext, id: string): Promise<TeamMember> {
  return own(ctx.actor, await ctx.em.findOne(TeamMember, { id: askedId(id) }));
}

/** The same, held until the transaction ends. Throws NOT_FOUND. */
export async function memberLocked(ctx: RequestContext, id: string): Promise<TeamMember> {
  return own(ctx.actor, await ctx.em.findOne(TeamMember, { id: askedId(id) }, lock));
}

/** The closed days of one's own municipality, held likewise. Throws NOT_FOUND. */
export async function closedDayLocked(ctx: RequestContext, id: string): Promise<ClosedDay> {
  return own(ctx.actor, await ctx.em.findOne(ClosedDay, { id: askedId(id) }, lock));
}

/** The deed in the log of a plan of one's own municipality. Throws NOT_FOUND. */
export async function planChangeOwned(ctx: RequestContext, id: string): Promise<PlanChange> {
  return own(ctx.actor, await ctx.em.findOne(PlanChange, { id: askedId(id) }));
}

/** The same, held until the transaction ends. Throws NOT_FOUND. */
export async function planChangeLocked(ctx: RequestContext, id: string): Promise<PlanChange> {
  return own(ctx.actor, await ctx.em.findOne(PlanChange, { id: askedId(id) }, lock));
}
