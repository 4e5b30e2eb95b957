import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { sql } from "kysely";

/**
 * Runs one transaction that acts for a municipality: PostgreSQL shows and accepts only its rows.
 *
 * The setting is transaction-local, never the connection's: pooled connections are handed on.
 */
export function actingFor<T>(
  orm: MikroORM,
  municipalityId: string,
  act: (em: EntityManager) => Promise<T>,
): Promise<T> {
  return orm.em.fork().transactional(async (em) => {
    await setLocal(em, "app.municipality_id", municipalityId);
    return act(em);
  });
}

/** Sets what row security reads (`app.…`), until the transaction ends. */
export async function setLocal(em: EntityManager, name: string, value: string): Promise<void> {
  await sql`select set_config(${name}, ${value}, true)`.execute(em.getKysely());
}
