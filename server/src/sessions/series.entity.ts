import { Check, Entity, Enum, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import type { LocalTime, PlainDate, Recurrence } from "@mikrolaan/shared/calendar";
import { type ModuleCode, moduleCodes } from "@mikrolaan/shared/cohorts";
import { Cohort } from "../cohorts/index.ts";
import { column } from "../platform/column-types.ts";
import { ownedByMunicipality, Versioned } from "../platform/municipal.ts";
import { Room } from "./room.entity.ts";

/** The rule by which a module's session days were made; making them again makes none twice. */
@Entity({ tableName: "session_series", ...ownedByMunicipality })
@Check({ name: "ends_after_start", expression: "ends_at > starts_at" })
@Check({ name: "some_nights", expression: "nights >= 0 and nights <= 14" })
@Unique({ properties: ["cohort", "module", "startsOn", "startsAt"] })
export class SessionSeries extends Versioned {
  @ManyToOne(() => Cohort, { mapToPk: true, deleteRule: "cascade" })
  cohort!: string;

  @Enum({ items: () => [...moduleCodes], type: "string" })
  module!: ModuleCode;

  @Property(column.json)
  rule!: Recurrence;

  @Property(column.day)
  startsOn!: PlainDate;

  @Property(column.time)
  startsAt!: LocalTime;

  @Property(column.time)
  endsAt!: LocalTime;

  /** Nights that the participants stay, from the first day on. */
  @Property(column.whole)
  nights = 0;

  @ManyToOne(() => Room, { mapToPk: true, nullable: true })
  room: string | null = null;

  /** Hours promised to the participants, kept when a day is dropped. */
  @Property(column.whole)
  promisedMinutes!: number;
}
