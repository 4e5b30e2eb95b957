/** The members of each union of the schema, so that fragments on them match from the cache. */
export const possibleTypes = {
  PlanCohortResult: ["Cohort", "Refused"],
  EditCohortResult: ["Cohort", "Refused"],
  ChangeCohortStatusResult: ["Cohort", "Refused"],
  EnrolParticipantResult: ["Enrolment", "Refused"],
  MoveToStageResult: ["Enrolment", "Refused"],
  EditParticipantResult: ["Participant", "Refused"],
  SessionsResult: ["SessionsChanged", "Refused"],
  UndoPlanChangeResult: ["PlanChange", "Refused"],
  SaveRosterResult: ["Session", "Refused"],
  NetworkMeetingResult: ["NetworkMeeting", "Refused"],
  NetworkSeriesResult: ["NetworkSeries", "Refused"],
  EndNetworkSeriesResult: ["NetworkSeriesEnded", "Refused"],
  MessageTextResult: ["MessageText", "Refused"],
  SetBusinessDateResult: ["Viewer", "Refused"],
};
