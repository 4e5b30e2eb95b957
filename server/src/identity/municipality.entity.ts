import type { Opt } from "@mikro-orm/core";
import { Check, Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import { column } from "../platform/column-types.ts";
import { currentMunicipality } from "../platform/municipal.ts";

/** A municipality and its installation's settings; the root of all it owns. */
@Entity({
  tableName: "municipality",
  rowLevelSecurity: "force",
  policies: [
    {
      name: "own_municipality",
      using: `id = ${currentMunicipality}`,
      check: `id = ${currentMunicipality}`,
    },
  ],
})
@Check({
  name: "only_an_example_has_its_own_day",
  expression: "business_date is null or is_example",
})
export class Municipality {
  @PrimaryKey(column.id)
  id!: string;

  @Property({ ...column.text, unique: true })
  name!: string;

  /** Signs the links by which guests answer without signing in; 122 bits of chance. */
  @Property({ ...column.id, hidden: true, defaultRaw: "gen_random_uuid()" })
  signingKey!: Opt<string>;

  /** Invented people only, and said so on every page. */
  @Property(column.yes)
  isExample = false;

  /** The day the example is set to, for training; null follows the clock. */
  @Property(column.optionalDay)
  businessDate: PlainDate | null = null;
}
