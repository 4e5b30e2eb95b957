import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type PlannedAbsenceStatus, plannedAbsenceStatuses } from "@mikrolaan/shared/sessions";
import { Enrolment } from "../cohorts/index.ts";
import { User } from "../identity/index.ts";
import { column } from "../platform/column-types.ts";
import { ownedByMunicipality, Versioned } from "../platform/municipal.ts";

/**
 * Leave known ahead (*planlagt fravær*). It fills rosters in and is no mark: what a coach has
 * confirmed stands, whatever becomes of the leave.
 */
@Entity({ tableName: "planned_absence", ...ownedByMunicipality })
@Index({ properties: ["enrolment", "startsOn"] })
@Check({ name: "ends_after_start", expression: "ends_on >= starts_on" })
export class PlannedAbsence extends Versioned {
  @ManyToOne(() => Enrolment, { mapToPk: true })
  enrolment!: string;

  @Property(column.day)
  startsOn!: PlainDate;

  /** The last day, included. */
  @Property(column.day)
  endsOn!: PlainDate;

  @Enum({ items: () => [...plannedAbsenceStatuses], type: "string" })
  status!: PlannedAbsenceStatus;

  @Property(column.optionalText)
  reason: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "recorded_by" })
  recordedBy!: string;

  @Property(column.instant)
  recordedAt!: string;
}
