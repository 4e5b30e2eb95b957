import { Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Cohort, Enrolment } from "../cohorts/index.ts";
import { column } from "../platform/column-types.ts";
import { ownedByMunicipality, Versioned } from "../platform/municipal.ts";

/** Where someone sleeps at the cohort's retreat. Who has no row stays without a bed so far. */
@Entity({ tableName: "bed", ...ownedByMunicipality })
@Unique({ properties: ["cohort", "enrolment"] })
export class Bed extends Versioned {
  @ManyToOne(() => Cohort, { mapToPk: true })
  cohort!: string;

  @ManyToOne(() => Enrolment, { mapToPk: true, index: true })
  enrolment!: string;

  /** The room at the retreat, as the house calls it. */
  @Property(column.text)
  room!: string;

  /** What the house is to know: late arrival, a bed on the ground floor. Nothing about health. */
  @Property(column.optionalText)
  note: string | null = null;
}
