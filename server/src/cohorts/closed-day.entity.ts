import { Entity, Property, Unique } from "@mikro-orm/decorators/legacy";
import type { ClosedDays } from "@mikrolaan/shared/calendar";
import { column } from "../platform/column-types.ts";
import { ownedByMunicipality, Versioned } from "../platform/municipal.ts";

/** Days or weeks on which a municipality holds nothing, every year or once. */
@Entity({ tableName: "closed_day", ...ownedByMunicipality })
@Unique({ properties: ["municipalityId", "name"] })
export class ClosedDay extends Versioned {
  @Property(column.text)
  name!: string;

  @Property(column.json)
  rule!: ClosedDays;
}
