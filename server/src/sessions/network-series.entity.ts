import { Check, Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import type { LocalTime, PlainDate, RecurrencePattern } from "@mikrolaan/shared/calendar";
import { Cohort, TeamMember } from "../cohorts/index.ts";
import { column } from "../platform/column-types.ts";
import { Municipal, ownedByMunicipality, Versioned } from "../platform/municipal.ts";
import { Room } from "./room.entity.ts";

/** Network meetings without an end: always planned some weeks ahead, until someone ends the series. */
@Entity({ tableName: "network_series", ...ownedByMunicipality })
@Check({ name: "ends_after_start", expression: "ends_at > starts_at" })
export class NetworkSeries extends Versioned {
  @Property(column.json)
  pattern!: RecurrencePattern;

  @Property(column.day)
  startsOn!: PlainDate;

  @Property(column.time)
  startsAt!: LocalTime;

  @Property(column.time)
  endsAt!: LocalTime;

  @ManyToOne(() => Room, { mapToPk: true, nullable: true })
  room: string | null = null;

  @Property(column.optionalText)
  place: string | null = null;

  @Property(column.optionalText)
  theme: string | null = null;

  @ManyToOne(() => TeamMember, { mapToPk: true, nullable: true })
  member: string | null = null;

  /** The last day up to which meetings have been made. */
  @Property(column.optionalDay)
  madeUntil: PlainDate | null = null;

  /** No meetings after this day; null while it goes on. */
  @Property(column.optionalDay)
  endedOn: PlainDate | null = null;
}

/** A cohort that a series invites. */
@Entity({ tableName: "network_series_cohort", ...ownedByMunicipality })
@Unique({ properties: ["series", "cohort"] })
export class NetworkSeriesCohort extends Municipal {
  @ManyToOne(() => NetworkSeries, { mapToPk: true, deleteRule: "cascade" })
  series!: string;

  @ManyToOne(() => Cohort, { mapToPk: true, index: true })
  cohort!: string;
}
