import type { EntityManager } from "@mikro-orm/postgresql";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { Actor, Role } from "@mikrolaan/shared/identity";
import { row, sql } from "../platform/sql.ts";

/** Who a token stands for, and the day it is for them. */
export interface Authenticated {
  readonly actor: Actor;
  readonly businessDate: PlainDate | null;
  /** Whether the sign-in was last seen a minute ago or more, and should be kept alive. */
  readonly needsKeeping: boolean;
}

const idleMinutes = 30;
const longestHours = 8;

/**
 * The person behind a sign-in, or null when it has ended or gone stale. From here on the
 * transaction acts for their municipality. One statement: every operation begins with it.
 */
export async function authenticate(
  em: EntityManager,
  tokenHash: string,
  now: string,
): Promise<Authenticated | null> {
  const user = await row<UserRow>(
    { em },
    sql`select * from authenticate(${tokenHash}, ${now}::timestamptz, ${idleMinutes}, ${longestHours})`,
  );
  if (!user) return null;
  const { user_id, municipality_id, name, roles, business_date, needs_keeping } = user;
  return {
    actor: { userId: user_id, municipalityId: municipality_id, name, roles },
    businessDate: business_date,
    needsKeeping: needs_keeping,
  };
}

/** Keeps a sign-in from going stale; at most one write a minute. */
export async function keepAlive(em: EntityManager, tokenHash: string, now: string): Promise<void> {
  await sql`
    update user_session set seen_at = ${now}
    where token_hash = ${tokenHash} and seen_at < ${now}::timestamptz - interval '1 minute'`.execute(
    em.getKysely(),
  );
}

interface UserRow {
  readonly user_id: string;
  readonly municipality_id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly business_date: PlainDate | null;
  readonly needs_keeping: boolean;
}
