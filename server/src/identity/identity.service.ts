import type { PlainDate } from "@mikrolaan/shared/calendar";
import { notFound } from "../platform/errors.ts";
import { type Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { Municipality } from "./municipality.entity.ts";

/**
 * Sets the day that an example municipality works on, or lets it follow the clock again (null).
 * Refuses  NOT_AN_EXAMPLE: real people live by the real day.
 */
export async function setBusinessDate(
  ctx: RequestContext,
  date: PlainDate | null,
): Promise<Municipality | Refused> {
  const municipality = await ctx.em.findOne(Municipality, { id: ctx.actor.municipalityId });
  if (!municipality) throw notFound();
  if (!municipality.isExample) return refused("NOT_AN_EXAMPLE", { field: "date" });
  municipality.businessDate = date;
  await ctx.em.flush();
  return municipality;
}
