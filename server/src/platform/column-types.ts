import { Type } from "@mikro-orm/core";
import type { LocalTime } from "@mikrolaan/shared/calendar";

/** A time of day without seconds: PostgreSQL says "09:00:00", we say "09:00". */
class LocalTimeType extends Type<LocalTime, string> {
  override convertToJSValue(value: string): LocalTime {
    return value?.slice(0, 5) as LocalTime;
  }
  override getColumnType(): string {
    return "time(0)";
  }
}

/**
 * Columns said in one word; each states its type, so that no metadata is emitted. Getters, since the
 * decorators write into the options they are given.
 */
export const column = {
  get text() {
    return { type: "text" } as const;
  },
  get optionalText() {
    return { type: "text", nullable: true } as const;
  },
  get day() {
    return { type: "date" } as const;
  },
  get optionalDay() {
    return { type: "date", nullable: true } as const;
  },
  get time() {
    return { type: LocalTimeType } as const;
  },
  /** ISO text going in; reads say which form they want back. */
  get instant() {
    return { type: "string", columnType: "timestamptz" } as const;
  },
  get optionalInstant() {
    return { type: "string", columnType: "timestamptz", nullable: true } as const;
  },
  get whole() {
    return { type: "integer" } as const;
  },
  get number() {
    return { type: "double" } as const;
  },
  get optionalNumber() {
    return { type: "double", nullable: true } as const;
  },
  get yes() {
    return { type: "boolean" } as const;
  },
  get oere() {
    return { type: "bigint", runtimeType: "number" } as const;
  },
  get json() {
    return { type: "json", columnType: "jsonb" } as const;
  },
  get optionalJson() {
    return { type: "json", columnType: "jsonb", nullable: true } as const;
  },
  get textList() {
    return { type: "array", columnType: "text[]" } as const;
  },
  get id() {
    return { type: "uuid" } as const;
  },
};
