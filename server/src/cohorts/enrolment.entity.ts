import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { maxDate, type PlainDate } from "@mikrolaan/shared/calendar";
import {
  type ExitRoute,
  exitRoutes,
  type Stage,
  type StagePosition,
  stages,
} from "@mikrolaan/shared/cohorts";
import { User } from "../identity/index.ts";
import { Participant } from "../participants/index.ts";
import { column } from "../platform/column-types.ts";
import { Municipal, ownedByMunicipality, Versioned } from "../platform/municipal.ts";
import { Cohort } from "./cohort.entity.ts";
import { TeamMember } from "./team.entity.ts";

/** A participant's place in a cohort, with dates of its own, and how far along the path it is. */
@Entity({ tableName: "enrolment", ...ownedByMunicipality })
@Check({ name: "ends_after_start", expression: "ends_on is null or ends_on >= starts_on" })
@Check({ name: "an_exit_has_a_date", expression: "exit_route is null or ends_on is not null" })
@Index({
  name: "enrolment_one_at_a_time",
  expression:
    "create unique index enrolment_one_at_a_time on enrolment (participant_id) where ends_on is null",
})
@Index({ properties: ["cohort", "participant"] })
export class Enrolment extends Versioned {
  @ManyToOne(() => Cohort, { mapToPk: true })
  cohort!: string;

  @ManyToOne(() => Participant, { mapToPk: true })
  participant!: string;

  @Property(column.day)
  startsOn!: PlainDate;

  /** Last day in the cohort; null while it goes on. */
  @Property(column.optionalDay)
  endsOn: PlainDate | null = null;

  @Enum({ items: () => [...stages], type: "string" })
  stage: Stage = "ENQUIRY";

  /** How someone left before the end; null for those still on the path or through it. */
  @Enum({ items: () => [...exitRoutes], type: "string", nullable: true })
  exitRoute: ExitRoute | null = null;

  /** The team member who follows them (*jobkonsulent*); null where nobody has been named. */
  @ManyToOne(() => TeamMember, { mapToPk: true, nullable: true, index: true })
  coach: string | null = null;

  /**
   * Moves along the path, out of it or in again. Leaving ends the enrolment that day, or on its first
   * when it had not begun; coming back goes on with it.
   */
  moveTo({ stage, exitRoute }: StagePosition, on: PlainDate): void {
    if (exitRoute !== null) this.endsOn = maxDate(on, this.startsOn);
    else if (this.exitRoute !== null) this.endsOn = null;
    this.stage = stage;
    this.exitRoute = exitRoute;
  }
}

/** A step along the path: who, when and why. Only ever added. */
@Entity({ tableName: "stage_change", ...ownedByMunicipality })
@Index({ properties: ["enrolment", "sequence"] })
export class StageChange extends Municipal {
  @ManyToOne(() => Enrolment, { mapToPk: true })
  enrolment!: string;

  @Enum({ items: () => [...stages], type: "string", nullable: true })
  fromStage: Stage | null = null;

  @Enum({ items: () => [...stages], type: "string" })
  toStage!: Stage;

  @Enum({ items: () => [...exitRoutes], type: "string", nullable: true })
  exitRoute: ExitRoute | null = null;

  @Property({ ...column.day, fieldName: "happened_on" })
  on!: PlainDate;

  @Property(column.optionalText)
  reason: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "changed_by" })
  changedBy!: string;

  @Property(column.instant)
  recordedAt!: string;

  /** Order of recording, which no two changes share. */
  @Property({ type: "integer", autoincrement: true })
  sequence!: Opt<number>;
}
