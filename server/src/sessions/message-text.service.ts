import type {
  EditMeetingTextsInput,
  RestoreMessageTextInput,
  SaveMessageTextInput,
} from "@mikrolaan/shared/sessions";
import { type Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { sql } from "../platform/sql.ts";
import type { NetworkMeeting } from "./network-meeting.entity.ts";
import { MessageText } from "./network-message.entity.ts";
import { meetingLocked } from "./owned.ts";

/**
 * Writes the municipality's own words of a kind of message, or of the script.
 * Refuses  CHANGED_BY_ANOTHER.
 */
export async function saveMessageText(
  ctx: RequestContext,
  { kind, version, subject, body }: SaveMessageTextInput,
): Promise<true | Refused> {
  const text = await ownText(ctx, kind);
  if ((text?.version ?? 0) !== version) return refused("CHANGED_BY_ANOTHER");

  if (text) ctx.em.assign(text, { subject, body });
  else {
    const { municipalityId } = ctx.actor;
    ctx.em.create(MessageText, { municipalityId, kind, subject, body });
  }
  await ctx.em.flush();
  return true;
}

/**
 * Goes back to the words that are shipped; where they stand already, nothing changes.
 * Refuses  CHANGED_BY_ANOTHER.
 */
export async function restoreMessageText(
  ctx: RequestContext,
  { kind, version }: RestoreMessageTextInput,
): Promise<true | Refused> {
  const text = await ownText(ctx, kind);
  if ((text?.version ?? 0) !== version) return refused("CHANGED_BY_ANOTHER");

  if (text) ctx.em.remove(text);
  await ctx.em.flush();
  return true;
}

/**
 * Changes the invitation and the script of one meeting; null follows the municipality's again.
 * Refuses  CHANGED_BY_ANOTHER, MEETING_CANCELLED.
 */
export async function editMeetingTexts(
  ctx: RequestContext,
  { id, version, invitationText, scriptText }: EditMeetingTextsInput,
): Promise<NetworkMeeting | Refused> {
  const meeting = await meetingLocked(ctx, id);
  if (meeting.version !== version) return refused("CHANGED_BY_ANOTHER");
  if (meeting.status === "CANCELLED") return refused("MEETING_CANCELLED");

  ctx.em.assign(meeting, { invitationText, scriptText });
  await ctx.em.flush();
  return meeting;
}

/** The municipality's text of a kind, with the municipality held: two who write their first are told apart. */
async function ownText(
  { em, actor: { municipalityId } }: RequestContext,
  kind: SaveMessageTextInput["kind"],
): Promise<MessageText | null> {
  await sql`select from municipality where id = ${municipalityId} for no key update`.execute(
    em.getKysely(),
  );
  return em.findOne(MessageText, { municipalityId, kind }, { refresh: true });
}
