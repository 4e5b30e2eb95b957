/** What is done with a session in its window. */
export type SessionMode = "read" | "edit" | "cancel" | "move" | "extend";
