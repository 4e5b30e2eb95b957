import { isLocalTime, isPlainDate } from "@mikrolaan/shared/calendar";
import type { InputCode } from "@mikrolaan/shared/text";
import { GraphQLScalarType, Kind, type ValueNode } from "graphql";

/** A value that a scalar cannot read; graphql-js keeps a plain error's type, so its code is not lost. */
export class ValueRefused extends Error {
  constructor(readonly code: InputCode) {
    super(code);
  }
}

/** A calendar day, "2026-11-23". 31 February is refused, never moved. */
export const PlainDateScalar = textScalar(
  "PlainDate",
  "A calendar day, YYYY-MM-DD.",
  isPlainDate,
  "NOT_A_DATE",
);

/** A time of day in Denmark, "09:00"; it stays 09:00 across the clock changes. */
export const LocalTimeScalar = textScalar(
  "LocalTime",
  "A Danish time of day, HH:MM.",
  isLocalTime,
  "NOT_A_TIME",
);

/** A moment in UTC; only ever answered, never asked for. */
export const InstantScalar = textScalar(
  "Instant",
  "A moment, ISO 8601 in UTC.",
  (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text),
  "NOT_A_DATE",
);

/** Whole øre. 53 bits: the 32 of Int end at 21,474,836.47 kr. */
export const OereScalar = new GraphQLScalarType<number, number>({
  name: "Oere",
  description: "Danish money in whole øre.",
  serialize: (value) => amount(Number(value)),
  parseValue: amount,
  parseLiteral: (node) => amount(node.kind === Kind.INT ? Number(node.value) : undefined),
});

function amount(value: unknown): number {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  throw new ValueRefused("NOT_A_NUMBER");
}

/** A text that is read only when it is one of those accepted, and refused by a code else. */
export function textScalar(
  name: string,
  description: string,
  accepts: (text: string) => boolean,
  code: InputCode,
) {
  const read = (value: unknown): string => {
    if (typeof value === "string" && accepts(value)) return value;
    throw new ValueRefused(code);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: String,
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}
