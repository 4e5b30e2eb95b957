import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { AttendanceRules } from "@mikrolaan/shared/rules";
import { User } from "../identity/index.ts";
import { column } from "../platform/column-types.ts";
import { Municipal, ownedByMunicipality } from "../platform/municipal.ts";

/** The kinds of rules that a municipality may set itself. */
const ownKinds = ["ATTENDANCE"] as const;

/**
 * A municipality's own rules from a day on; from its first they stand before the shipped ones. Only
 * ever added: of two from the same day the later made counts, and both are kept.
 */
@Entity({ tableName: "own_rule_pack", ...ownedByMunicipality })
@Index({ properties: ["municipalityId", "kind", "validFrom"] })
export class OwnRulePack extends Municipal {
  @Enum({ items: () => [...ownKinds], type: "string" })
  kind!: (typeof ownKinds)[number];

  @Property(column.day)
  validFrom!: PlainDate;

  @Property(column.json)
  content!: AttendanceRules;

  /** Why it was set so. */
  @Property(column.text)
  reason!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "created_by" })
  createdBy!: string;

  @Property(column.instant)
  createdAt!: string;

  /** Order of making, which no two share. */
  @Property({ type: "integer", autoincrement: true })
  sequence!: Opt<number>;
}
