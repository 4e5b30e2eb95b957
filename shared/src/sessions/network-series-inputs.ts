import * as z from "zod";
import {
  endsAfterStart,
  id,
  listOf,
  localTimeSchema,
  optionally,
  optionalText,
  plainDateSchema,
  recurrencePatternSchema,
  versionSchema,
} from "../text/index.ts";

const meetings = {
  startsAt: localTimeSchema,
  endsAt: localTimeSchema,
  roomId: optionally(id),
  place: optionalText({ max: 120 }),
  theme: optionalText({ max: 200 }),
  memberId: optionally(id),
  cohortIds: listOf(id, { max: 20 }),
};

/** Network meetings by a rule, without an end. A room takes the place of a place in words. */
export const planNetworkSeriesInput = endsAfterStart(
  z
    .object({
      pattern: recurrencePatternSchema,
      startsOn: plainDateSchema,
      ...meetings,
      // Dates that are taken are left out; otherwise nothing is planned.
      onlyFree: z.boolean({ error: "NOT_AN_OPTION" }).default(false),
    })
    .transform(roomBeforePlace),
);

export type PlanNetworkSeriesInput = z.output<typeof planNetworkSeriesInput>;

/** A series as its form has it; its coming meetings follow where they have not been changed by hand. */
export const editNetworkSeriesInput = endsAfterStart(
  z.object({ id, version: versionSchema, ...meetings }).transform(roomBeforePlace),
);

export type EditNetworkSeriesInput = z.output<typeof editNetworkSeriesInput>;

/** Ending a series: no meetings after its last day. */
export const endNetworkSeriesInput = z.object({
  id,
  version: versionSchema,
  lastDay: plainDateSchema,
});

export type EndNetworkSeriesInput = z.output<typeof endNetworkSeriesInput>;

function roomBeforePlace<
  Given extends { readonly roomId: string | null; readonly place: string | null },
>(given: Given): Given {
  return given.roomId === null ? given : { ...given, place: null };
}
