import { LockMode, type MikroORM } from "@mikro-orm/postgresql";
import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import type { Clock } from "../platform/clock.ts";
import { row, sql } from "../platform/sql.ts";
import { actingFor } from "../platform/transaction.ts";
import { hostForGuests, placeForGuests, roomAndHost } from "./guest-view.ts";
import { storeAnswer } from "./network-answer.ts";
import { NetworkInvitation, NetworkMeeting } from "./network-meeting.entity.ts";
import type { Acting } from "./network-queue.ts";
import { isSignedWith, type ReplyLink, readReplyToken } from "./reply-token.ts";

/** What a guest is shown by their link: the meeting and their own answer, and nobody's full name. */
export type Reply = {
  readonly municipality: string;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly place: string | null;
  readonly theme: string | null;
  /** A host who is a participant by their first name. */
  readonly host: string | null;
  readonly answer: boolean | null;
};

/** What the guest of a link has been asked, or null: forged, expired and called off are one. */
export function readReply(orm: MikroORM, clock: Clock, token: string): Promise<Reply | null> {
  return byLink(orm, clock, token, replyOf);
}

/** Takes the answer of a link's guest; the same answer again changes nothing. Null as above, and nothing changes. */
export function giveReply(
  orm: MikroORM,
  clock: Clock,
  token: string,
  answer: boolean,
): Promise<Reply | null> {
  return byLink(orm, clock, token, async (ctx, link) => {
    const { municipalityId, invitationId } = link;
    const own = { id: invitationId, municipalityId };
    const asked = await ctx.em.findOne(NetworkInvitation, own);
    if (!asked) return null;
    const meeting = await ctx.em.findOne(
      NetworkMeeting,
      { id: asked.meeting, municipalityId },
      lock,
    );
    const invitation = await ctx.em.findOne(NetworkInvitation, own, lock);
    // Looked at again now that both are held: the meeting may have been called off meanwhile.
    if (!meeting || !invitation || !(await replyOf(ctx, link))) return null;
    await storeAnswer(ctx, meeting, invitation, answer);
    return replyOf(ctx, link);
  });
}

const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;

/** Acts for the municipality that a link names, once that municipality's key has signed it and it has not expired. */
async function byLink(
  orm: MikroORM,
  clock: Clock,
  token: string,
  act: (ctx: Acting, link: ReplyLink) => Promise<Reply | null>,
): Promise<Reply | null> {
  const link = readReplyToken(token);
  if (!link) return null;
  const { municipalityId } = link;
  return actingFor(orm, municipalityId, async (em) => {
    const signer = await row<{ signingKey: string; businessDate: PlainDate | null }>(
      { em },
      sql`
        select signing_key as "signingKey", to_char(business_date, 'YYYY-MM-DD') as "businessDate"
        from municipality where id = ${municipalityId}`,
    );
    const today = signer?.businessDate ?? clock.today();
    // The signature is worked out for a municipality that is not there as well: that it is not, takes no less time.
    const isSigned = isSignedWith(token, signer?.signingKey ?? "");
    if (!signer || !isSigned || today >= link.expiresOn) return null;
    return act({ em, today, now: clock.now(), actor: { municipalityId } }, link);
  });
}

/** The meeting of a link as it stands; null once it is called off, or held on an earlier day than the link knew. */
async function replyOf(
  { em, today }: Acting,
  { municipalityId, invitationId }: ReplyLink,
): Promise<Reply | null> {
  const found = await row<Reply>(
    { em },
    sql`
      select m.name as municipality, to_char(n.held_on, 'YYYY-MM-DD') as date,
        to_char(n.starts_at, 'HH24:MI') as "startsAt", to_char(n.ends_at, 'HH24:MI') as "endsAt",
        ${placeForGuests} as place, n.theme, ${hostForGuests} as host, i.answer
      from network_invitation i
        join network_meeting n on n.id = i.meeting_id and n.municipality_id = i.municipality_id
        join municipality m on m.id = i.municipality_id ${roomAndHost}
      where i.id = ${invitationId} and i.municipality_id = ${municipalityId}
        and n.status = 'PLANNED' and n.held_on >= ${today}::date`,
  );
  return found ?? null;
}
