import type { ForMunicipality } from "../platform/request-context.ts";
import { sql } from "../platform/sql.ts";

/**
 * Lets one at a time decide on names in a municipality, so that of two who choose the same the later
 * is told. "No key update" leaves alone those who only refer to the municipality, such as sign-in.
 */
export async function holdNames({ em, actor }: ForMunicipality): Promise<void> {
  await sql`select from municipality where id = ${actor.municipalityId} for no key update`.execute(
    em.getKysely(),
  );
}
