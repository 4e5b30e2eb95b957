// Here, since every file of GraphQL types comes by: their decorators need it, whoever is loaded first.
import "reflect-metadata";
import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import { type GraphQLSchema, isUnionType } from "graphql";
import { type ClassType, createUnionType, Field, ObjectType, registerEnumType } from "type-graphql";
import { LocalTimeScalar, PlainDateScalar } from "./scalars.ts";

/** Why a verb was refused, all verbs together: the web has a sentence for each in both languages. */
export const RefusalCode = enumOf([
  "CHANGED_BY_ANOTHER",
  "SEATS_BELOW_ENROLLED",
  "STATUS_NOT_ALLOWED",
  "NAME_TAKEN",
  "USER_TAKEN",
  "COHORT_FULL",
  "ALREADY_ENROLLED",
  "COHORT_CLOSED",
  "STAGE_UNCHANGED",
  "ALREADY_EXITED",
  "REASON_REQUIRED",
  "DATE_BEFORE_LAST_CHANGE",
  "DATE_IN_FUTURE",
  "ATTENDANCE_RECORDED",
  "SESSION_CANCELLED",
  "SESSION_IN_FUTURE",
  "NOT_ENROLLED_THAT_DAY",
  "MINUTES_OUT_OF_RANGE",
  "MEETING_CANCELLED",
  "MEETING_IN_FUTURE",
  "NOT_INVITED",
  "NOT_AN_EXAMPLE",
  "SLOT_TAKEN",
  "DAY_OFF",
  "NO_SUCH_LOCAL_TIME",
  "NO_END",
  "NO_OCCURRENCE",
  "TOO_MANY_OCCURRENCES",
  "CYCLE_OF_DATES",
  "MODULE_DOES_NOT_FIT",
  "CHANGED_SINCE",
  "ALREADY_UNDONE",
  "IN_USE",
  "SERIES_ENDED",
  "BEFORE_BUSINESS_START",
  "HOURS_MISSING",
  "NOT_UNDOABLE",
  "PHASE_ENDS_BEFORE_START",
  "REFERENCE_MISSING",
  "REFERENCE_WITHOUT_DATE",
  "DATE_BEFORE_PROGRAMME",
  "TEMPLATE_RETIRED",
  "MEETING_HELD",
  "KEY_REUSED",
  "ABSENCES_OVERLAP",
  "ALREADY_MERGED",
  "NOT_MERGED",
  "MERGED_TOO_LONG_AGO",
  "GUEST_MARK_CLASHES",
  "ALREADY_CLOSED",
  "BED_TAKEN",
  "RULES_UNCHANGED",
  "OUTSIDE_ENROLMENT",
  "ALREADY_SIGNED_OFF",
  "MONTHS_REVERSED",
  "MONTH_IN_FUTURE",
  "MONTH_BEFORE_ENROLMENT",
  "OUTCOME_UNCHANGED",
  "ALREADY_CONFIRMED",
  "PLAN_FROZEN",
  "EXPECTED_RISES",
]);
export type RefusalCode = keyof typeof RefusalCode;
registerEnumType(RefusalCode, { name: "RefusalCode" });

export const ClashKind = enumOf(["ROOM", "MEMBER", "COHORT", "PARTICIPANT"]);
export type ClashKind = keyof typeof ClashKind;
registerEnumType(ClashKind, { name: "ClashKind" });

@ObjectType({ simpleResolvers: true, description: "A time at which what is asked for is free." })
export class FreeSlot {
  @Field(() => PlainDateScalar)
  date!: PlainDate;

  @Field(() => LocalTimeScalar)
  startsAt!: LocalTime;

  @Field(() => LocalTimeScalar)
  endsAt!: LocalTime;
}

@ObjectType({ simpleResolvers: true, description: "Who or what is taken already, by what, when." })
export class Clash {
  @Field(() => ClashKind)
  kind!: ClashKind;

  @Field(() => String, { description: "The room, the member, the cohort or the participant." })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "The cohort that has it; null for a network meeting of several.",
  })
  cohortName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The course module; null for a network meeting.",
  })
  module!: string | null;

  @Field(() => PlainDateScalar)
  date!: PlainDate;

  @Field(() => LocalTimeScalar)
  startsAt!: LocalTime;

  @Field(() => LocalTimeScalar)
  endsAt!: LocalTime;

  @Field(() => [FreeSlot], {
    description: "Where all that is asked for is free, the nearest first.",
  })
  free!: readonly FreeSlot[];
}

@ObjectType({ simpleResolvers: true })
export class Refusal {
  @Field(() => RefusalCode)
  code!: RefusalCode;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the input field it concerns, e.g. "marks.3".',
  })
  field?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What the sentence needs: a name, a count or a date.",
  })
  detail?: string | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "Of a plan: the day of the row it concerns.",
  })
  date?: PlainDate | null;

  @Field(() => Clash, { nullable: true, description: "For SLOT_TAKEN: what it clashes with." })
  clash?: Clash | null;
}

/** The rules say no: nothing was changed, and these are all the reasons known. */
@ObjectType({ simpleResolvers: true })
export class Refused {
  @Field(() => [Refusal])
  reasons!: readonly Refusal[];

  constructor(reasons: readonly Refusal[]) {
    this.reasons = reasons;
  }
}

export function refused(code: RefusalCode, more: Omit<Refusal, "code"> = {}): Refused {
  return new Refused([{ code, ...more }]);
}

/** A result that is the thing itself or a refusal. */
export function orRefused<T extends object>(name: string, type: () => ClassType<T>) {
  return createUnionType({ name, types: () => [type(), Refused] as const });
}

/**
 * Tells which of the two a result is. Done on the finished schema, because type-graphql answers by a
 * promise there, which a compiled operation cannot wait for.
 */
export function resolveRefusals(schema: GraphQLSchema): GraphQLSchema {
  for (const union of Object.values(schema.getTypeMap()).filter(isUnionType)) {
    const thing = union.getTypes().find((it) => it.name !== Refused.name);
    union.resolveType = (value) => (value instanceof Refused ? Refused.name : thing?.name);
  }
  return schema;
}

/** An enum object for type-graphql from a list of `shared/`: keys and values alike. */
export function enumOf<const T extends string>(names: readonly T[]): { readonly [K in T]: K } {
  return Object.fromEntries(names.map((name) => [name, name])) as { readonly [K in T]: K };
}
