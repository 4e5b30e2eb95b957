import { Check, Entity, Enum, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { type BookedKind, bookedKinds } from "@mikrolaan/shared/sessions";
import { column } from "../platform/column-types.ts";
import { Municipal, ownedByMunicipality } from "../platform/municipal.ts";
import { NetworkMeeting } from "./network-meeting.entity.ts";
import { CourseSession } from "./session.entity.ts";

/**
 * A room, a team member or a cohort taken from one local moment to another. Written by triggers on
 * what is planned and by nobody else; the constraint `booking_no_overlap` of the first migration that
 * has this table lets nobody be in two places, and is looked at when a transaction commits.
 */
@Entity({ tableName: "booking", ...ownedByMunicipality })
@Check({ name: "of_one_meeting", expression: "num_nonnulls(session_id, meeting_id) = 1" })
export class Booking extends Municipal {
  @Enum({ items: () => [...bookedKinds], type: "string" })
  kind!: BookedKind;

  /** Id of the room, the member or the cohort. */
  @Property(column.id)
  resource!: string;

  @ManyToOne(() => CourseSession, {
    mapToPk: true,
    nullable: true,
    deleteRule: "cascade",
    index: true,
  })
  session: string | null = null;

  @ManyToOne(() => NetworkMeeting, {
    mapToPk: true,
    nullable: true,
    deleteRule: "cascade",
    index: true,
  })
  meeting: string | null = null;

  /** Half open, in Danish local time: what ends at 12 leaves room for what begins at 12. */
  @Property({ type: "string", columnType: "tsrange" })
  period!: string;
}
