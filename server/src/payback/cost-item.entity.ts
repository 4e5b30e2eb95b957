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
import type { Oere } from "@mikrolaan/shared/money";

import {
  type CostKind,
  type CostSource,
  costKinds,
  costSources,
  type Payer,
  payers,
} from "@mikrolaan/shared/payback";
import { Cohort } from "../cohorts/index.ts";
import { User } from "../identity/index.ts";
import { column } from "../platform/column-types.ts";
import { Municipal, ownedByMunicipality } from "../platform/municipal.ts";

/**
 * Costs recorded together, who did it, when and by what; taken back as a whole, and kept then too. The
 * key is the sender's: the same key once more is the same save, and changes nothing.
 */
@Entity({ tableName: "cost_save", ...ownedByMunicipality })
@Unique({ properties: ["savedBy", "key"] })
@Index({ properties: ["cohort", "sequence"] })
@Check({ name: "a_key_has_what_was_asked", expression: "(key is null) = (asked_hash is null)" })
@Check({ name: "undone_by_someone", expression: "(undone_by is null) = (undone_at is null)" })
export class CostSave extends Municipal {
  @ManyToOne(() => Cohort, { mapToPk: true, deleteRule: "cascade" })
  cohort!: string;

  @Enum({ items: () => [...costSources], type: "string" })
  source!: CostSource;

  /** The name of the file it came by. */
  @Property(column.optionalText)
  fileName: string | null = null;

  @Property({ ...column.id, nullable: true })
  key: string | null = null;

  /** SHA-256 of what was asked under the key. */
  @Property(column.optionalText)
  askedHash: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "saved_by" })
  savedBy!: string;

  @Property(column.instant)
  savedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "undone_by", nullable: true })
  undoneBy: string | null = null;

  @Property(column.optionalInstant)
  undoneAt: string | null = null;

  /** Order of saving, which no two share. */
  @Property({ type: "integer", autoincrement: true })
  sequence!: Opt<number>;
}

/** A cost of a cohort as recorded: so many, at so much each, paid by whom, from where. */
@Entity({ tableName: "cost_item", ...ownedByMunicipality })
@Check({
  name: "no_negative_cost",
  expression: "quantity >= 0 and unit_price >= 0 and amount >= 0",
})
export class CostItem extends Municipal {
  @ManyToOne(() => Cohort, { mapToPk: true, index: true, deleteRule: "cascade" })
  cohort!: string;

  /** Null for what was there before saves were kept. A cost whose save is undone counts nowhere. */
  @ManyToOne(() => CostSave, {
    mapToPk: true,
    nullable: true,
    index: true,
    deleteRule: "no action",
  })
  save: string | null = null;

  @Enum({ items: () => [...costKinds], type: "string" })
  kind!: CostKind;

  @Property({ type: "decimal", precision: 12, scale: 2, runtimeType: "number" })
  quantity!: number;

  @Property(column.oere)
  unitPrice!: Oere;

  /** Quantity times unit price, rounded half up to whole øre. */
  @Property(column.oere)
  amount!: Oere;

  @Enum({ items: () => [...payers], type: "string", default: "MUNICIPALITY" })
  payer!: Opt<Payer>;

  @Property(column.day)
  incurredOn!: PlainDate;

  @Property(column.text)
  source!: string;
}
