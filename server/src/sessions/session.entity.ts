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
import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import { type ModuleCode, moduleCodes } from "@mikrolaan/shared/cohorts";
import { type SessionStatus, sessionStatuses } from "@mikrolaan/shared/sessions";
import { Cohort, TeamMember } from "../cohorts/index.ts";
import { column } from "../platform/column-types.ts";
import { Municipal, ownedByMunicipality, Versioned } from "../platform/municipal.ts";
import { Room } from "./room.entity.ts";
import { SessionSeries } from "./series.entity.ts";

/** A day of a course module (mødegang). Times are Danish local time, so 09.00 stays 09.00 all year. */
@Entity({ tableName: "course_session", ...ownedByMunicipality })
@Unique({ properties: ["cohort", "module", "ordinal"] })
@Unique({ properties: ["series", "occurrence"] })
@Check({ name: "ends_after_start", expression: "ends_at > starts_at" })
@Check({
  name: "a_cancellation_has_a_reason",
  expression: "(status = 'CANCELLED') = (cancelled_reason is not null)",
})
@Index({ properties: ["municipalityId", "date"] })
export class CourseSession extends Versioned {
  @ManyToOne(() => Cohort, { mapToPk: true, deleteRule: "cascade" })
  cohort!: string;

  @Enum({ items: () => [...moduleCodes], type: "string" })
  module!: ModuleCode;

  /** Its number within the module, from 1; it keeps it when moved. */
  @Property(column.whole)
  ordinal!: number;

  @Property({ ...column.day, fieldName: "held_on" })
  date!: PlainDate;

  @Property(column.time)
  startsAt!: LocalTime;

  @Property(column.time)
  endsAt!: LocalTime;

  /** The day it was first planned for; what stands on another has been moved. */
  @Property({ ...column.day, fieldName: "planned_on" })
  plannedOn!: PlainDate;

  /** The participants stay the night that follows. */
  @Property(column.yes)
  overnight = false;

  /** Someone has looked at the holiday or closed day it lies on, and keeps it there. */
  @Property(column.yes)
  keptOnDayOff: Opt<boolean> = false;

  /** The rule it was made by, and which of its days it is; none for a day added by hand. */
  @ManyToOne(() => SessionSeries, { mapToPk: true, nullable: true })
  series: string | null = null;

  @Property({ ...column.whole, nullable: true })
  occurrence: number | null = null;

  @ManyToOne(() => Room, { mapToPk: true, nullable: true })
  room: string | null = null;

  /** Where it is held when that is no room of the municipality's. */
  @Property(column.optionalText)
  place: string | null = null;

  @Property(column.optionalText)
  topic: string | null = null;

  @Enum({ items: () => [...sessionStatuses], type: "string" })
  status: SessionStatus = "PLANNED";

  @Property(column.optionalText)
  cancelledReason: string | null = null;
}

/** A team member who holds a session day, alone or with others. */
@Entity({ tableName: "session_staff", ...ownedByMunicipality })
@Unique({ properties: ["session", "member"] })
export class SessionStaff extends Municipal {
  @ManyToOne(() => CourseSession, { mapToPk: true, deleteRule: "cascade" })
  session!: string;

  @ManyToOne(() => TeamMember, { mapToPk: true, index: true })
  member!: string;
}
