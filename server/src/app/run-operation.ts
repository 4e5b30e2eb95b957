import type { MikroORM } from "@mikro-orm/postgresql";
import type { ExecutionResult } from "graphql";
import { authenticate, keepAlive } from "../identity/authenticate.ts";
import type { Clock } from "../platform/clock.ts";
import { failure } from "../platform/errors.ts";
import type { RunOperation } from "../platform/executor.ts";
import { actingFor } from "../platform/transaction.ts";
import type { DailyRoll } from "./daily-roll.ts";

/**
 * One transaction an operation: it finds out who asks, acts for their municipality, and is undone
 * whole when a mutation answers an error. Queries cannot write: PostgreSQL is told so.
 */
export function operationRunner(orm: MikroORM, clock: Clock, roll: DailyRoll): RunOperation {
  return async ({ tokenHash }, { operation }, execute) => {
    if (!tokenHash) throw failure("UNAUTHENTICATED");
    const now = clock.now();
    const attempt = orm.em.fork().transactional(
      async (em) => {
        const who = await authenticate(em, tokenHash, now);
        if (!who) throw failure("UNAUTHENTICATED");
        const { actor, businessDate } = who;
        const clockDay = clock.today();
        const today = businessDate ?? clockDay;
        const answer = await execute({ em, actor, today, clockDay, now, loaders: new Map() });
        if (answer.errors && operation === "mutation") throw new Undone(answer);
        return { answer, who, today, clockDay };
      },
      { readOnly: operation === "query" },
    );
    try {
      const { answer, who, today, clockDay } = await attempt;
      if (who.needsKeeping) keep(who.actor.municipalityId, tokenHash, now);
      roll.begin({ actor: who.actor, today, clockDay, now });
      return answer;
    } catch (error) {
      if (error instanceof Undone) return error.answer;
      throw error;
    }
  };

  /** Beside the answer: a query's own transaction cannot write, and nobody waits for this. */
  function keep(municipalityId: string, tokenHash: string, now: string): void {
    actingFor(orm, municipalityId, (em) => keepAlive(em, tokenHash, now)).catch(() => {});
  }
}

/** Rolls the transaction back while its answer is still given. */
class Undone extends Error {
  constructor(readonly answer: ExecutionResult) {
    super("A mutation answered an error.");
  }
}
