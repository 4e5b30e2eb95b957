import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type Actor, may } from "@mikrolaan/shared/identity";
import type { SessionStatus } from "@mikrolaan/shared/sessions";

type Standing = {
  readonly date: PlainDate;
  readonly status: SessionStatus;
  /** Marks set, of whomever: with them a session is neither called off nor moved to another day. */
  readonly marks: number;
};

/** Who may do what with a session day as it stands. */
const sessionPolicy = {
  edit: (actor: Actor, { status }: Standing) => may(actor, "editSession") && status === "PLANNED",
  cancel: (actor: Actor, { status, marks }: Standing) =>
    may(actor, "cancelSession") && status === "PLANNED" && marks === 0,
  restore: (actor: Actor, { status }: Standing) =>
    may(actor, "restoreSession") && status === "CANCELLED",
  recordAttendance: (actor: Actor, { status, date }: Standing, today: PlainDate) =>
    may(actor, "recordAttendance") && status === "PLANNED" && date <= today,
};

/** What a page may offer. */
export function sessionCan(actor: Actor, session: Standing, today: PlainDate) {
  return {
    edit: sessionPolicy.edit(actor, session),
    cancel: sessionPolicy.cancel(actor, session),
    restore: sessionPolicy.restore(actor, session),
    recordAttendance: sessionPolicy.recordAttendance(actor, session, today),
  };
}
