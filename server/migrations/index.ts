import type { MigrationObject } from "@mikro-orm/core";
import { Migration20261123200000 } from "./Migration20261123200000.ts";
import { Migration20261123200100 } from "./Migration20261123200100.ts";
import { Migration20261125120000 } from "./Migration20261125120000.ts";
import { Migration20261125120100 } from "./Migration20261125120100.ts";
import { Migration20261125120200 } from "./Migration20261125120200.ts";
import { Migration20261125130000 } from "./Migration20261125130000.ts";
import { Migration20261125140000 } from "./Migration20261125140000.ts";
import { Migration20261125150000 } from "./Migration20261125150000.ts";
import { Migration20261125160000 } from "./Migration20261125160000.ts";
import { Migration20261125170000 } from "./Migration20261125170000.ts";
import { Migration20261125180000 } from "./Migration20261125180000.ts";

/** All migrations in order; listed, so that the program and the command line tool agree. */
export const migrations: MigrationObject[] = [
  { name: "Migration20261123200000", class: Migration20261123200000 },
  { name: "Migration20261123200100", class: Migration20261123200100 },
  { name: "Migration20261125120000", class: Migration20261125120000 },
  { name: "Migration20261125120100", class: Migration20261125120100 },
  { name: "Migration20261125120200", class: Migration20261125120200 },
  { name: "Migration20261125130000", class: Migration20261125130000 },
  { name: "Migration20261125140000", class: Migration20261125140000 },
  { name: "Migration20261125150000", class: Migration20261125150000 },
  { name: "Migration20261125160000", class: Migration20261125160000 },
  { name: "Migration20261125170000", class: Migration20261125170000 },
  { name: "Migration20261125180000", class: Migration20261125180000 },
];
