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
import { type SessionStatus, sessionStatuses } from "@mikrolaan/shared/sessions";
import { Cohort, TeamMember } from "../cohorts/index.ts";
import { User } from "../identity/index.ts";
import { Participant } from "../participants/index.ts";
import { column } from "../platform/column-types.ts";
import { Municipal, ownedByMunicipality, Versioned } from "../platform/municipal.ts";
import { NetworkSeries } from "./network-series.entity.ts";
import { Room } from "./room.entity.ts";

/**
 * A network meeting: voluntary, after business start, for one cohort or several.
 *
 * It is no course session and who came is no attendance mark: they lie in tables of their own, so that
 * no rate, gate or alert, which read course sessions and their marks, can ever count a voluntary evening.
 */
@Entity({ tableName: "network_meeting", ...ownedByMunicipality })
@Check({ name: "ends_after_start", expression: "ends_at > starts_at" })
@Check({
  name: "a_cancellation_has_a_reason",
  expression: "(status = 'CANCELLED') = (cancelled_reason is not null)",
})
@Index({ properties: ["municipalityId", "date", "id"] })
@Unique({ properties: ["series", "occurrenceOn"] })
export class NetworkMeeting extends Versioned {
  @Property({ ...column.day, fieldName: "held_on" })
  date!: PlainDate;

  @Property(column.time)
  startsAt!: LocalTime;

  @Property(column.time)
  endsAt!: LocalTime;

  @ManyToOne(() => Room, { mapToPk: true, nullable: true })
  room: string | null = null;

  /** Where it is held when that is no room of the municipality's. */
  @Property(column.optionalText)
  place: string | null = null;

  @Property(column.optionalText)
  theme: string | null = null;

  /** Who opens the doors, in words: a company, a library. */
  @Property(column.optionalText)
  host: string | null = null;

  /** The microloan taker who is host. */
  @ManyToOne(() => Participant, { mapToPk: true, nullable: true, fieldName: "host_participant_id" })
  hostParticipant: string | null = null;

  /** The team member who holds it. */
  @ManyToOne(() => TeamMember, { mapToPk: true, nullable: true })
  member: string | null = null;

  /** The series it was made by, and the day its rule gave. */
  @ManyToOne(() => NetworkSeries, { mapToPk: true, nullable: true })
  series: string | null = null;

  @Property(column.optionalDay)
  occurrenceOn: PlainDate | null = null;

  /** The invitation and the script (drejebog) as someone has changed them; null follows the template. */
  @Property(column.optionalText)
  invitationText: string | null = null;

  @Property(column.optionalText)
  scriptText: string | null = null;

  @Enum({ items: () => [...sessionStatuses], type: "string" })
  status: SessionStatus = "PLANNED";

  @Property(column.optionalText)
  cancelledReason: string | null = null;
}

/** A cohort invited to a network meeting. */
@Entity({ tableName: "network_meeting_cohort", ...ownedByMunicipality })
@Unique({ properties: ["meeting", "cohort"] })
export class NetworkMeetingCohort extends Municipal {
  @ManyToOne(() => NetworkMeeting, { mapToPk: true, deleteRule: "cascade" })
  meeting!: string;

  @ManyToOne(() => Cohort, { mapToPk: true, index: true })
  cohort!: string;
}

/** A person invited, and whether they came: null until recorded. */
@Entity({ tableName: "network_invitation", ...ownedByMunicipality })
@Unique({ properties: ["meeting", "participant"] })
export class NetworkInvitation extends Municipal {
  @ManyToOne(() => NetworkMeeting, { mapToPk: true, deleteRule: "cascade" })
  meeting!: string;

  @ManyToOne(() => Participant, { mapToPk: true, index: true })
  participant!: string;

  /** The cohort by which they were invited. */
  @ManyToOne(() => Cohort, { mapToPk: true })
  cohort!: string;

  /** Their own answer to the invitation; null while they have given none. */
  @Property({ ...column.yes, nullable: true })
  answer: boolean | null = null;

  @Property(column.optionalInstant)
  answeredAt: string | null = null;

  @Property({ ...column.yes, nullable: true })
  came: boolean | null = null;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "recorded_by", nullable: true })
  recordedBy: string | null = null;

  @Property(column.optionalInstant)
  recordedAt: string | null = null;
}
