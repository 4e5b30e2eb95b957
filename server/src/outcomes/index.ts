export { OutcomeMonthRow, OutcomePlan, OutcomeRecord } from "./outcome.entity.ts";
export { OutcomeStatusEnum } from "./outcome.graphql.ts";
export { RecordedProgrammeType } from "./programme.graphql.ts";
export { recordedProgrammes } from "./programme.reads.ts";
export { everyoneToday, standings, today } from "./standing.reads.ts";
