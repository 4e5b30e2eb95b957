import { isLocalTime, type LocalTime } from "./local-time.ts";

/** A typed time as it was understood, or why it was not. */
export type TimeInput =
  | { readonly kind: "time"; readonly time: LocalTime }
  | { readonly kind: "refused"; readonly code: "EMPTY" | "NOT_A_TIME" };

/**
 * The time of day meant by what someone typed.
 *
 * Shape    "9", "09", "9.00", "9:00", "9,00", "0900", "930", each also after "kl."
 * Refuses  EMPTY, NOT_A_TIME (24.00 among them: a day ends at 23.59).
 */
export function parseTimeInput(text: string): TimeInput {
  const typed = text.trim().toLowerCase();
  if (typed === "") return { kind: "refused", code: "EMPTY" };
  const parts = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:,]?(\d{2}))?$/.exec(typed);
  const time = `${parts?.[1]?.padStart(2, "0")}:${parts?.[2] ?? "00"}`;
  return isLocalTime(time) ? { kind: "time", time } : { kind: "refused", code: "NOT_A_TIME" };
}
