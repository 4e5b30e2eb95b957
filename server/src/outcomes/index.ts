export { OutcomeMonthRow, OutcomePlan, OutcomeRecord } from "./outcome.entity.ts";
export { OutcomeStatusEnum } from "./outcome.graphql.ts";
export { standings, today } from "./standing.reads.ts";
