import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { type PlanChangeKind, planChangeKinds } from "@mikrolaan/shared/cohorts";
import { User } from "../identity/index.ts";
import { column } from "../platform/column-types.ts";
import { Municipal, ownedByMunicipality } from "../platform/municipal.ts";
import { Cohort } from "./cohort.entity.ts";

/** A deed that changed a cohort's plan: who, when and what, so that it can be read and taken back. */
@Entity({ tableName: "plan_change", ...ownedByMunicipality })
@Index({ properties: ["cohort", "sequence"] })
export class PlanChange extends Municipal {
  @ManyToOne(() => Cohort, { mapToPk: true, deleteRule: "cascade" })
  cohort!: string;

  @Enum({ items: () => [...planChangeKinds], type: "string" })
  kind!: PlanChangeKind;

  /** What the log says of it: how many sessions, how far, from which day to which. */
  @Property(column.json)
  summary!: Readonly<Record<string, string | number | null>>;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "changed_by" })
  changedBy!: string;

  @Property(column.instant)
  changedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "undone_by", nullable: true })
  undoneBy: string | null = null;

  @Property(column.optionalInstant)
  undoneAt: string | null = null;

  /** Order of the deeds, which no two share. */
  @Property({ type: "integer", autoincrement: true })
  sequence!: Opt<number>;
}

/** A row of the plan before and after a deed; null before it was made, or after it was taken out. Only ever added. */
@Entity({ tableName: "plan_change_row", ...ownedByMunicipality })
@Index({ properties: ["change"] })
export class PlanChangeRow extends Municipal {
  @ManyToOne(() => PlanChange, { mapToPk: true, deleteRule: "cascade" })
  change!: string;

  @Enum({
    items: () => ["course_session", "session_staff", "session_series", "phase"],
    type: "string",
  })
  tableName!: "course_session" | "session_staff" | "session_series" | "phase";

  @Property(column.id)
  rowId!: string;

  @Property(column.optionalJson)
  before: unknown = null;

  @Property(column.optionalJson)
  after: unknown = null;
}
