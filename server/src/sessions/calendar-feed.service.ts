import type { CalendarSubjectInput } from "@mikrolaan/shared/sessions";
import { cohortOwned, memberOwned } from "../cohorts/index.ts";
import { newToken, own, tokenHash } from "../identity/index.ts";
import { askedId } from "../platform/asked-id.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { CalendarFeed } from "./calendar-feed.entity.ts";
import { roomOwned } from "./owned.ts";

/** A feed as it is made: the only time that its secret is known. */
export interface CalendarFeedMade {
  readonly id: string;
  /** Of its address, 256 random bits; the database keeps a hash. */
  readonly token: string;
}

/** Makes a calendar that whoever has its address can read. Throws NOT_FOUND for what is not ours. */
export async function createCalendarFeed(
  ctx: RequestContext,
  { kind, id }: CalendarSubjectInput,
): Promise<CalendarFeedMade> {
  const { municipalityId, userId } = ctx.actor;
  await subjectOwned[kind](ctx, id);

  const token = newToken();
  const feed = ctx.em.create(CalendarFeed, {
    ...{ municipalityId, createdBy: userId, createdAt: ctx.now, tokenHash: tokenHash(token) },
    cohort: kind === "COHORT" ? id : null,
    member: kind === "MEMBER" ? id : null,
    room: kind === "ROOM" ? id : null,
  });
  await ctx.em.flush();
  return { id: feed.id, token };
}

/** Has an address answer nothing any more; one revoked before keeps the time it was. Throws NOT_FOUND. */
export async function revokeCalendarFeed(ctx: RequestContext, asked: string): Promise<void> {
  const { id } = own(ctx.actor, await ctx.em.findOne(CalendarFeed, { id: askedId(asked) }));

  await ctx.em.nativeUpdate(CalendarFeed, { id, revokedAt: null }, { revokedAt: ctx.now });
}

const subjectOwned = { COHORT: cohortOwned, MEMBER: memberOwned, ROOM: roomOwned };
