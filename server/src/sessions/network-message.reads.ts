import { addDays, type LocalTime, type PlainDate } from "@mikrolaan/shared/calendar";
import {
  filledText,
  filledWords,
  type MessageValues,
  whenInWords,
} from "@mikrolaan/shared/sessions";
import { batched, groupedBy } from "../platform/batched.ts";
import { notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { row, rows, sql } from "../platform/sql.ts";
import { hostForGuests, placeForGuests, roomAndHost } from "./guest-view.ts";
import { wordsInUse } from "./message-text.reads.ts";
import type { MeetingTexts, NetworkMessageType } from "./network-message.graphql.ts";
import { replyToken } from "./reply-token.ts";

/** The messages to a meeting's guests with their words, by the day they are due and last name; of many meetings at once. */
export function messagesOf(ctx: RequestContext, meetingId: string): Promise<NetworkMessageType[]> {
  const load = async (ids: readonly string[]) => {
    const words = await wordsInUse(ctx);
    const found = await rows<MessageRow>(
      ctx,
      sql`
        select q.id, q.kind, q.status, to_char(q.due_on, 'YYYY-MM-DD') as "dueOn", i.id as "invitationId",
          p.id as "participantId", p.first_name || ' ' || p.last_name as name,
          p.first_name as "firstName", p.email, m.signing_key as "signingKey",
          n.id as "meetingId", n.invitation_text as "invitationText", ${facts}
        from network_message q
          join network_invitation i on i.id = q.invitation_id
          join participant p on p.id = i.participant_id
          join network_meeting n on n.id = i.meeting_id
          join municipality m on m.id = q.municipality_id ${roomAndHost}
        where q.municipality_id = ${ctx.actor.municipalityId} and n.id = any(${ids}::uuid[])
        order by q.due_on, q.kind, p.last_name, p.first_name, q.id`,
    );
    const shown = found.map((it) => ({ ...messageOf(ctx, it, words), meetingId: it.meetingId }));
    return groupedBy(shown, (it) => it.meetingId);
  };
  return batched<NetworkMessageType[]>(ctx, "NetworkMeeting.messages", meetingId, load, []);
}

/** A meeting's invitation and script, as written and as they read now. Throws NOT_FOUND. */
export async function textsOf(ctx: RequestContext, meetingId: string): Promise<MeetingTexts> {
  const words = await wordsInUse(ctx);
  const found = await row<
    MeetingFacts & { invitationText: string | null; scriptText: string | null }
  >(
    ctx,
    sql`
      select n.invitation_text as "invitationText", n.script_text as "scriptText", ${facts}
      from network_meeting n ${roomAndHost}
      where n.id = ${meetingId} and n.municipality_id = ${ctx.actor.municipalityId}`,
  );
  if (!found) throw notFound();
  const values = { ...valuesOf(found), navn: "…", svarlink: "…" };
  const read = (own: string | null, kind: "INVITATION" | "SCRIPT", filled: MessageValues) => {
    const text = own ?? words(kind).body;
    return { text, filled: filledText(text, filled), isOwn: own !== null };
  };
  return {
    invitation: read(found.invitationText, "INVITATION", values),
    script: read(found.scriptText, "SCRIPT", { ...values, vært: found.hostInFull }),
  };
}

/** Of a meeting `n`, what its texts are filled with. */
const facts = sql`
  to_char(n.held_on, 'YYYY-MM-DD') as date, to_char(n.starts_at, 'HH24:MI') as "startsAt",
  to_char(n.ends_at, 'HH24:MI') as "endsAt", ${placeForGuests} as place, n.theme,
  ${hostForGuests} as host, coalesce(h.first_name || ' ' || h.last_name, n.host) as "hostInFull"`;

type MeetingFacts = {
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly place: string | null;
  readonly theme: string | null;
  readonly host: string | null;
  readonly hostInFull: string | null;
};

type MessageRow = Omit<NetworkMessageType, "subject" | "body" | "replyPath"> &
  MeetingFacts & {
    readonly meetingId: string;
    readonly invitationId: string;
    readonly firstName: string;
    readonly signingKey: string;
    readonly invitationText: string | null;
  };

function messageOf(
  { actor: { municipalityId } }: RequestContext,
  found: MessageRow,
  words: Awaited<ReturnType<typeof wordsInUse>>,
): NetworkMessageType {
  const { id, kind, status, dueOn, participantId, name, email, invitationId, signingKey } = found;
  const expiresOn = addDays(found.date, 1);
  const token = replyToken({ municipalityId, invitationId, expiresOn }, signingKey);
  const replyPath = kind === "CANCELLATION" ? null : `/reply/${token}`;
  const { subject, body } = words(kind);
  const own = kind === "INVITATION" ? found.invitationText : null;
  const values = { ...valuesOf(found), navn: found.firstName, svarlink: replyPath };
  return {
    ...{ id, kind, status, dueOn, participantId, name, email, replyPath },
    ...filledWords({ subject, body: own ?? body }, values),
  };
}

function valuesOf(meeting: MeetingFacts): Omit<MessageValues, "navn" | "svarlink"> {
  const { place, theme, host } = meeting;
  return { ...whenInWords(meeting), sted: place, tema: theme, vært: host };
}
