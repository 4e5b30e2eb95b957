import type { LocalTime, Weekday } from "@mikrolaan/shared/calendar";
import {
  type DateRule,
  type ModuleCode,
  type ModulePattern,
  type PhaseCode,
  type ProgrammeRole,
  type TemplateModule,
  type TemplatePhase,
} from "@mikrolaan/shared/cohorts";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";
import { InstantScalar, LocalTimeScalar } from "../platform/scalars.ts";
import { ModuleCodeEnum, PhaseCodeEnum } from "./cohort.graphql.ts";
import { DateRuleInput, DateRuleType } from "./date-rule.graphql.ts";
import { ProgrammeRoleEnum } from "./team.graphql.ts";

const ModulePatternKindEnum = enumOf(["WEEKLY", "DAYS"] satisfies ModulePattern["kind"][]);
registerEnumType(ModulePatternKindEnum, { name: "ModulePatternKind" });

@ObjectType({ simpleResolvers: true })
class TemplateCan {
  @Field(() => Boolean) edit!: boolean;
  @Field(() => Boolean) copy!: boolean;
}

@ObjectType("TemplateVersion", {
  simpleResolvers: true,
  description: "A template as it stood from one change to the next.",
})
export class TemplateVersionType {
  @Field(() => Int)
  number!: number;

  @Field(() => InstantScalar, { nullable: true, description: "Null for the shipped." })
  createdAt!: string | null;

  @Field(() => String, { nullable: true, description: "The name of who saved it." })
  createdBy!: string | null;

  @Field(() => Int, { description: "Cohorts planned from this version." })
  cohortCount!: number;
}

@ObjectType("Template", {
  simpleResolvers: true,
  description: "What cohorts are planned from: the shipped one, or a municipality's own.",
})
export class TemplateType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: "Null for the shipped one." })
  name!: string | null;

  @Field(() => Boolean)
  isShipped!: boolean;

  @Field(() => Boolean, { description: "Not offered for new cohorts." })
  retired!: boolean;

  @Field(() => Int, { description: "How often it was changed; to be told when it is saved." })
  version!: number;

  @Field(() => TemplateVersionType)
  newest!: TemplateVersionType;

  @Field(() => Int, { description: "Cohorts planned from any version of it." })
  cohortCount!: number;

  @Field(() => TemplateCan)
  can!: TemplateCan;
}

@ObjectType("ModulePattern", {
  simpleResolvers: true,
  description:
    "How a module's days follow its first: WEEKLY by every, weekdays and count; DAYS by count.",
})
class ModulePatternType {
  @Field(() => ModulePatternKindEnum)
  kind!: ModulePattern["kind"];

  @Field(() => Int, { nullable: true })
  every?: number;

  @Field(() => [Int], { nullable: true })
  weekdays?: readonly Weekday[];

  @Field(() => Int)
  count!: number;
}

@ObjectType("TemplatePhase", { simpleResolvers: true })
class TemplatePhaseType implements TemplatePhase {
  @Field(() => Int)
  number!: number;

  @Field(() => PhaseCodeEnum)
  code!: PhaseCode;

  @Field(() => DateRuleType)
  start!: DateRule;

  @Field(() => DateRuleType, { nullable: true, description: "Null where the end is open." })
  end!: DateRule | null;

  @Field(() => [ProgrammeRoleEnum])
  roles!: readonly ProgrammeRole[];
}

@ObjectType("TemplateModule", { simpleResolvers: true })
class TemplateModuleType implements TemplateModule {
  @Field(() => ModuleCodeEnum)
  code!: ModuleCode;

  @Field(() => DateRuleType)
  start!: DateRule;

  @Field(() => ModulePatternType)
  pattern!: ModulePattern;

  @Field(() => LocalTimeScalar)
  startsAt!: LocalTime;

  @Field(() => LocalTimeScalar)
  endsAt!: LocalTime;

  @Field(() => Int)
  nights!: number;

  @Field(() => ProgrammeRoleEnum)
  role!: ProgrammeRole;
}

@ObjectType({
  simpleResolvers: true,
  description: "One version of a template, with what is in it.",
})
export class TemplateContentType {
  @Field(() => TemplateType)
  template!: TemplateType;

  @Field(() => TemplateVersionType)
  shown!: TemplateVersionType;

  @Field(() => [TemplateVersionType], { description: "All there are, the newest first." })
  versions!: readonly TemplateVersionType[];

  @Field(() => [TemplatePhaseType])
  phases!: readonly TemplatePhase[];

  @Field(() => [TemplateModuleType])
  modules!: readonly TemplateModule[];
}

export const CopyTemplateResult = orRefused("CopyTemplateResult", () => TemplateType);
export const SaveTemplateResult = orRefused("SaveTemplateResult", () => TemplateType);
export const RetireTemplateResult = orRefused("RetireTemplateResult", () => TemplateType);
export const RestoreTemplateResult = orRefused("RestoreTemplateResult", () => TemplateType);

@InputType()
export class CopyTemplateInput {
  @Field(() => String)
  name!: string;

  @Field(() => ID, { nullable: true, description: "Null: the newest shipped." })
  templateId?: string | null;

  @Field(() => Int, { nullable: true, description: "A version of it; null: its newest." })
  number?: number | null;
}

@InputType()
class ModulePatternInput {
  @Field(() => ModulePatternKindEnum)
  kind!: ModulePattern["kind"];

  @Field(() => Int, { nullable: true })
  every?: number | null;

  @Field(() => [Int], { nullable: true })
  weekdays?: number[] | null;

  @Field(() => Int)
  count!: number;
}

@InputType()
class TemplatePhaseInput {
  @Field(() => Int)
  number!: number;

  @Field(() => PhaseCodeEnum)
  code!: PhaseCode;

  @Field(() => DateRuleInput)
  start!: DateRuleInput;

  @Field(() => DateRuleInput, { nullable: true })
  end?: DateRuleInput | null;

  @Field(() => [ProgrammeRoleEnum])
  roles!: ProgrammeRole[];
}

@InputType()
class TemplateModuleInput {
  @Field(() => ModuleCodeEnum)
  code!: ModuleCode;

  @Field(() => DateRuleInput)
  start!: DateRuleInput;

  @Field(() => ModulePatternInput)
  pattern!: ModulePatternInput;

  @Field(() => LocalTimeScalar)
  startsAt!: LocalTime;

  @Field(() => LocalTimeScalar)
  endsAt!: LocalTime;

  @Field(() => Int)
  nights!: number;

  @Field(() => ProgrammeRoleEnum)
  role!: ProgrammeRole;
}

@InputType()
class TemplateContentInput {
  @Field(() => [TemplatePhaseInput])
  phases!: TemplatePhaseInput[];

  @Field(() => [TemplateModuleInput])
  modules!: TemplateModuleInput[];
}

@InputType()
export class SaveTemplateInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  name!: string;

  @Field(() => TemplateContentInput)
  content!: TemplateContentInput;
}

@InputType()
export class RetireTemplateInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}
