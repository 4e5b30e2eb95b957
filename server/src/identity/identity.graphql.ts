import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type Role, roles } from "@mikrolaan/shared/identity";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { PageOf } from "../platform/page.graphql.ts";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";
import { PlainDateScalar } from "../platform/scalars.ts";

const RoleEnum = enumOf(roles);
registerEnumType(RoleEnum, { name: "Role" });

@ObjectType("Municipality", { simpleResolvers: true })
class MunicipalityType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean, { description: "Invented people only." })
  isExample!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "What the interface may offer this person." })
class ViewerCan {
  @Field(() => Boolean) readCohorts!: boolean;
  @Field(() => Boolean) planCohort!: boolean;
  @Field(() => Boolean) readParticipants!: boolean;
  @Field(() => Boolean) registerParticipant!: boolean;
  @Field(() => Boolean) readNetwork!: boolean;
  @Field(() => Boolean) planNetworkMeeting!: boolean;
  @Field(() => Boolean) readProgress!: boolean;
  @Field(() => Boolean) readPayback!: boolean;
  @Field(() => Boolean) importAttendance!: boolean;
  @Field(() => Boolean) planSessions!: boolean;
  @Field(() => Boolean) readOutcomes!: boolean;
  @Field(() => Boolean) recordOutcome!: boolean;
  @Field(() => Boolean) confirmOutcome!: boolean;
  @Field(() => Boolean) readDay!: boolean;
  @Field(() => Boolean) readOverview!: boolean;
  @Field(() => Boolean) readRules!: boolean;
  @Field(() => Boolean) readUsers!: boolean;
  @Field(() => Boolean) setBusinessDate!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "The person signed in." })
export class Viewer {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => [RoleEnum])
  roles!: readonly Role[];

  @Field(() => MunicipalityType)
  municipality!: MunicipalityType;

  @Field(() => PlainDateScalar, { description: "The day that every rule goes by." })
  today!: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day an example is set to; null when it follows the clock.",
  })
  businessDate!: PlainDate | null;

  @Field(() => ViewerCan)
  can!: ViewerCan;
}

@ObjectType("User", { simpleResolvers: true })
class UserType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => [RoleEnum])
  roles!: readonly Role[];
}

@ObjectType({ simpleResolvers: true })
export class UserPage extends PageOf(() => UserType) {}

export const SetBusinessDateResult = orRefused("SetBusinessDateResult", () => Viewer);
