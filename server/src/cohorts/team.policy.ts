import { type Actor, may } from "@mikrolaan/shared/identity";

/** What a page may offer with a team member. */
export function teamMemberCan(actor: Actor) {
  return { edit: may(actor, "editTeam") };
}
