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
import {
  type AttendanceSource,
  type AttendanceStatus,
  attendanceSources,
  attendanceStatuses,
} from "@mikrolaan/shared/sessions";
import { Cohort, Enrolment } from "../cohorts/index.ts";
import { User } from "../identity/index.ts";
import { column } from "../platform/column-types.ts";
import { Municipal, ownedByMunicipality } from "../platform/municipal.ts";
import { SessionGuest } from "./guest.entity.ts";
import { CourseSession } from "./session.entity.ts";

const somebody = {
  name: "somebody",
  expression: "enrolment_id is not null or guest_id is not null",
};

/** What a coach recorded of one person on one session day. No row means not recorded, never absent. */
@Entity({ tableName: "attendance_mark", ...ownedByMunicipality })
@Unique({ properties: ["session", "enrolment"] })
@Unique({ properties: ["session", "guest"] })
@Check({ name: "minutes_of_a_day", expression: "minutes >= 0 and minutes <= 1440" })
@Check(somebody)
export class AttendanceMark extends Municipal {
  /** Counted by the verb that saves rosters: on from the last one when a mark is set after it was cleared. */
  @Property({ ...column.whole, default: 1 })
  version!: Opt<number>;

  @ManyToOne(() => CourseSession, { mapToPk: true })
  session!: string;

  /** Whose it is; null for a guest who has not become one of the cohort. */
  @ManyToOne(() => Enrolment, { mapToPk: true, nullable: true, index: true })
  enrolment: string | null = null;

  /** The guest it was set for; it stays when the guest has become one of the cohort. */
  @ManyToOne(() => SessionGuest, { mapToPk: true, nullable: true, index: true })
  guest: string | null = null;

  @Enum({ items: () => [...attendanceStatuses], type: "string" })
  status!: AttendanceStatus;

  /** Time attended. */
  @Property(column.whole)
  minutes!: number;

  @Property(column.optionalText)
  reason: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "marked_by" })
  markedBy!: string;

  @Property(column.instant)
  markedAt!: string;
}

/**
 * Marks changed together, who did it, when and by what; undone as a whole too. The key is the
 * sender's: the same key once more is the same save, and changes nothing.
 */
@Entity({ tableName: "attendance_save", ...ownedByMunicipality })
@Unique({ properties: ["savedBy", "key"] })
@Index({ properties: ["cohort", "sequence"] })
@Check({ name: "a_key_has_what_was_asked", expression: "(key is null) = (asked_hash is null)" })
@Check({ name: "undone_by_someone", expression: "(undone_by is null) = (undone_at is null)" })
export class AttendanceSave extends Municipal {
  @ManyToOne(() => Cohort, { mapToPk: true })
  cohort!: string;

  @Enum({ items: () => [...attendanceSources], type: "string" })
  source!: AttendanceSource;

  /** The name of the file it came by. */
  @Property(column.optionalText)
  fileName: string | null = null;

  @Property({ ...column.id, nullable: true })
  key: string | null = null;

  /** SHA-256 of what was asked under the key. */
  @Property(column.optionalText)
  askedHash: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "saved_by" })
  savedBy!: string;

  @Property(column.instant)
  savedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "undone_by", nullable: true })
  undoneBy: string | null = null;

  @Property(column.optionalInstant)
  undoneAt: string | null = null;

  /** Order of saving, which no two share. */
  @Property({ type: "integer", autoincrement: true })
  sequence!: Opt<number>;
}

/** Every mark ever set or cleared, so that a correction keeps what it corrects. Only ever added. */
@Entity({ tableName: "attendance_change", ...ownedByMunicipality })
@Index({ properties: ["session", "enrolment"] })
@Check(somebody)
export class AttendanceChange extends Municipal {
  @ManyToOne(() => AttendanceSave, { mapToPk: true, index: true })
  save!: string;

  @ManyToOne(() => CourseSession, { mapToPk: true })
  session!: string;

  @ManyToOne(() => Enrolment, { mapToPk: true, nullable: true })
  enrolment: string | null = null;

  @ManyToOne(() => SessionGuest, { mapToPk: true, nullable: true, index: true })
  guest: string | null = null;

  /** The mark's version from then on, also where it was cleared. */
  @Property(column.whole)
  version!: number;

  /** Null where a mark was cleared. */
  @Enum({ items: () => [...attendanceStatuses], type: "string", nullable: true })
  status: AttendanceStatus | null = null;

  @Property({ ...column.whole, nullable: true })
  minutes: number | null = null;

  @Property(column.optionalText)
  reason: string | null = null;

  /** Why an earlier mark was corrected. */
  @Property(column.optionalText)
  why: string | null = null;

  /** False for what a coach had recorded and gave up for another's: kept, and never in force. */
  @Property({ ...column.yes, default: true })
  applied: Opt<boolean> = true;
}
