import { Check, Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import type { ScenarioContent } from "@mikrolaan/shared/payback";
import { User } from "../identity/index.ts";
import { column } from "../platform/column-types.ts";
import { ownedByMunicipality, Versioned } from "../platform/municipal.ts";

/** A named set of assumptions; signed off, it changes no more. */
@Entity({ tableName: "scenario", ...ownedByMunicipality })
@Unique({ properties: ["municipalityId", "name"] })
@Check({
  name: "signed_by_someone",
  expression: "(signed_off_by is null) = (signed_off_at is null)",
})
export class Scenario extends Versioned {
  @Property(column.text)
  name!: string;

  @Property(column.optionalText)
  note: string | null = null;

  @Property(column.json)
  content!: ScenarioContent;

  @ManyToOne(() => User, { mapToPk: true })
  owner!: string;

  @Property(column.instant)
  changedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: "signed_off_by" })
  signedOffBy: string | null = null;

  @Property(column.optionalInstant)
  signedOffAt: string | null = null;
}
