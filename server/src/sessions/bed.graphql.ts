import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { orRefused } from "../platform/refused.graphql.ts";
import { SessionType } from "./session.graphql.ts";

@ObjectType("Bed", { simpleResolvers: true, description: "Where someone sleeps at the retreat." })
class BedType {
  @Field(() => String)
  room!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: "Someone enrolled on a day of the retreat." })
export class RetreatGuest {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => ID)
  participantId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [ID], { description: "The days of the retreat on which they are enrolled." })
  sessionIds!: readonly string[];

  @Field(() => BedType, { nullable: true, description: "Null: no bed so far." })
  bed!: BedType | null;
}

@ObjectType({ simpleResolvers: true, description: "A cohort's days away together." })
export class Retreat {
  @Field(() => ID)
  cohortId!: string;

  @Field(() => [SessionType], { description: "By date, cancelled ones left out." })
  days!: readonly SessionType[];

  @Field(() => [RetreatGuest], { description: "By last name." })
  people!: readonly RetreatGuest[];
}

export const SaveBedsResult = orRefused("SaveBedsResult", () => Retreat);

@InputType({
  description: "`room` null takes the bed away; `version` is that of the bed seen, 0 for none.",
})
class BedInput {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  room?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class SaveBedsInput {
  @Field(() => ID)
  cohortId!: string;

  @Field(() => [BedInput])
  beds!: BedInput[];
}
