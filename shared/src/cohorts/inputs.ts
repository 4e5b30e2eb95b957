import * as z from "zod";
import {
  id,
  oneOf,
  optionally,
  optionalText,
  plainDateSchema,
  text,
  versionSchema,
  wholeNumber,
} from "../text/index.ts";
import { cohortStatuses } from "./cohort-status.ts";
import { plannedModules, programmeStart } from "./draft-inputs.ts";
import { exitRoutes, stages } from "./stage.ts";

const cohort = {
  name: text({ max: 80 }),
  startsOn: programmeStart,
  seats: wholeNumber({ min: 1, max: 500 }),
};

/**
 * A new cohort, planned from the shipped template unless told one of the municipality's own. Its course
 * has the modules given, or else those of the template on the template's own dates; with `onlyFree`
 * rows that clash are left out.
 */
export const planCohortInput = z.object({
  ...cohort,
  templateId: optionally(id),
  modules: plannedModules.nullish(),
  onlyFree: z.boolean({ error: "NOT_AN_OPTION" }).nullish(),
});

export type PlanCohortInput = z.output<typeof planCohortInput>;

/** A cohort as its form has it; its start is moved with the plan, not here. */
export const editCohortInput = z.object({
  id,
  version: versionSchema,
  name: cohort.name,
  seats: cohort.seats,
});

export type EditCohortInput = z.output<typeof editCohortInput>;

/** Moving a cohort on. */
export const changeCohortStatusInput = z.object({
  id,
  version: versionSchema,
  status: oneOf(cohortStatuses),
});

export type ChangeCohortStatusInput = z.output<typeof changeCohortStatusInput>;

/** Taking a participant into a cohort, from its own start unless told another day. */
export const enrolParticipantInput = z.object({
  cohortId: id,
  participantId: id,
  startsOn: optionally(plainDateSchema),
});

export type EnrolParticipantInput = z.output<typeof enrolParticipantInput>;

/** Moving a person along the path, or out of it by a route; at least one of the two is told. */
export const moveToStageInput = z
  .object({
    enrolmentId: id,
    version: versionSchema,
    stage: optionally(oneOf(stages)),
    exitRoute: optionally(oneOf(exitRoutes)),
    on: plainDateSchema,
    reason: optionalText({ max: 500, lines: true }),
  })
  .refine(({ stage, exitRoute }) => stage !== null || exitRoute !== null, {
    error: "REQUIRED",
    path: ["stage"],
  });

export type MoveToStageInput = z.output<typeof moveToStageInput>;
