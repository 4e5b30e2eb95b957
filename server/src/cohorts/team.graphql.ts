import {
  type MemberKind,
  memberKinds,
  type ProgrammeRole,
  programmeRoles,
} from "@mikrolaan/shared/cohorts";
import { type Competence, competences } from "@mikrolaan/shared/rules";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../platform/refused.graphql.ts";

const MemberKindEnum = enumOf(memberKinds);
registerEnumType(MemberKindEnum, { name: "MemberKind" });

export const ProgrammeRoleEnum = enumOf(programmeRoles);
registerEnumType(ProgrammeRoleEnum, { name: "ProgrammeRole" });

const CompetenceEnum = enumOf(competences);
registerEnumType(CompetenceEnum, { name: "Competence" });

@ObjectType({ simpleResolvers: true, description: "A user by whom a team member signs in." })
class MemberUser {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ simpleResolvers: true })
class TeamMemberCan {
  @Field(() => Boolean) edit!: boolean;
}

@ObjectType("TeamMember", {
  simpleResolvers: true,
  description: "Someone who carries the programme out, on the team or from outside.",
})
export class TeamMemberType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => MemberKindEnum)
  kind!: MemberKind;

  @Field(() => ProgrammeRoleEnum)
  role!: ProgrammeRole;

  @Field(() => Int, { description: "Share of a full-time post that is the team's, in percent." })
  ftePercent!: number;

  @Field(() => [CompetenceEnum])
  competences!: readonly Competence[];

  @Field(() => MemberUser, { nullable: true })
  user!: MemberUser | null;

  @Field(() => Boolean, { description: "No longer offered; what they held keeps their name." })
  retired!: boolean;

  @Field(() => Int)
  version!: number;

  @Field(() => TeamMemberCan)
  can!: TeamMemberCan;
}
