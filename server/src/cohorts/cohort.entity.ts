import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type CohortStatus,
  cohortStatuses,
  type DateRule,
  type PhaseCode,
  phaseCodes,
} from "@mikrolaan/shared/cohorts";
import { column } from "../platform/column-types.ts";
import { ownedByMunicipality, Versioned } from "../platform/municipal.ts";
import { TemplateVersion } from "./template.entity.ts";

/** A cohort (hold): some twenty people who follow one programme from its start date. */
@Entity({ tableName: "cohort", ...ownedByMunicipality })
@Check({ name: "some_seats", expression: "seats >= 1 and seats <= 500" })
@Check({ name: "starts_on_a_monday", expression: "extract(isodow from starts_on) = 1" })
@Unique({ properties: ["municipalityId", "name"] })
export class Cohort extends Versioned {
  @Property(column.text)
  name!: string;

  @Property(column.day)
  startsOn!: PlainDate;

  @Property(column.whole)
  seats!: number;

  @Enum({ items: () => [...cohortStatuses], type: "string" })
  status: CohortStatus = "PLANNED";

  /** The shipped template that the plan goes back to; it keeps it when the template moves on. */
  @Property(column.text)
  templateVersion!: string;

  /** The municipality's own version of it that the plan was made from, if it had one. */
  @ManyToOne(() => TemplateVersion, { mapToPk: true, nullable: true })
  ownTemplateVersion: string | null = null;
}

/**
 * One of a plan's 14 lines. An open end is null. Each end follows its rule, unless someone has pinned
 * it to a date; what was planned at first is kept beside it.
 */
@Entity({ tableName: "phase", ...ownedByMunicipality })
@Unique({ properties: ["cohort", "number"] })
@Check({ name: "ends_after_start", expression: "ends_on is null or ends_on >= starts_on" })
export class Phase extends Versioned {
  @ManyToOne(() => Cohort, { mapToPk: true, deleteRule: "cascade" })
  cohort!: string;

  @Property(column.whole)
  number!: number;

  @Enum({ items: () => [...phaseCodes], type: "string" })
  code!: PhaseCode;

  @Property(column.day)
  startsOn!: PlainDate;

  @Property(column.optionalDay)
  endsOn: PlainDate | null = null;

  @Property(column.json)
  startRule!: DateRule;

  @Property(column.optionalJson)
  endRule: DateRule | null = null;

  @Property(column.yes)
  startPinned: Opt<boolean> = false;

  @Property(column.yes)
  endPinned: Opt<boolean> = false;

  @Property(column.day)
  plannedStartsOn!: PlainDate;

  @Property(column.optionalDay)
  plannedEndsOn: PlainDate | null = null;
}
