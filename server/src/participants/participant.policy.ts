import { type Actor, may } from "@mikrolaan/shared/identity";

/** Who may do what with a participant; those who may not read one never get this far. */
export const participantPolicy = {
  edit: (actor: Actor) => may(actor, "editParticipant"),
  enrol: (actor: Actor) => may(actor, "enrolParticipant"),
  moveToStage: (actor: Actor) => may(actor, "moveToStage"),
};

/** What a page may offer. */
export function participantCan(actor: Actor) {
  return {
    edit: participantPolicy.edit(actor),
    enrol: participantPolicy.enrol(actor),
    moveToStage: participantPolicy.moveToStage(actor),
  };
}
