import { Check, Entity, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Cohort, Enrolment } from "../cohorts/index.ts";
import { User } from "../identity/index.ts";
import { column } from "../platform/column-types.ts";
import { ownedByMunicipality, Versioned } from "../platform/municipal.ts";

/** Someone who came to a session without being of the cohort; may later turn out to be one of it. */
@Entity({ tableName: "session_guest", ...ownedByMunicipality })
@Check({
  name: "merged_by_someone_into_someone",
  expression: "num_nonnulls(merged_into, merged_by, merged_at) in (0, 3)",
})
export class SessionGuest extends Versioned {
  @ManyToOne(() => Cohort, { mapToPk: true, index: true })
  cohort!: string;

  @Property(column.text)
  name!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "added_by" })
  addedBy!: string;

  @Property(column.instant)
  addedAt!: string;

  /** Who they were. */
  @ManyToOne(() => Enrolment, {
    mapToPk: true,
    nullable: true,
    fieldName: "merged_into",
    index: true,
  })
  mergedInto: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: "merged_by" })
  mergedBy: string | null = null;

  @Property(column.optionalInstant)
  mergedAt: string | null = null;
}
