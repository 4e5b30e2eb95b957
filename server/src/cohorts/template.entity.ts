import { Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import type { ProgrammeTemplate } from "@mikrolaan/shared/cohorts";
import { User } from "../identity/index.ts";
import { column } from "../platform/column-types.ts";
import { Municipal, ownedByMunicipality, Versioned } from "../platform/municipal.ts";

/** A municipality's own programme template (skabelon), copied from the shipped one or from another. */
@Entity({ tableName: "programme_template", ...ownedByMunicipality })
@Unique({ properties: ["municipalityId", "name"] })
export class Template extends Versioned {
  @Property(column.text)
  name!: string;

  /** No longer offered for new cohorts. */
  @Property(column.yes)
  retired = false;
}

/** A template as it stood; cohorts keep the one they were made from. Only ever added. */
@Entity({ tableName: "template_version", ...ownedByMunicipality })
@Unique({ properties: ["template", "number"] })
export class TemplateVersion extends Municipal {
  @ManyToOne(() => Template, { mapToPk: true, deleteRule: "cascade" })
  template!: string;

  @Property(column.whole)
  number!: number;

  @Property(column.json)
  content!: ProgrammeTemplate;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "created_by" })
  createdBy!: string;

  @Property(column.instant)
  createdAt!: string;
}
