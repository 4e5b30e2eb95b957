import type { Opt } from "@mikro-orm/core";
import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  Property,
  Unique,
} from "@mikro-orm/decorators/legacy";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type Expected,
  type OutcomeSource,
  type OutcomeStatus,
  outcomeSources,
  outcomeStatuses,
} from "@mikrolaan/shared/outcomes";
import { Cohort, Enrolment } from "../cohorts/index.ts";
import { User } from "../identity/index.ts";
import { column } from "../platform/column-types.ts";
import { Municipal, ownedByMunicipality } from "../platform/municipal.ts";

/**
 * What someone stated of a range of months: status, where it is known from, by whom. Only ever added;
 * confirming and undoing are noted on it once and take nothing away.
 */
@Entity({ tableName: "outcome_record", ...ownedByMunicipality })
@Check({
  name: "whole_months_in_order",
  expression:
    "extract(day from from_month) = 1 and extract(day from to_month) = 1 and to_month >= from_month",
})
@Check({
  name: "confirmed_by_someone",
  expression: "(confirmed_by is null) = (confirmed_at is null)",
})
@Check({ name: "undone_by_someone", expression: "(undone_by is null) = (undone_at is null)" })
export class OutcomeRecord extends Municipal {
  @ManyToOne(() => Enrolment, { mapToPk: true, index: true })
  enrolment!: string;

  @Property(column.day)
  fromMonth!: PlainDate;

  @Property(column.day)
  toMonth!: PlainDate;

  @Enum({ items: () => [...outcomeStatuses], type: "string" })
  status!: OutcomeStatus;

  @Enum({ items: () => [...outcomeSources], type: "string" })
  source!: OutcomeSource;

  /** The day it was said, or the date of the register or the accounts. */
  @Property(column.day)
  statedOn!: PlainDate;

  @Property(column.optionalText)
  note: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "recorded_by" })
  recordedBy!: string;

  @Property(column.instant)
  recordedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "confirmed_by", nullable: true })
  confirmedBy: string | null = null;

  @Property(column.optionalInstant)
  confirmedAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "undone_by", nullable: true })
  undoneBy: string | null = null;

  @Property(column.optionalInstant)
  undoneAt: string | null = null;

  /** Order of recording, which no two share. */
  @Property({ type: "integer", autoincrement: true })
  sequence!: Opt<number>;
}

/** One month as it stands by the records: what figures are counted from, and rebuilt from them. */
@Entity({ tableName: "outcome_month", ...ownedByMunicipality })
@Unique({ properties: ["enrolment", "month"] })
@Index({ properties: ["municipalityId", "month"] })
@Check({ name: "a_whole_month", expression: "extract(day from month) = 1" })
export class OutcomeMonthRow extends Municipal {
  @ManyToOne(() => Enrolment, { mapToPk: true })
  enrolment!: string;

  @Property(column.day)
  month!: PlainDate;

  @Enum({ items: () => [...outcomeStatuses], type: "string" })
  status!: OutcomeStatus;

  /** The record it stands by. */
  @ManyToOne(() => OutcomeRecord, { mapToPk: true, index: true })
  record!: string;
}

/** What a cohort was expected to come to, as saved: the latest holds, and all are kept. */
@Entity({ tableName: "outcome_plan", ...ownedByMunicipality })
@Index({ properties: ["cohort", "sequence"] })
export class OutcomePlan extends Municipal {
  @ManyToOne(() => Cohort, { mapToPk: true })
  cohort!: string;

  @Property(column.json)
  expected!: readonly Expected[];

  /** What the numbers rest on, in words. */
  @Property(column.text)
  basis!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "saved_by" })
  savedBy!: string;

  @Property(column.instant)
  savedAt!: string;

  @Property({ type: "integer", autoincrement: true })
  sequence!: Opt<number>;
}
