import * as z from "zod";
import {
  id,
  oneOf,
  optionally,
  optionalText,
  plainDateSchema,
  versionSchema,
} from "../text/index.ts";
import { plannedAbsenceStatuses } from "./attendance-codes.ts";

const stored = { id, version: versionSchema };

/** Leave known ahead, as its form has it; without an id it is new, and its version is 0. */
export const planAbsenceInput = z
  .object({
    id: optionally(id),
    version: versionSchema,
    enrolmentId: id,
    startsOn: plainDateSchema,
    endsOn: plainDateSchema,
    status: oneOf(plannedAbsenceStatuses),
    reason: optionalText({ max: 300 }),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    error: "END_BEFORE_START",
    path: ["endsOn"],
  });

export type PlanAbsenceInput = z.output<typeof planAbsenceInput>;

/** Taking leave away, as the page that does it read it. */
export const removePlannedAbsenceInput = z.object(stored);

export type RemovePlannedAbsenceInput = z.output<typeof removePlannedAbsenceInput>;

/** A guest at a session: one not seen before, by name, or one who has been there already. */
export const addGuestInput = z
  .object({
    sessionId: id,
    guestId: optionally(id),
    name: optionalText({ max: 120 }),
  })
  .refine(({ guestId, name }) => guestId !== null || name !== null, {
    error: "REQUIRED",
    path: ["name"],
  });

export type AddGuestInput = z.output<typeof addGuestInput>;

/** Taking a guest off a roster; what was recorded on an earlier day needs a reason. */
export const removeGuestInput = z.object({
  sessionId: id,
  guestId: id,
  why: optionalText({ max: 300 }),
});

export type RemoveGuestInput = z.output<typeof removeGuestInput>;

/** The one of the cohort that a guest turned out to be. */
export const mergeGuestInput = z.object({
  guestId: id,
  version: versionSchema,
  enrolmentId: id,
});

export type MergeGuestInput = z.output<typeof mergeGuestInput>;

/** Telling a guest apart again. */
export const unmergeGuestInput = z.object({ guestId: id, version: versionSchema });

export type UnmergeGuestInput = z.output<typeof unmergeGuestInput>;
