import {
  type MemberKind,
  memberKinds,
  type ProgrammeRole,
  programmeRoles,
} from "@mikrolaan/shared/cohorts";
import {
  type Competence,
  competences,
  type StaffingRuleCode,
  staffingRuleCodes,
} from "@mikrolaan/shared/rules";
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";

const MemberKindEnum = enumOf(memberKinds);
registerEnumType(MemberKindEnum, { name: "MemberKind" });

export const ProgrammeRoleEnum = enumOf(programmeRoles);
registerEnumType(ProgrammeRoleEnum, { name: "ProgrammeRole" });

export const CompetenceEnum = enumOf(competences);
registerEnumType(CompetenceEnum, { name: "Competence" });

const StaffingRuleCodeEnum = enumOf(staffingRuleCodes);
registerEnumType(StaffingRuleCodeEnum, { name: "StaffingRuleCode" });

@ObjectType({ simpleResolvers: true, description: "A user by whom a team member signs in." })
export class MemberUser {
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

@ObjectType({ simpleResolvers: true, description: "A staffing rule that is not met." })
export class StaffingBreach {
  @Field(() => StaffingRuleCodeEnum)
  code!: StaffingRuleCode;

  @Field(() => Float, { nullable: true, description: "In the rule's unit; null without a figure." })
  needed!: number | null;

  @Field(() => Float, { nullable: true })
  found!: number | null;

  @Field(() => [CompetenceEnum])
  missing!: readonly Competence[];

  @Field(() => String, { description: "The reason that the rule gives, in Danish." })
  da!: string;

  @Field(() => String, { description: "The same in English." })
  en!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "How the staff of the team stand against the rules in force today.",
})
class TeamStandingType {
  @Field(() => Int)
  people!: number;

  @Field(() => Int, { description: "Their posts together, in percent of one." })
  ftePercent!: number;

  @Field(() => [CompetenceEnum], { description: "The competences that none of them has." })
  missing!: readonly Competence[];

  @Field(() => Boolean)
  hasSelfEmployed!: boolean;

  @Field(() => [StaffingBreach])
  breaches!: readonly StaffingBreach[];
}

@ObjectType({ simpleResolvers: true })
export class Team {
  @Field(() => [TeamMemberType], { description: "By name, the retired among them." })
  members!: readonly TeamMemberType[];

  @Field(() => TeamStandingType)
  standing!: TeamStandingType;
}

@ObjectType({ simpleResolvers: true, description: "A team member who follows a cohort." })
class CohortFollower {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => MemberKindEnum)
  kind!: MemberKind;

  @Field(() => ProgrammeRoleEnum)
  role!: ProgrammeRole;

  @Field(() => Boolean)
  retired!: boolean;

  @Field(() => Int, { description: "Spent on the cohort's people one by one." })
  weeklyMinutes!: number;
}

@ObjectType({ simpleResolvers: true, description: "Who follows a cohort." })
export class CohortTeam {
  @Field(() => [CohortFollower], { description: "By name." })
  followers!: readonly CohortFollower[];

  @Field(() => [StaffingBreach])
  breaches!: readonly StaffingBreach[];
}

export const TeamMemberResult = orRefused("TeamMemberResult", () => TeamMemberType);

@InputType()
export class SaveTeamMemberInput {
  @Field(() => ID, { nullable: true, description: "None for someone new." })
  id?: string | null;

  @Field(() => Int, { description: "The version read; 0 for someone new." })
  version!: number;

  @Field(() => String)
  name!: string;

  @Field(() => MemberKindEnum)
  kind!: MemberKind;

  @Field(() => ProgrammeRoleEnum)
  role!: ProgrammeRole;

  @Field(() => Int)
  ftePercent!: number;

  @Field(() => [CompetenceEnum])
  competences!: Competence[];

  @Field(() => ID, { nullable: true })
  userId?: string | null;
}

@InputType()
class FollowerInput {
  @Field(() => ID)
  memberId!: string;

  @Field(() => Int)
  weeklyMinutes!: number;
}

@InputType()
export class SetCohortTeamInput {
  @Field(() => ID)
  cohortId!: string;

  @Field(() => Int, { description: "The cohort's version as read." })
  version!: number;

  @Field(() => [FollowerInput])
  members!: FollowerInput[];
}
