import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import type { SessionStatus } from "@mikrolaan/shared/sessions";

/** What every invented row has: an id that the others name it by. */
export type Row = { readonly id: string };

/** When and where people meet, for a session and a network meeting alike. */
export type Meeting = Row & {
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  /** Where it is: a room of the municipality's, or elsewhere in words. */
  readonly room: string | null;
  readonly place: string | null;
  readonly status: SessionStatus;
  readonly cancelledReason: string | null;
};
