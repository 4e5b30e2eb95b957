import { Check, Entity, Enum, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type RuleKind, ruleKinds } from "@mikrolaan/shared/rules";
import { column } from "../platform/column-types.ts";

/** A shipped rule pack: what law and handbook say from one day to another. Read-only to the application. */
@Entity({ tableName: "rule_pack" })
@Check({ name: "ends_after_start", expression: "valid_to is null or valid_to >= valid_from" })
export class RulePackRow {
  /** Kind, key and first day, e.g. "BENEFIT_RATES/cash-benefit@2012-01-01". */
  @PrimaryKey(column.text)
  id!: string;

  @Property(column.text)
  key!: string;

  @Enum({ items: () => [...ruleKinds], type: "string" })
  kind!: RuleKind;

  @Property(column.day)
  validFrom!: PlainDate;

  @Property(column.optionalDay)
  validTo: PlainDate | null = null;

  @Property(column.optionalText)
  legalBasis: string | null = null;

  @Property(column.text)
  source!: string;

  @Property(column.optionalDay)
  sourceDate: PlainDate | null = null;

  @Property(column.yes)
  verified = false;

  @Property({ type: "json", columnType: "jsonb" })
  content!: unknown;
}

/** A shipped figure that is no rule: recorded programmes, the handbook's template, the register as shipped. */
@Entity({ tableName: "reference_figure" })
export class ReferenceFigure {
  @PrimaryKey(column.text)
  key!: string;

  @Enum({ items: () => [...referenceKinds], type: "string" })
  kind!: (typeof referenceKinds)[number];

  /** Place among those of its kind. */
  @Property(column.whole)
  position = 0;

  @Property({ type: "json", columnType: "jsonb" })
  content!: unknown;
}

export const referenceKinds = [
  "RECORDED_PROGRAMME",
  "PROGRAMME_TEMPLATE",
  "CLOSED_DAYS",
  "MESSAGE_TEXT",
  "ASSUMPTION",
  "SCENARIO",
] as const;
