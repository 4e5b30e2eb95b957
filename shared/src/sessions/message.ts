/** What a guest of the network is written to about. */
export const messageKinds = ["INVITATION", "REMINDER", "CANCELLATION"] as const;

export type MessageKind = (typeof messageKinds)[number];

/** A message waits, has been delivered, or is not to be sent after all. */
export const messageStatuses = ["QUEUED", "SENT", "DROPPED"] as const;

export type MessageStatus = (typeof messageStatuses)[number];

/** The texts with a template: the messages, and the script (*drejebog*) of the evening. */
export const messageTextKinds = [...messageKinds, "SCRIPT"] as const;

export type MessageTextKind = (typeof messageTextKinds)[number];
