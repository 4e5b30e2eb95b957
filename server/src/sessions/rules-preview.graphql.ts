import type { PlainDate } from "@mikrolaan/shared/calendar";
import { Field, Int, ObjectType } from "type-graphql";
import { PlainDateScalar } from "../platform/scalars.ts";
import { AttendanceType } from "./attendance.graphql.ts";

@ObjectType({ simpleResolvers: true, description: "What attendance rules would change, if set." })
export class AttendanceRulesPreview {
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day before the next of the municipality's own rules; null when none follow.",
  })
  validTo!: PlainDate | null;

  @Field(() => Int, { description: "Marks that would count as something else." })
  changedMarks!: number;

  @Field(() => Int, { description: "The cohorts they are of." })
  changedCohorts!: number;

  @Field(() => AttendanceType, { description: "Over all marks of the municipality." })
  before!: AttendanceType;

  @Field(() => AttendanceType)
  after!: AttendanceType;
}
