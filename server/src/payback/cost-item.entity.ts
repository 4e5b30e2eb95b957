import { Check, Entity, Enum, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { Oere } from "@mikrolaan/shared/money";

import { type CostKind, costKinds } from "@mikrolaan/shared/payback";
import { Cohort } from "../cohorts/index.ts";
import { column } from "../platform/column-types.ts";
import { Municipal, ownedByMunicipality } from "../platform/municipal.ts";

/** A cost of a cohort as recorded: so many, at so much each, from where. */
@Entity({ tableName: "cost_item", ...ownedByMunicipality })
@Check({
  name: "no_negative_cost",
  expression: "quantity >= 0 and unit_price >= 0 and amount >= 0",
})
export class CostItem extends Municipal {
  @ManyToOne(() => Cohort, { mapToPk: true, index: true, deleteRule: "cascade" })
  cohort!: string;

  @Enum({ items: () => [...costKinds], type: "string" })
  kind!: CostKind;

  @Property({ type: "decimal", precision: 12, scale: 2, runtimeType: "number" })
  quantity!: number;

  @Property(column.oere)
  unitPrice!: Oere;

  /** Quantity times unit price, rounded half up to whole øre. */
  @Property(column.oere)
  amount!: Oere;

  @Property(column.day)
  incurredOn!: PlainDate;

  @Property(column.text)
  source!: string;
}
