import { randomUUID } from "node:crypto";
import type { Opt, PolicyDef } from "@mikro-orm/core";
import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";

/** The municipality that a transaction acts for; null outside one, so that nothing is seen. */
export const currentMunicipality = "nullif(current_setting('app.municipality_id', true), '')::uuid";

/**
 * Entity options of a table that belongs to municipalities: PostgreSQL shows and accepts a row only
 * in a transaction that acts for its municipality, the table's owner included.
 */
export const ownedByMunicipality = {
  rowLevelSecurity: "force" as const,
  policies: [
    {
      name: "own_municipality",
      using: `municipality_id = ${currentMunicipality}`,
      check: `municipality_id = ${currentMunicipality}`,
    } satisfies PolicyDef,
  ],
};

/** What every stored row of a municipality has. */
@Entity({ abstract: true })
export abstract class Municipal {
  @PrimaryKey({ type: "uuid" })
  id: string = randomUUID();

  @Property({ type: "uuid" })
  municipalityId!: string;
}

/** A row that several people edit: the version they saw decides whether their change still applies. */
@Entity({ abstract: true })
export abstract class Versioned extends Municipal {
  @Property({ type: "integer", version: true })
  version!: Opt<number>;
}
