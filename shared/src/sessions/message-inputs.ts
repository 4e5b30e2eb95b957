import * as z from "zod";
import { id, oneOf, optionally, text, versionSchema } from "../text/index.ts";
import { type MessageTextKind, messageTextKinds } from "./message.ts";
import { unknownPlaceholders } from "./message-text.ts";

const longestBody = 4_000;

/** The municipality's own words for a kind of message, or for the script. Refuses UNKNOWN_PLACEHOLDER. */
export const saveMessageTextInput = z
  .object({
    kind: oneOf(messageTextKinds),
    version: versionSchema,
    subject: text({ max: 120 }),
    body: text({ max: longestBody, lines: true }),
  })
  .superRefine(({ kind, subject, body }, context) => {
    for (const [field, words] of Object.entries({ subject, body })) {
      if (unknownPlaceholders(kind, words).length === 0) continue;
      context.addIssue({ code: "custom", message: "UNKNOWN_PLACEHOLDER", path: [field] });
    }
  });

export type SaveMessageTextInput = z.output<typeof saveMessageTextInput>;

/** Going back to the words that are shipped. */
export const restoreMessageTextInput = z.object({
  kind: oneOf(messageTextKinds),
  version: versionSchema,
});

export type RestoreMessageTextInput = z.output<typeof restoreMessageTextInput>;

/** One meeting's own invitation and script; nothing follows the municipality's. Refuses UNKNOWN_PLACEHOLDER. */
export const editMeetingTextsInput = z.object({
  id,
  version: versionSchema,
  invitationText: optionally(bodyOf("INVITATION")),
  scriptText: optionally(bodyOf("SCRIPT")),
});

export type EditMeetingTextsInput = z.output<typeof editMeetingTextsInput>;

function bodyOf(kind: MessageTextKind): z.ZodType<string, string> {
  return text({ max: longestBody, lines: true }).refine(
    (words) => unknownPlaceholders(kind, words).length === 0,
    { error: "UNKNOWN_PLACEHOLDER" },
  );
}
