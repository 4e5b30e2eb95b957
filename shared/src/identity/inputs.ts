import * as z from "zod";
import { emailSchema, missingOr, optionally, plainDateSchema } from "../text/index.ts";

// Never trimmed: a space is part of a password. Composed, so that "å" is the same on every keyboard;
// a bound at sign-in too, since hashing a book is a way to keep a server busy.
const password = z
  .string({ error: missingOr("NOT_TEXT") })
  .normalize("NFC")
  .min(1, { error: "REQUIRED", abort: true })
  .max(128, { error: "TOO_LONG" });

/** Signing in. */
export const signInInput = z.object({ email: emailSchema, password });

export type SignInInput = z.output<typeof signInInput>;

/** A new password of one's own: 12 to 128 characters, of any kind. */
export const changePasswordInput = z.object({
  currentPassword: password,
  newPassword: password.min(12, { error: "TOO_SHORT" }),
});

export type ChangePasswordInput = z.output<typeof changePasswordInput>;

/** The day the municipality works on, or null for the real one. */
export const setBusinessDateInput = z.object({ date: optionally(plainDateSchema) });

export type SetBusinessDateInput = z.output<typeof setBusinessDateInput>;
