import { Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import type { AssumptionValues, EconomyChoices } from "@mikrolaan/shared/payback";
import { Cohort } from "../cohorts/index.ts";
import { column } from "../platform/column-types.ts";
import { Municipal, ownedByMunicipality } from "../platform/municipal.ts";

/** What a cohort was expected to cost and bring on the day it began. Written once, and then read. */
@Entity({ tableName: "economy_plan", ...ownedByMunicipality })
@Unique({ properties: ["cohort"] })
export class EconomyPlan extends Municipal {
  @ManyToOne(() => Cohort, { mapToPk: true, deleteRule: "cascade" })
  cohort!: string;

  /** Every assumption as it was registered then, with the cohort's own seats. */
  @Property(column.json)
  values!: AssumptionValues;

  @Property(column.json)
  choices!: EconomyChoices;

  @Property(column.instant)
  frozenAt!: string;
}
