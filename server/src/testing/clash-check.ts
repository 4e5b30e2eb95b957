import type { MikroORM } from "@mikro-orm/postgresql";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import { actingFor } from "../platform/transaction.ts";
import { clashesOf, type WantedSlot } from "../sessions/clashes.reads.ts";

/** What slots of a municipality clash with, asked in a transaction of its own as planning verbs ask. */
export function clashCheck(
  orm: MikroORM,
  municipalityId: string,
  wanted: readonly WantedSlot[],
  today: PlainDate,
) {
  const actor = { userId: "", municipalityId, name: "", roles: ["DEVELOPMENT"] as const };
  const day = { today, clockDay: today, now: `${today}T12:00:00.000Z` };
  return actingFor(orm, municipalityId, (em) =>
    clashesOf({ em, actor, ...day, loaders: new Map() }, wanted),
  );
}
