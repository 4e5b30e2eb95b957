import { type Actor, may } from "@mikrolaan/shared/identity";

/** What a page may offer with a room. */
export function roomCan(actor: Actor) {
  return { edit: may(actor, "editRooms") };
}
