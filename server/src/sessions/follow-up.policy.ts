import { type Actor, may } from "@mikrolaan/shared/identity";
import type { FollowUpState } from "./follow-up.graphql.ts";

/** What may be done with a follow-up as it stands. */
export function followUpCan(actor: Actor, state: FollowUpState) {
  return {
    close: may(actor, "closeFollowUp") && state === "OPEN",
    reopen: may(actor, "closeFollowUp") && state === "CLOSED",
  };
}
