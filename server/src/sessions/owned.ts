import { LockMode } from "@mikro-orm/postgresql";
import { own } from "../identity/index.ts";
import { askedId } from "../platform/asked-id.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { SessionGuest } from "./guest.entity.ts";
import { NetworkMeeting } from "./network-meeting.entity.ts";
import { NetworkSeries } from "./network-series.entity.ts";
import { PlannedAbsence } from "./planned-absence.entity.ts";
import { Room } from "./room.entity.ts";
import { SessionSeries } from "./series.entity.ts";
import { CourseSession } from "./session.entity.ts";

const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;

/** The session day of one's own municipality, held until the transaction ends. Throws NOT_FOUND. */
export async function sessionLocked(ctx: RequestContext, id: string): Promise<CourseSession> {
  return own(ctx.actor, await ctx.em.findOne(CourseSession, { id }, lock));
}

/** The network meeting of one's own municipality, held likewise. Throws NOT_FOUND. */
export async function meetingLocked(ctx: RequestContext, id: string): Promise<NetworkMeeting> {
  return own(ctx.actor, await ctx.em.findOne(NetworkMeeting, { id }, lock));
}

/** The room of one's own municipality, in use or not. Throws NOT_FOUND. */
export async function roomOwned(ctx: RequestContext, id: string): Promise<Room> {
  return own(ctx.actor, await ctx.em.findOne(Room, { id: askedId(id) }));
}

/** The same, held until the transaction ends. Throws NOT_FOUND. */
export async function roomLocked(ctx: RequestContext, id: string): Promise<Room> {
  return own(ctx.actor, await ctx.em.findOne(Room, { id: askedId(id) }, lock));
}

/** The series of one's own municipality, held likewise. Throws NOT_FOUND. */
export async function seriesLocked(ctx: RequestContext, id: string): Promise<SessionSeries> {
  return own(ctx.actor, await ctx.em.findOne(SessionSeries, { id }, lock));
}

/** The network series of one's own municipality, held likewise. Throws NOT_FOUND. */
export async function networkSeriesLocked(ctx: RequestContext, id: string): Promise<NetworkSeries> {
  return own(ctx.actor, await ctx.em.findOne(NetworkSeries, { id }, lock));
}

/** Leave known ahead, of one's own municipality, held likewise. Throws NOT_FOUND. */
export async function absenceLocked(ctx: RequestContext, id: string): Promise<PlannedAbsence> {
  return own(ctx.actor, await ctx.em.findOne(PlannedAbsence, { id }, lock));
}

/** The guest of one's own municipality's sessions, held likewise. Throws NOT_FOUND. */
export async function guestLocked(ctx: RequestContext, id: string): Promise<SessionGuest> {
  return own(ctx.actor, await ctx.em.findOne(SessionGuest, { id }, lock));
}
