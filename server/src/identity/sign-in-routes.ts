import type { MikroORM } from "@mikro-orm/postgresql";
import { changePasswordInput, signInInput } from "@mikrolaan/shared/identity";
import { Router } from "express";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Clock } from "../platform/clock.ts";
import { jsonBody } from "../platform/json-body.ts";
import { spent, tooMany } from "../platform/rate-limit.ts";
import { readBody, sameOriginOnly } from "../platform/rest.ts";
import { authenticate } from "./authenticate.ts";
import { clearSessionCookie, sentTokenHash, setSessionCookie } from "./session-cookie.ts";
import {
  changePassword,
  endSession,
  type ProvenUser,
  startSession,
  userByPassword,
} from "./sign-in.ts";

/** A user of the example municipality, offered on its sign-in page. */
interface ExampleAccount {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly municipality: string;
}

export interface SignInOptions {
  readonly orm: MikroORM;
  readonly clock: Clock;
  readonly secureCookies: boolean;
  /** Empty where no example was filled in. */
  readonly examples: {
    readonly accounts: readonly ExampleAccount[];
    readonly password: string | null;
  };
}

/**
 * Sign-in, outside GraphQL: aliases would let one request try a thousand passwords.
 * Five failures an account in 15 minutes, 20 attempts an address in a minute.
 */
export function signInRoutes({ orm, clock, secureCookies, examples }: SignInOptions): Router {
  const perAccount = new RateLimiterMemory({ points: 5, duration: 15 * 60 });
  const perAddress = new RateLimiterMemory({ points: 20, duration: 60 });
  const router = Router();
  router.use(sameOriginOnly, ...jsonBody);

  router.get("/examples", (_req, res) => {
    res.json(examples);
  });

  router.post("/sign-in", async (req, res) => {
    const input = readBody(signInInput, req.body, res);
    if (!input) return;
    const account = input.email;
    // Spent before the password is tried, so that tries at once cannot all be the fifth.
    const refused = (await spent(perAddress, req.ip ?? "")) ?? (await spent(perAccount, account));
    if (refused) return tooMany(res, refused);
    const user = await userByPassword(orm, account, input.password);
    if (!user) return void res.status(401).json({ code: "SIGN_IN_REFUSED" });
    await perAccount.delete(account);
    setSessionCookie(res, await startSession(orm, user, clock.now()), secureCookies);
    res.status(204).end();
  });

  router.post("/sign-out", async (req, res) => {
    const hash = sentTokenHash(req, secureCookies);
    const user = hash && (await signedIn(orm, hash, clock));
    if (user) await endSession(orm, user, hash, clock.now());
    clearSessionCookie(res, secureCookies);
    res.status(204).end();
  });

  router.post("/password", async (req, res) => {
    const hash = sentTokenHash(req, secureCookies);
    const user = hash && (await signedIn(orm, hash, clock));
    if (!user) return void res.status(401).json({ code: "UNAUTHENTICATED" });
    const input = readBody(changePasswordInput, req.body, res);
    if (!input) return;
    const refused = await spent(perAccount, user.id);
    if (refused) return tooMany(res, refused);
    const passwords = { current: input.currentPassword, next: input.newPassword };
    const changed = await changePassword(orm, user, passwords, {
      tokenHash: hash,
      now: clock.now(),
    });
    if (!changed) {
      const issues = [{ field: "currentPassword", code: "WRONG_PASSWORD" }];
      return void res.status(400).json({ code: "BAD_USER_INPUT", issues });
    }
    await perAccount.delete(user.id);
    res.status(204).end();
  });
  return router;
}

async function signedIn(orm: MikroORM, hash: string, clock: Clock): Promise<ProvenUser | null> {
  const found = await orm.em.fork().transactional((em) => authenticate(em, hash, clock.now()));
  return found && { id: found.actor.userId, municipalityId: found.actor.municipalityId };
}
