import { type Actor, may } from "@mikrolaan/shared/identity";

/** What a page may offer with a closed day. */
export function closedDayCan(actor: Actor) {
  return { edit: may(actor, "editClosedDays") };
}
