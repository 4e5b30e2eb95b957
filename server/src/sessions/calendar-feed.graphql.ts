import { type CalendarKind, calendarKinds } from "@mikrolaan/shared/sessions";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { PageOf } from "../platform/page.graphql.ts";
import { enumOf } from "../platform/refused.graphql.ts";
import { InstantScalar } from "../platform/scalars.ts";

const CalendarKindEnum = enumOf(calendarKinds);
registerEnumType(CalendarKindEnum, { name: "CalendarKind" });

@ObjectType({ simpleResolvers: true, description: "Whose meetings a calendar holds." })
export class CalendarSubject {
  @Field(() => CalendarKindEnum)
  kind!: CalendarKind;

  @Field(() => ID, { description: "Of the cohort, the team member or the room." })
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType("CalendarFeed", {
  simpleResolvers: true,
  description: "A calendar to subscribe to. Its address is answered once, when it is made.",
})
export class CalendarFeedType {
  @Field(() => ID)
  id!: string;

  @Field(() => CalendarSubject)
  subject!: CalendarSubject;

  @Field(() => String, { description: "Who made it." })
  createdBy!: string;

  @Field(() => InstantScalar)
  createdAt!: string;

  @Field(() => InstantScalar, { nullable: true, description: "Since then nobody can read it." })
  revokedAt!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class CalendarFeedPage extends PageOf(() => CalendarFeedType) {}

@ObjectType({ simpleResolvers: true })
export class NewCalendarFeed {
  @Field(() => CalendarFeedType)
  feed!: CalendarFeedType;

  @Field(() => String, {
    description: "Path of its secret address on this server. It cannot be asked for again.",
  })
  path!: string;
}

@InputType()
export class CalendarSubjectInput {
  @Field(() => CalendarKindEnum)
  kind!: CalendarKind;

  @Field(() => ID)
  id!: string;
}
