import { type CohortStatus, nextStatuses } from "@mikrolaan/shared/cohorts";
import { type Actor, may } from "@mikrolaan/shared/identity";

type Standing = { readonly status: CohortStatus };

/** Who may do what with a cohort as it stands. */
export const cohortPolicy = {
  edit: (actor: Actor) => may(actor, "editCohort"),
  changeStatus: (actor: Actor, { status }: Standing) =>
    may(actor, "changeCohortStatus") && nextStatuses(status).length > 0,
  enrol: (actor: Actor, { status }: Standing) =>
    may(actor, "enrolParticipant") && status !== "CLOSED",
  readParticipants: (actor: Actor) => may(actor, "readParticipants"),
  recordCost: (actor: Actor) => may(actor, "recordCost"),
  planNetworkMeeting: (actor: Actor) => may(actor, "planNetworkMeeting"),
};

/** What a page may offer. */
export function cohortCan(actor: Actor, cohort: Standing) {
  return {
    edit: cohortPolicy.edit(actor),
    changeStatus: cohortPolicy.changeStatus(actor, cohort),
    enrol: cohortPolicy.enrol(actor, cohort),
    readParticipants: cohortPolicy.readParticipants(actor),
    recordCost: cohortPolicy.recordCost(actor),
    planNetworkMeeting: cohortPolicy.planNetworkMeeting(actor),
  };
}
