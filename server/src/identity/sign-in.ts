import type { MikroORM } from "@mikro-orm/postgresql";
import { rows, sql } from "../platform/sql.ts";
import { actingFor, setLocal } from "../platform/transaction.ts";
import { hashPassword, passwordFits } from "./passwords.ts";
import { newToken, tokenHash } from "./token.ts";
import { User, UserSession } from "./user.entity.ts";

/** Someone proved to be a user, by a password here; by a municipality's own login later (OIDC). */
export interface ProvenUser {
  readonly id: string;
  readonly municipalityId: string;
}

/**
 * The user with this e-mail and password, or null; the same answer, after the same work, for a wrong
 * password and for nobody. An e-mail may be known in two municipalities: the password tells which.
 */
export async function userByPassword(
  orm: MikroORM,
  email: string,
  password: string,
): Promise<ProvenUser | null> {
  const candidates = await orm.em.fork().transactional(async (em) => {
    await setLocal(em, "app.sign_in_email", email);
    return rows<ProvenUser & { passwordHash: string | null }>(
      { em },
      sql`select id, municipality_id as "municipalityId", password_hash as "passwordHash"
          from app_user where email = ${email} order by id limit 3`,
    );
  });
  if (candidates.length === 0) await passwordFits(null, password);
  for (const user of candidates) {
    if (await passwordFits(user.passwordHash, password)) return user;
  }
  return null;
}

/** Signs a proven user in and answers the token for the browser; the database keeps its hash. */
export async function startSession(orm: MikroORM, user: ProvenUser, now: string): Promise<string> {
  const token = newToken();
  await actingFor(orm, user.municipalityId, async (em) => {
    em.create(UserSession, {
      tokenHash: tokenHash(token),
      municipalityId: user.municipalityId,
      userId: user.id,
      startedAt: now,
      seenAt: now,
      endedAt: null,
    });
  });
  return token;
}

/** Ends one sign-in; with a new password, all the others of the same person too. */
export async function endSession(
  orm: MikroORM,
  user: ProvenUser,
  hash: string,
  now: string,
): Promise<void> {
  await actingFor(orm, user.municipalityId, async (em) => {
    await em.nativeUpdate(UserSession, { tokenHash: hash, endedAt: null }, { endedAt: now });
  });
}

/** Sets a new password and ends every other sign-in. Answers false, and changes nothing, when the current one is wrong. */
export async function changePassword(
  orm: MikroORM,
  user: ProvenUser,
  passwords: { readonly current: string; readonly next: string },
  keep: { readonly tokenHash: string; readonly now: string },
): Promise<boolean> {
  return actingFor(orm, user.municipalityId, async (em) => {
    const stored = await em.findOneOrFail(User, { id: user.id });
    if (!(await passwordFits(stored.passwordHash, passwords.current))) return false;
    stored.passwordHash = await hashPassword(passwords.next);
    await em.nativeUpdate(
      UserSession,
      { userId: user.id, endedAt: null, tokenHash: { $ne: keep.tokenHash } },
      { endedAt: keep.now },
    );
    return true;
  });
}
