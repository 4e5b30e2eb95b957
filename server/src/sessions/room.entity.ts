import { Check, Entity, Property, Unique } from "@mikro-orm/decorators/legacy";
import { column } from "../platform/column-types.ts";
import { ownedByMunicipality, Versioned } from "../platform/municipal.ts";

/** A room (lokale) that can be booked, by one meeting at a time. */
@Entity({ tableName: "room", ...ownedByMunicipality })
@Unique({ properties: ["municipalityId", "name"] })
@Check({ name: "some_seats", expression: "seats is null or (seats >= 1 and seats <= 1000)" })
export class Room extends Versioned {
  @Property(column.text)
  name!: string;

  @Property(column.optionalText)
  address: string | null = null;

  @Property({ ...column.whole, nullable: true })
  seats: number | null = null;

  /** No longer offered; what was held there keeps its name. */
  @Property(column.yes)
  retired = false;
}
