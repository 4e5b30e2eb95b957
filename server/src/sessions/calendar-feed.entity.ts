import { Check, Entity, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Cohort, TeamMember } from "../cohorts/index.ts";
import { User } from "../identity/index.ts";
import { column } from "../platform/column-types.ts";
import { Municipal, ownedByMunicipality } from "../platform/municipal.ts";
import { Room } from "./room.entity.ts";

/**
 * A calendar that Outlook subscribes to by a secret address; only the secret's hash is kept. Whoever
 * asks with it has no municipality yet: then only the one feed with that hash is seen.
 */
@Entity({
  tableName: "calendar_feed",
  ...ownedByMunicipality,
  policies: [
    ...ownedByMunicipality.policies,
    {
      name: "by_address",
      command: "select",
      using: "token_hash = nullif(current_setting('app.feed', true), '')",
    },
  ],
})
@Check({ name: "of_one_thing", expression: "num_nonnulls(cohort_id, member_id, room_id) = 1" })
export class CalendarFeed extends Municipal {
  @ManyToOne(() => Cohort, { mapToPk: true, nullable: true, deleteRule: "cascade" })
  cohort: string | null = null;

  @ManyToOne(() => TeamMember, { mapToPk: true, nullable: true, deleteRule: "cascade" })
  member: string | null = null;

  @ManyToOne(() => Room, { mapToPk: true, nullable: true, deleteRule: "cascade" })
  room: string | null = null;

  @Property({ ...column.text, unique: true, hidden: true })
  tokenHash!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "created_by" })
  createdBy!: string;

  @Property(column.instant)
  createdAt!: string;

  @Property(column.optionalInstant)
  revokedAt: string | null = null;
}
