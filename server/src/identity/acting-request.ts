import type { MikroORM } from "@mikro-orm/postgresql";
import { may, type Operation } from "@mikrolaan/shared/identity";
import type { Request } from "express";
import type { Clock } from "../platform/clock.ts";
import { failure } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { authenticate, keepAlive } from "./authenticate.ts";
import { sentTokenHash } from "./session-cookie.ts";

/** What a request outside the graph needs to act for someone. */
export interface RequestWorld {
  readonly orm: MikroORM;
  readonly clock: Clock;
  readonly secureCookies: boolean;
}

/**
 * Acts for whoever has sent a request, in one transaction, if their roles allow the operation. The
 * same beat as an operation of the graph, for requests that are files.
 *
 * Throws   UNAUTHENTICATED, FORBIDDEN, and what acting throws; then nothing is stored.
 */
export function actingAs({ orm, clock, secureCookies }: RequestWorld, operation: Operation) {
  return async <T>(req: Request, act: (ctx: RequestContext) => Promise<T>): Promise<T> => {
    const tokenHash = sentTokenHash(req, secureCookies);
    if (!tokenHash) throw failure("UNAUTHENTICATED");
    const now = clock.now();
    return orm.em.fork().transactional(async (em) => {
      const who = await authenticate(em, tokenHash, now);
      if (!who) throw failure("UNAUTHENTICATED");
      if (who.needsKeeping) await keepAlive(em, tokenHash, now);
      if (!may(who.actor, operation)) throw failure("FORBIDDEN");
      const clockDay = clock.today();
      const today = who.businessDate ?? clockDay;
      return act({ em, actor: who.actor, today, clockDay, now, loaders: new Map() });
    });
  };
}
