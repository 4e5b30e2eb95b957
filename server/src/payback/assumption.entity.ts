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
import { type AssumptionKey, type Confidence, confidences } from "@mikrolaan/shared/payback";
import { User } from "../identity/index.ts";
import { column } from "../platform/column-types.ts";
import { Municipal, ownedByMunicipality, Versioned } from "../platform/municipal.ts";

/**
 * A municipality's own value of an assumption; the latest of a key counts, those before it are its
 * history, and a key without any is as shipped. Only signing off changes a row.
 */
@Entity({ tableName: "assumption", ...ownedByMunicipality })
@Index({ properties: ["municipalityId", "key", "sequence"] })
@Check({ name: "a_range_has_both_ends", expression: "(low is null) = (high is null)" })
@Check({ name: "within_its_range", expression: "low is null or (low <= value and value <= high)" })
@Check({
  name: "signed_by_someone",
  expression: "(signed_off_by is null) = (signed_off_at is null)",
})
export class Assumption extends Municipal {
  @Property(column.text)
  key!: AssumptionKey;

  @Property(column.number)
  value!: number;

  @Property(column.optionalNumber)
  low: number | null = null;

  @Property(column.optionalNumber)
  high: number | null = null;

  @Property(column.text)
  source!: string;

  @Property(column.optionalDay)
  sourceDate: PlainDate | null = null;

  @Enum({ items: () => [...confidences], type: "string" })
  confidence!: Confidence;

  /** Why it was changed from what it was. */
  @Property(column.text)
  reason!: string;

  /** Who answers for it: whoever set it. */
  @ManyToOne(() => User, { mapToPk: true })
  owner!: string;

  @Property(column.instant)
  setAt!: string;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: "signed_off_by" })
  signedOffBy: string | null = null;

  @Property(column.optionalInstant)
  signedOffAt: string | null = null;

  /** Order of setting, which no two share. */
  @Property({ type: "integer", autoincrement: true })
  sequence!: Opt<number>;
}

/** What an assumption turned out to be in a year. */
@Entity({ tableName: "realised_assumption", ...ownedByMunicipality })
@Unique({ properties: ["municipalityId", "key", "year"] })
export class RealisedAssumption extends Versioned {
  @Property(column.text)
  key!: AssumptionKey;

  @Property(column.whole)
  year!: number;

  @Property(column.number)
  value!: number;

  @Property(column.text)
  source!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "recorded_by" })
  recordedBy!: string;

  @Property(column.instant)
  recordedAt!: string;
}
