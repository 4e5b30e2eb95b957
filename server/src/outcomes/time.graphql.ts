import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type SupportExit, supportExits } from "@mikrolaan/shared/outcomes";
import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../platform/refused.graphql.ts";
import { PlainDateScalar } from "../platform/scalars.ts";

const SupportExitEnum = enumOf(supportExits);
registerEnumType(SupportExitEnum, { name: "SupportExit" });

@ObjectType({
  simpleResolvers: true,
  description: "The share who have left in one way by a month.",
})
class SupportExitShare {
  @Field(() => SupportExitEnum)
  exit!: SupportExit;

  @Field(() => Int)
  exited!: number;

  @Field(() => Float, { description: "0 to 1." })
  share!: number;

  @Field(() => Float)
  low!: number;

  @Field(() => Float)
  high!: number;
}

@ObjectType({ simpleResolvers: true, description: "A month at which something was seen." })
class SupportStep {
  @Field(() => Int, { description: "Since the enrolment." })
  months!: number;

  @Field(() => Int)
  atRisk!: number;

  @Field(() => Int, { description: "Last seen now: not yet, which is no failure." })
  censored!: number;

  @Field(() => Float, { description: "The share who have left in no way yet, 0 to 1." })
  remaining!: number;

  @Field(() => [SupportExitShare])
  byExit!: readonly SupportExitShare[];
}

@ObjectType({ simpleResolvers: true })
class CohortSupportTime {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  people!: number;

  @Field(() => [SupportStep], { description: "Empty below five people: too few for a share." })
  steps!: readonly SupportStep[];
}

@ObjectType({
  simpleResolvers: true,
  description: "How long it takes from enrolment to self-support, the other ways out beside it.",
})
export class SupportTime {
  @Field(() => PlainDateScalar)
  asOf!: PlainDate;

  @Field(() => Int)
  people!: number;

  @Field(() => [SupportStep], { description: "Empty below five people: too few for a share." })
  steps!: readonly SupportStep[];

  @Field(() => [CohortSupportTime], { description: "The newest start first." })
  cohorts!: readonly CohortSupportTime[];
}
