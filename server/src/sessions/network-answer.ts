import type { NetworkInvitation, NetworkMeeting } from "./network-meeting.entity.ts";
import { type Acting, keepReminders } from "./network-queue.ts";

/** Stores a guest's answer and drops what it makes needless; the same answer again changes nothing. */
export async function storeAnswer(
  ctx: Acting,
  meeting: NetworkMeeting,
  invitation: NetworkInvitation,
  answer: boolean | null,
): Promise<void> {
  if (invitation.answer === answer) return;
  ctx.em.assign(invitation, { answer, answeredAt: answer === null ? null : ctx.now });
  await ctx.em.flush();
  await keepReminders(ctx, meeting, invitation);
}
