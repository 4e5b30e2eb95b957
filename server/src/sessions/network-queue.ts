import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { Actor } from "@mikrolaan/shared/identity";
import { type MessageKind, reminderFor } from "@mikrolaan/shared/sessions";
import type { RequestContext } from "../platform/request-context.ts";
import { NetworkInvitation, type NetworkMeeting } from "./network-meeting.entity.ts";
import { NetworkMessage } from "./network-message.entity.ts";

/** Whoever acts on the queue: a user, or a guest by their link, who is nobody's user. */
export type Acting = Pick<RequestContext, "em" | "today" | "now"> & {
  readonly actor: Pick<Actor, "municipalityId">;
};

/** Queues the invitation of every guest who has been sent none, and their reminders. */
export async function queueInvitations(ctx: Acting, meeting: NetworkMeeting): Promise<void> {
  for (const { invitation, messages } of await guestsQueued(ctx, meeting)) {
    if (!messages.has("INVITATION")) queue(ctx, invitation, "INVITATION", ctx.today);
  }
  await ctx.em.flush();
  await keepReminders(ctx, meeting);
}

/** Queues invitations for those invited since the others' were sent; before that, none. */
export async function queueForLateGuests(ctx: Acting, meeting: NetworkMeeting): Promise<void> {
  const guests = await guestsQueued(ctx, meeting);
  const isSent = guests.some(({ messages }) => messages.has("INVITATION"));
  if (isSent) await queueInvitations(ctx, meeting);
}

/** Brings the reminders in line with the meeting's date and the answers, of all its guests or of one. */
export async function keepReminders(
  ctx: Acting,
  meeting: NetworkMeeting,
  only?: NetworkInvitation,
): Promise<void> {
  for (const { invitation, messages } of await guestsQueued(ctx, meeting, only)) {
    if (!messages.has("INVITATION")) continue;
    const reminder = messages.get("REMINDER") ?? null;
    const wanted = reminderFor({ answer: invitation.answer, reminder }, meeting, ctx.today);
    if (reminder && wanted) settle(ctx, reminder, wanted);
    else if (wanted) queue(ctx, invitation, "REMINDER", wanted.dueOn);
  }
  await ctx.em.flush();
}

/** Tells those who were sent an invitation that the meeting is off, unless they said no; drops what still waits. */
export async function queueCancellations(ctx: Acting, meeting: NetworkMeeting): Promise<void> {
  for (const { invitation, messages } of await guestsQueued(ctx, meeting)) {
    const wasInvited = messages.has("INVITATION");
    for (const waiting of messages.values()) {
      if (waiting.status === "QUEUED") settle(ctx, waiting, { ...waiting, status: "DROPPED" });
    }
    if (wasInvited && invitation.answer !== false && !messages.has("CANCELLATION")) {
      queue(ctx, invitation, "CANCELLATION", ctx.today);
    }
  }
  await ctx.em.flush();
}

type Queued = {
  readonly invitation: NetworkInvitation;
  readonly messages: ReadonlyMap<MessageKind, NetworkMessage>;
};

/** The guests of a meeting with the messages to each, by kind. */
async function guestsQueued(
  { em, actor: { municipalityId } }: Acting,
  { id: meeting }: NetworkMeeting,
  only?: NetworkInvitation,
): Promise<readonly Queued[]> {
  const invitations = only
    ? [only]
    : await em.find(NetworkInvitation, { municipalityId, meeting }, { orderBy: { id: "asc" } });
  const invitation = { $in: invitations.map(({ id }) => id) };
  const found = await em.find(NetworkMessage, { municipalityId, invitation });
  const byInvitation = Map.groupBy(found, (it) => it.invitation);
  return invitations.map((it) => ({
    invitation: it,
    messages: new Map(byInvitation.get(it.id)?.map((message) => [message.kind, message])),
  }));
}

function queue(
  { em, actor: { municipalityId }, now: queuedAt }: Acting,
  { id: invitation }: NetworkInvitation,
  kind: MessageKind,
  dueOn: PlainDate,
): void {
  const message = { invitation, kind, dueOn, status: "QUEUED", queuedAt } as const;
  em.create(NetworkMessage, { municipalityId, ...message });
}

function settle(
  { em, now }: Acting,
  message: NetworkMessage,
  { dueOn, status }: Pick<NetworkMessage, "dueOn" | "status">,
): void {
  if (message.status !== status) {
    em.assign(message, { status, settledAt: status === "QUEUED" ? null : now });
  }
  if (message.dueOn !== dueOn) message.dueOn = dueOn;
}
