export { OutcomeMonthRow, OutcomePlan, OutcomeRecord } from "./outcome.entity.ts";
export { RecordedProgrammeType } from "./programme.graphql.ts";
export { recordedProgrammes } from "./programme.reads.ts";
export { everyoneToday } from "./standing.reads.ts";
