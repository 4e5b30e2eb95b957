import { Entity, Enum, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { type FollowUpOutcome, followUpOutcomes } from "@mikrolaan/shared/sessions";
import { Enrolment } from "../cohorts/index.ts";
import { User } from "../identity/index.ts";
import { column } from "../platform/column-types.ts";
import { Municipal, ownedByMunicipality } from "../platform/municipal.ts";
import { CourseSession } from "./session.entity.ts";

/**
 * What came of a task to follow up on absences in a row. The task itself is read from the marks and
 * stands nowhere else, so that it comes and goes with them.
 */
@Entity({ tableName: "follow_up", ...ownedByMunicipality })
@Unique({ properties: ["enrolment", "session"] })
export class FollowUp extends Municipal {
  @ManyToOne(() => Enrolment, { mapToPk: true })
  enrolment!: string;

  /** The second of the absences, by which the task is known. */
  @ManyToOne(() => CourseSession, { mapToPk: true, index: true })
  session!: string;

  @Enum({ items: () => [...followUpOutcomes], type: "string" })
  outcome!: FollowUpOutcome;

  @Property(column.optionalText)
  note: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "closed_by" })
  closedBy!: string;

  @Property(column.instant)
  closedAt!: string;
}
