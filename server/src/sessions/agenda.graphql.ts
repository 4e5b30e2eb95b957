import type { PlainDate } from "@mikrolaan/shared/calendar";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../platform/refused.graphql.ts";
import { PlainDateScalar } from "../platform/scalars.ts";
import { NetworkMeetingType } from "./network-meeting.graphql.ts";
import { SessionType } from "./session.graphql.ts";

const AttentionKindEnum = enumOf([
  "ROSTER_NOT_TAKEN",
  "FOLLOW_UP_OPEN",
  "SESSION_WITHOUT_PLACE",
  "SESSION_WITHOUT_INSTRUCTOR",
]);
export type AttentionKind = keyof typeof AttentionKindEnum;
registerEnumType(AttentionKindEnum, { name: "AttentionKind" });

@ObjectType({
  simpleResolvers: true,
  description: "What is on, cancelled or not, by date and time.",
})
export class Agenda {
  @Field(() => [SessionType])
  sessions!: readonly SessionType[];

  @Field(() => [NetworkMeetingType])
  networkMeetings!: readonly NetworkMeetingType[];
}

@ObjectType({ simpleResolvers: true, description: "Something to see to in a cohort, as a count." })
export class Attention {
  @Field(() => AttentionKindEnum)
  kind!: AttentionKind;

  @Field(() => ID)
  cohortId!: string;

  @Field(() => String)
  cohortName!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => Int, { description: "How many of them have waited three days or longer." })
  waiting!: number;

  @Field(() => PlainDateScalar)
  firstDate!: PlainDate;

  @Field(() => ID)
  firstSessionId!: string;
}
