// Here, since every file of GraphQL types comes by: their decorators need it, whoever is loaded first.
import "reflect-metadata";
import { type GraphQLSchema, isUnionType } from "graphql";
import { type ClassType, createUnionType, Field, ObjectType, registerEnumType } from "type-graphql";

/** Why a verb was refused, all verbs together: the web has a sentence for each in both languages. */
export const RefusalCode = enumOf([
  "CHANGED_BY_ANOTHER",
  "SEATS_BELOW_ENROLLED",
  "STATUS_NOT_ALLOWED",
  "NAME_TAKEN",
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
]);
export type RefusalCode = keyof typeof RefusalCode;
registerEnumType(RefusalCode, { name: "RefusalCode" });

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
