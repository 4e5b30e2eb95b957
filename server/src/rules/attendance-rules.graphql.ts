import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type AttendanceDefinition,
  type AttendanceRules,
  type AttendanceStatus,
  type AttendanceStatusRule,
  type AttendanceWeight,
  attendanceDefinitions,
  attendanceStatuses,
  attendanceWeights,
} from "@mikrolaan/shared/rules";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";
import { InstantScalar, PlainDateScalar } from "../platform/scalars.ts";

export const AttendanceStatusEnum = enumOf(attendanceStatuses);
registerEnumType(AttendanceStatusEnum, { name: "AttendanceStatus" });

export const AttendanceDefinitionEnum = enumOf(attendanceDefinitions);
registerEnumType(AttendanceDefinitionEnum, {
  name: "AttendanceDefinition",
  description: "What an attendance figure divides by.",
  valuesConfig: {
    ATTENDED_OF_HELD: { description: "Every session that counts as held for the person." },
    ATTENDED_OF_EXPECTED: { description: "Those of them at which nobody had excused the person." },
  },
});

const AttendanceWeightEnum = enumOf(attendanceWeights);
registerEnumType(AttendanceWeightEnum, {
  name: "AttendanceWeight",
  description: "What a mark counts as, from nothing to being there; each includes those before it.",
});

const DefaultMinutesEnum = enumOf(["ALL", "ALL_BUT_30", "NONE"]);
registerEnumType(DefaultMinutesEnum, { name: "DefaultMinutes" });

@ObjectType({ simpleResolvers: true, description: "What a mark means." })
class StatusRule implements AttendanceStatusRule {
  @Field(() => AttendanceStatusEnum)
  code!: AttendanceStatus;

  @Field(() => String)
  letter!: string;

  @Field(() => Boolean)
  countsAsHeld!: boolean;

  @Field(() => Boolean)
  countsAsExpected!: boolean;

  @Field(() => Boolean)
  countsAsAttended!: boolean;

  @Field(() => DefaultMinutesEnum)
  defaultMinutes!: AttendanceStatusRule["defaultMinutes"];
}

@ObjectType({ simpleResolvers: true })
abstract class RulesFields implements AttendanceRules {
  @Field(() => PlainDateScalar)
  validFrom!: PlainDate;

  @Field(() => AttendanceDefinitionEnum, { description: "What figures go by unless told." })
  definition!: AttendanceDefinition;

  @Field(() => Int, {
    nullable: true,
    description: "The least share of a module's hours; null asks for none.",
  })
  gatePercent!: number | null;

  @Field(() => [StatusRule])
  statuses!: readonly StatusRule[];
}

@ObjectType("AttendanceRules", {
  simpleResolvers: true,
  description: "What attendance counts by from one day to another.",
})
export class AttendanceRulesType extends RulesFields {
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day after the last; null while no end is known.",
  })
  validUntil!: PlainDate | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "Attendance rules that the municipality has set itself. They are only ever added.",
})
export class OwnAttendanceRules extends RulesFields {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { description: "The name of who set them." })
  setBy!: string;

  @Field(() => InstantScalar)
  setAt!: string;

  @Field(() => Boolean, { description: "Others have been set from the same day since." })
  replaced!: boolean;
}

export const SetAttendanceRulesResult = orRefused(
  "SetAttendanceRulesResult",
  () => OwnAttendanceRules,
);

@InputType()
class StatusWeightInput {
  @Field(() => AttendanceStatusEnum)
  code!: AttendanceStatus;

  @Field(() => AttendanceWeightEnum)
  weight!: AttendanceWeight;
}

@InputType({ description: "A status left out counts as before." })
export class PreviewAttendanceRulesInput {
  @Field(() => PlainDateScalar)
  validFrom!: PlainDate;

  @Field(() => AttendanceDefinitionEnum)
  definition!: AttendanceDefinition;

  @Field(() => Int, { nullable: true, description: "Null asks for none." })
  gatePercent?: number | null;

  @Field(() => [StatusWeightInput])
  statuses!: StatusWeightInput[];
}

@InputType()
export class SetAttendanceRulesInput extends PreviewAttendanceRulesInput {
  @Field(() => String)
  reason!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The newest of `ownAttendanceRules` that was seen; null where there was none.",
  })
  after?: string | null;
}
