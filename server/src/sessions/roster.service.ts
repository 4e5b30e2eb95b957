import type { SaveRosterInput } from "@mikrolaan/shared/sessions";
import { hashOf } from "../platform/hash-of.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { sessionLocked } from "./owned.ts";
import { type MarksSaved, saveMarks } from "./save-marks.ts";

/**
 * Sets, changes and clears marks of a session day: all of them, or none when one is refused. Each
 * change is kept in the history; a mark that is as it should be already is left alone.
 *
 * Shape    sent again under the same key, it is answered as the first time and changes nothing.
 * Refuses  what `saveMarks` refuses, on the field "marks.<i>", and of a missing why "marks.<i>.why".
 */
export async function saveRoster(
  ctx: RequestContext,
  { key, sessionId, marks }: SaveRosterInput,
): Promise<MarksSaved | Refused> {
  const session = await sessionLocked(ctx, sessionId);
  const askedHash = hashOf({ sessionId, marks });
  const how = { source: "ROSTER", key, askedHash } as const;
  const saved = await saveMarks(ctx, session.cohort, [{ session, marks }], how);
  if (!(saved instanceof Refused)) return saved;
  return new Refused(saved.reasons.map((it) => ({ ...it, field: withoutSession(it.field) })));
}

const withoutSession = (field: string | null | undefined) =>
  field?.replace(/^sessions\.0\./, "") ?? null;
