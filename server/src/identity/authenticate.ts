import type { EntityManager } from "@mikro-orm/postgresql";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { Actor, Role } from "@mikrolaan/shared/identity";
import { row, sql } from "../platform/sql.ts";
import { setLocal } from "../platform/transaction.ts";

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
 * transaction acts for their municipality.
 */
export async function authenticate(
  em: EntityManager,
  tokenHash: string,
  now: string,
): Promise<Authenticated | null> {
  await setLocal(em, "app.session", tokenHash);
  const session = await row<{ user_id: string; needs_keeping: boolean }>(
    { em },
    sql`
      with live as materialized (
        select user_id, municipality_id, seen_at < ${now}::timestamptz - interval '1 minute' as needs_keeping
        from user_session
        where token_hash = ${tokenHash} and ended_at is null
          and seen_at > ${now}::timestamptz - make_interval(mins => ${idleMinutes})
          and started_at > ${now}::timestamptz - make_interval(hours => ${longestHours}))
      select user_id, needs_keeping, set_config('app.municipality_id', municipality_id::text, true) from live`,
  );
  if (!session) return null;
  const user = await row<UserRow>(
    { em },
    sql`
      select u.id, u.name, u.roles, u.municipality_id, to_char(m.business_date, 'YYYY-MM-DD') as business_date
      from app_user u join municipality m on m.id = u.municipality_id
      where u.id = ${session.user_id}`,
  );
  return user ? authenticated(user, session.needs_keeping) : null;
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
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly municipality_id: string;
  readonly business_date: PlainDate | null;
}

function authenticated(user: UserRow, needsKeeping: boolean): Authenticated {
  const { id, name, roles, municipality_id } = user;
  return {
    actor: { userId: id, municipalityId: municipality_id, name, roles },
    businessDate: user.business_date,
    needsKeeping,
  };
}
